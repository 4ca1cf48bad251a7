import { Alert, Progress as Bar, Button, Segmented } from 'antd';
import type { Sums } from '../../../lib/quality/whatif-sums';
import { useNumber, useWords } from '../said';
import { Figures } from './figures';
import { Histogram } from './histogram';
import { Causes, MoveLine } from './moves';
import type { Trial } from './run';

export const periods = [7, 30, 90] as const;
export type Days = (typeof periods)[number];

const shownMoves = 5;
const shownCauses = 5;

interface EffectProps {
  days: Days;
  onDays(days: Days): void;
  /** Why there is nothing to try. */
  idle: 'effectNone' | 'effectFaulty' | undefined;
  /** The draft cuts conversations elsewhere than they are cut now. */
  isCutAnew: boolean;
  trial: Trial | undefined;
  onAgain(): void;
}

/** What a draft would change in the chats of the last days, before it is published. */
export function SheetEffect({ days, onDays, idle, isCutAnew, trial, onAgain }: EffectProps) {
  const words = useWords();
  const number = useNumber();
  return (
    <section className="panel sheet-effect" aria-label={words('effectTitle')}>
      <h2>
        {words('effectTitle')}
        <span className="grow" />
        <Segmented
          size="small"
          aria-label={words('period')}
          value={days}
          onChange={onDays}
          options={periods.map((value) => ({ value, label: words('days', { n: value }) }))}
        />
      </h2>
      {idle ? (
        <p className="part quiet">{words(idle, { days })}</p>
      ) : trial?.state === 'failed' ? (
        <Alert
          type="error"
          banner
          title={words('effectFailed')}
          action={
            <Button size="small" onClick={onAgain}>
              {words('retry')}
            </Button>
          }
        />
      ) : trial?.state === 'done' ? (
        <div aria-live="polite">
          <Result sums={trial.sums} days={days} />
          {isCutAnew && <p className="part quiet">{words('effectGap')}</p>}
        </div>
      ) : (
        <div className="part">
          <Bar
            percent={trial && trial.total > 0 ? (100 * trial.done) / trial.total : 0}
            showInfo={false}
            size="small"
            aria-label={words('effectTitle')}
          />
          <span className="quiet">
            {words('effectRunning', { done: number(trial?.done ?? 0), total: number(trial?.total ?? 0) })}
          </span>
        </div>
      )}
    </section>
  );
}

function Result({ sums, days }: { sums: Sums; days: Days }) {
  const words = useWords();
  const { before, after } = sums;
  if (sums.chats === 0) return <Figures sums={sums} days={days} />;
  return (
    <>
      <Figures sums={sums} days={days} />
      <Histogram before={before} after={after} />
      {sums.moves.length === 0 ? (
        <p className="part quiet">{words('effectNothing')}</p>
      ) : (
        <>
          <Causes causes={sums.causes.slice(0, shownCauses)} />
          <div className="part">
            <p className="quiet">{words('effectMoves')}</p>
            <ul className="samples">
              {sums.moves.slice(0, shownMoves).map((move) => (
                <MoveLine key={move.id} move={move} />
              ))}
            </ul>
          </div>
        </>
      )}
    </>
  );
}
