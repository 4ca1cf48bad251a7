import { categories } from '../../../lib/i18n/categories';
import { say } from '../../../lib/i18n/say';
import type { Level } from '../../../lib/model/settings';
import { Icon } from '../../ui/icons';
import { useLang, useWords } from '../said';
import { Figures, LevelCells } from './cells';
import { type Levels, levelOf, type Subject } from './levels';
import type { Rates } from './rates';
import { RuleRow } from './rule-row';
import type { Group } from './shipped';

export interface TableProps {
  groups: Group[];
  levels: Levels;
  shop: string;
  rates: Rates;
  /** Categories whose rules are shown. */
  open: ReadonlySet<string>;
  /** The subject a change of which is being tried. */
  pending: string | undefined;
  onOpen(category: string): void;
  onLevel(subject: Subject, name: string, level: Level): void;
}

/** Every category with what it catches, how loudly, how often, and what agents made of it; unfolds to its rules. */
export function RulesTable(props: TableProps) {
  const words = useWords();
  return (
    <table className="rules">
      <thead>
        <tr>
          <th>{words('category')}</th>
          <th className="wide">{words('example')}</th>
          <th className="figure wide">{words('count')}</th>
          <th>{words('severity')}</th>
          <th className="figure">
            <span className="wide">{words('rate')}</span>
            <span className="slim">{words('rateShort')}</span>
          </th>
          <th className="figure wide">{words('adopted')}</th>
          <th>
            <span className="visually-hidden">{words('state')}</span>
          </th>
        </tr>
      </thead>
      {props.groups.map((group) => (
        <GroupRows key={group.category} group={group} {...props} />
      ))}
    </table>
  );
}

function GroupRows(props: TableProps & { group: Group }) {
  const { group, levels, shop, rates } = props;
  const lang = useLang();
  const words = useWords();
  const { name, example } = categories[group.category];
  const isOpen = props.open.has(group.category);
  const apart = Object.keys(levels[shop] ?? {}).filter((id) => group.rules.some((rule) => rule.id === id)).length;
  return (
    <tbody>
      <tr className={props.pending === group.category ? 'is-pending' : undefined}>
        <td>
          <button type="button" className="unfold" aria-expanded={isOpen} onClick={() => props.onOpen(group.category)}>
            <Icon name="down" px={12} />
            <b>{say(name, lang)}</b>
          </button>
        </td>
        <td className="quiet wide">{say(example, lang)}</td>
        <td className="figure wide">
          {group.rules.length}
          {apart > 0 && <small className="quiet"> · {words('ownLevels', { n: apart })}</small>}
        </td>
        <LevelCells
          name={say(name, lang)}
          subject={group.subject}
          level={levelOf(levels, shop, group.subject)}
          figures={<Figures id={group.category} rates={rates} />}
          {...props}
        />
      </tr>
      {isOpen && group.rules.map((rule) => <RuleRow key={rule.id} rule={rule} {...props} />)}
    </tbody>
  );
}
