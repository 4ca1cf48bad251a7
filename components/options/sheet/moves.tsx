import { items } from '../../../lib/quality/items';
import type { Move, Sums } from '../../../lib/quality/whatif-sums';
import { monthDay } from '../../ui/times';
import { useLang, useNumber, useWords } from '../said';

function useCause(): (cause: string) => string {
  const words = useWords();
  const lang = useLang();
  return (cause) => {
    if (cause === 'critical') return words('sheetCritical');
    if (cause === 'limits') return words('effectLimits');
    return items.find(({ id }) => id === cause)?.label[lang] ?? cause;
  };
}

/** Which items move the scores, and by how much on average. */
export function Causes({ causes }: Pick<Sums, 'causes'>) {
  const words = useWords();
  const number = useNumber();
  const named = useCause();
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${number(Math.abs(value), 1)}`;
  return (
    <div className="part">
      <p className="quiet">{words('effectCauses')}</p>
      <dl className="pairs">
        {causes.map(({ cause, chats, mean }) => (
          <div key={cause}>
            <dt>
              {named(cause)} <small>{words('effectChats', { n: number(chats) })}</small>
            </dt>
            <dd>{signed(mean)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** One chat whose score would be another, and what moves it most. */
export function MoveLine({ move }: { move: Move }) {
  const words = useWords();
  const lang = useLang();
  const named = useCause();
  const score = (value: number | null) => value ?? words('effectNoScore');
  return (
    <li className="sheet-move">
      <span className="cut">
        {monthDay(move.at, lang)} {move.customer}{' '}
        <span className="quiet">{move.causes[0] ? named(move.causes[0].cause) : ''}</span>
      </span>
      <b className={move.critical === 'newly' ? 'sheet-score is-low' : 'sheet-score'}>
        {score(move.before)} → {score(move.after)}
      </b>
    </li>
  );
}
