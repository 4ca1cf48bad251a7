import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { logPage } from '../../../lib/i18n/log-page';
import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Severity } from '../../../lib/model/finding';
import type { Lang } from '../../../lib/model/localised';
import { quietedIn, suppressionsBy } from '../../../lib/quality/suppressed';
import type { JudgedChat } from '../../judge';
import { titleOf } from '../../review/titles';
import { packed } from '../../shipped';
import { suppressionsQuery } from '../../team';
import { Ignored } from '../../ui/bubble';
import { Icon } from '../../ui/icons';
import { timeOf } from './evidence';
import { type Outcome, Said } from './outcome';

const rules = new Map(packed.rules.map((rule) => [rule.id, rule]));
const names: Record<Severity, keyof typeof logPage> = { block: 'severityBlock', warn: 'severityWarn', hint: 'severityHint' };

/** What was found in the agent's own messages: the words, how grave, why, and when. */
export function Findings(props: {
  one: JudgedChat;
  outcome: Outcome | undefined;
  lang: Lang;
  onMessage(of: string, message: string): void;
}) {
  const { one, outcome, lang } = props;
  const { findings } = one.judgement;
  const suppressions = useQuery(suppressionsQuery()).data;
  const quieted = useMemo(() => quietedIn(one, suppressionsBy(suppressions ?? [])), [one, suppressions]);
  return (
    <section className="part findings" aria-labelledby="findings-title">
      <h2>
        <span id="findings-title">{say(words.findings, lang, { n: findings.length })}</span>
      </h2>
      {findings.length === 0 && <p className="quiet pad">{say(words.noFindings, lang)}</p>}
      <ul>
        {findings.map((finding) => {
          const { rule, severity, text, message, start } = finding;
          const said = one.chat.messages.find(({ id }) => id === message);
          const of = `${message} ${rule} ${start}`;
          const advice = rules.get(rule)?.advice;
          return (
            <li key={of} className={`finding is-${severity}`}>
              <span className="sign">
                <Icon name={severity} />
              </span>
              <div>
                <button type="button" className="quote" data-message={message} onClick={() => props.onMessage(of, message)}>
                  <q>{say(words.quoted, lang, { text })}</q> {said && <time>{timeOf(said, lang)}</time>}
                </button>
                <p className="why">
                  <b>
                    {say(logPage[names[severity]], lang)} · {titleOf(rule, lang)}
                  </b>{' '}
                  {advice && say(advice, lang)}
                </p>
                <Ignored quieted={quieted.filter((one) => one.finding === finding)} lang={lang} />
                <Said outcome={outcome?.of === of ? outcome : undefined} lang={lang} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
