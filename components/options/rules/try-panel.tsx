import { Input } from 'antd';
import { useState } from 'react';
import { levelsIn } from '../../../lib/check/levels';
import { options } from '../../../lib/i18n/options';
import { say } from '../../../lib/i18n/say';
import type { Lang } from '../../../lib/model/localised';
import type { Settings } from '../../../lib/model/settings';
import { titleOf } from '../../review/titles';
import { Marked } from '../marked';
import { useLang, useNumber, useWords } from '../said';
import { LevelMark } from './severity-select';
import { useTry } from './use-try';

/** One sentence, and what the rules and the team's words say of it in this shop. */
export function TryPanel({ settings, shop }: { settings: Settings; shop: string }) {
  const words = useWords();
  const number = useNumber();
  const lang = useLang();
  const [text, setText] = useState('');
  const { said, failed } = useTry(text, levelsIn(settings.levels, shop), settings.team);
  return (
    <section className="panel try">
      <h2>{words('tryTitle')}</h2>
      <div className="part">
        <Input.TextArea
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={words('tryPlaceholder')}
          aria-label={words('tryTitle')}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={2_000}
        />
        <output>
          {failed
            ? words('tryFailed')
            : said && (said.findings.length === 0 ? words('tryClean') : words('tryFound', { n: number(said.findings.length) }))}
        </output>
        {said && said.findings.length > 0 && (
          <>
            <p className="sentence">
              <Marked text={said.text} findings={said.findings} />
            </p>
            <ul className="said">
              {said.findings.map(({ rule, start, severity, replacements }) => (
                <li key={`${rule} ${start}`}>
                  <LevelMark level={severity} />
                  <span>
                    <b>{ruleName(rule, lang)}</b>
                    {replacements[0] && <span className="instead">→ {replacements[0]}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

/** What a finding's rule is called; a team word is named by itself. */
export function ruleName(rule: string, lang: Lang): string {
  return rule.startsWith('team:') ? say(options.teamWord, lang, { word: rule.slice(5) }) : titleOf(rule, lang);
}
