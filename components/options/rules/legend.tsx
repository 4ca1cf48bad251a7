import { Icon } from '../../ui/icons';
import { useNumber, useWords } from '../said';
import { type Rates, useProgress } from './rates';

/** What the three shapes mean, and how the figures came about. */
export function Legend({ rates }: { rates: Rates }) {
  const words = useWords();
  return (
    <div className="legend">
      {(['block', 'warn', 'hint'] as const).map((level) => (
        <span key={level} className={`level is-${level}`}>
          <Icon name={level} />
          <span className="quiet">{words(`${level}Means`)}</span>
        </span>
      ))}
      <span className="grow" />
      <span>{rates.state === 'done' ? words('lowAdoption') : <RatesState rates={rates} />}</span>
    </div>
  );
}

function RatesState({ rates: { state, shop } }: { rates: Rates }) {
  const progress = useProgress(shop);
  const words = useWords();
  const number = useNumber();
  if (state === 'none') return words('ratesNone');
  if (state === 'failed') return words('ratesFailed');
  const share = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0;
  return words('ratesRunning', { percent: `${number(share)}%` });
}
