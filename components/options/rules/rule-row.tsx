import { say } from '../../../lib/i18n/say';
import { sourceText } from '../../../lib/i18n/sources';
import type { Lang } from '../../../lib/model/localised';
import type { RuleInfo } from '../../../lib/model/rule';
import { dateName } from '../../ui/times';
import { useLang, useWords } from '../said';
import { useSlim } from '../slim';
import { Figures, LevelCells } from './cells';
import { levelOf, subjectOf } from './levels';
import type { TableProps } from './table';

const listOf = (texts: string[], lang: Lang) => texts.map((text) => (lang === 'zh' ? `「${text}」` : `“${text}”`)).join(' ');

/** One rule under its category: what it is for, what can be said instead, where it comes from. */
export function RuleRow({ rule, ...props }: TableProps & { rule: RuleInfo }) {
  const lang = useLang();
  const words = useWords();
  const subject = subjectOf(rule);
  const title = say(rule.title, lang);
  const instead = rule.replacements[lang];
  const isSlim = useSlim();
  const pending = props.pending === rule.id ? 'is-pending' : '';
  return (
    <>
      <tr className={`rule ${pending}`}>
        <td colSpan={isSlim ? 1 : 3}>
          <b>{title}</b>
        </td>
        <LevelCells
          name={title}
          subject={subject}
          level={levelOf(props.levels, props.shop, subject)}
          figures={<Figures id={rule.id} rates={props.rates} />}
          {...props}
        />
      </tr>
      <tr className={`rule more ${pending}`}>
        <td colSpan={isSlim ? 4 : 7}>
          <div className="rule-more">
            <p>
              {say(rule.advice, lang)}
              <span className="quiet">
                {' '}
                {words('sourceSince', { source: sourceText(rule.source, lang), day: dateName(rule.since, lang) })}
              </span>
            </p>
            <p>
              {rule.examples.bad.map((text) => (
                <span key={text} className={`mark-${rule.severity} flagged`}>
                  {text}
                </span>
              ))}
              <span className="quiet">{words('leavesAlone', { text: listOf(rule.examples.good, lang) })}</span>
            </p>
            {instead.length > 0 && (
              <p className="instead">
                {words('sayInstead')}
                {lang === 'zh' ? '：' : ': '}
                {instead.slice(0, 2).join(lang === 'zh' ? '；' : '; ')}
              </p>
            )}
          </div>
        </td>
      </tr>
    </>
  );
}
