import { type Backtest, budget } from '../../../lib/check/backtest';
import { useNumber, useWords } from '../said';

/** How often it would have spoken, against what is bearable. */
export function Outcome({ backtest }: { backtest: Backtest }) {
  const words = useWords();
  const number = useNumber();
  const { warns, blocks, flagged, per100, messages } = backtest;
  const hints = flagged - warns - blocks;
  const lines = [
    ['wouldWarn', warns, per100.warn],
    ['wouldBlock', blocks, per100.block],
    ...(hints > 0 ? [['wouldHint', hints, (100 * hints) / messages] as const] : []),
  ] as const;
  return (
    <>
      <dl className="pairs">
        {lines.map(([word, count, rate]) => (
          <div key={word}>
            <dt>{words(word)}</dt>
            <dd>{words('times', { n: number(count), rate: number(rate, 2) })}</dd>
          </div>
        ))}
      </dl>
      <BudgetBar kind="warn" rate={per100.warn} />
      {blocks > 0 && <BudgetBar kind="block" rate={per100.block} />}
      {backtest.overBudget && <p className="over">{words('over')}</p>}
    </>
  );
}

/** The rate as a bar that ends at the budget. */
function BudgetBar({ kind, rate }: { kind: 'warn' | 'block'; rate: number }) {
  const words = useWords();
  const number = useNumber();
  const most = budget[kind];
  const said = { rate: number(rate, 2), limit: number(most, 1) };
  return (
    <div className={rate > most ? 'budget is-over' : 'budget'}>
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" role="img" aria-label={words(`${kind}Budget`, said)}>
        <rect className="budget-whole" y="4" width="100" height="7" rx="1" />
        <rect className="budget-used" y="4" width={Math.min(100, (100 * rate) / most)} height="7" rx="1" />
        <rect className="budget-end" x="99.4" width="0.6" height="14" />
      </svg>
      <span aria-hidden="true">{words('per100', said)}</span>
      <span aria-hidden="true">{words('limit', said)}</span>
    </div>
  );
}
