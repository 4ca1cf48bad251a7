import { say } from '../../../lib/i18n/say';
import { sourceText } from '../../../lib/i18n/sources';
import type { RuleInfo } from '../../../lib/model/rule';
import { useLang, useWords } from '../said';
import { useSlim } from '../slim';
import { Figures, LevelCells } from './cells';
import { levelOf, subjectOf } from './levels';
import type { TableProps } from './table';

/** One rule under its category: what it is for, what can be said instead, where it comes from. */
export function RuleRow({ rule, ...props }: TableProps & { rule: RuleInfo }) {
  const lang = useLang();
  const words = useWords();
  const subject = subjectOf(rule);
  const title = say(rule.title, lang);
  const instead = rule.replacements[lang];
  return (
    <tr className={props.pending === rule.id ? 'rule is-pending' : 'rule'}>
      <td colSpan={useSlim() ? 1 : 3}>
        <b>{title}</b>
        <p className="quiet">{say(rule.advice, lang)}</p>
        {instead.length > 0 && (
          <p className="instead">
            {words('sayInstead')}
            {lang === 'zh' ? '：' : ': '}
            {instead.slice(0, 2).join(lang === 'zh' ? '；' : '; ')}
          </p>
        )}
        <p className="quiet source">{words('source', { source: sourceText(rule.source, lang) })}</p>
      </td>
      <LevelCells
        name={title}
        subject={subject}
        level={levelOf(props.levels, props.shop, subject)}
        figures={<Figures id={rule.id} rates={props.rates} />}
        {...props}
      />
    </tr>
  );
}
