import type { Side, Sums } from '../../../lib/quality/whatif-sums';
import { useWords } from '../said';

const WIDTH = 13;
const HEIGHT = 72;

/** Chats by score in steps of five, now as outlines and changed as bars; the lowest steps without any chat are left out. */
export function Histogram({ before, after }: Pick<Sums, 'before' | 'after'>) {
  const words = useWords();
  const used = (side: Side) => side.histogram.findIndex((count) => count > 0);
  const first = Math.min(10, ...[used(before), used(after)].filter((step) => step >= 0));
  const most = Math.max(1, ...before.histogram, ...after.histogram);
  const steps = after.histogram.map((_, step) => step).slice(first);
  const high = (count = 0) => (HEIGHT * count) / most;
  const said = { lowWas: before.low, low: after.low, highWas: before.high, high: after.high };
  return (
    <div className="part">
      <div className="file">
        <span className="quiet">{words('effectHistogram')}</span>
        <span className="sheet-key">
          <i className="is-before" /> {words('effectBefore')} <i className="is-after" /> {words('effectAfter')}
        </span>
      </div>
      <svg
        className="sheet-bars"
        viewBox={`0 0 ${steps.length * WIDTH} ${HEIGHT + 14}`}
        role="img"
        aria-label={words('effectHistogramSaid', said)}
      >
        {steps.map((step, place) => (
          <g key={step} transform={`translate(${place * WIDTH} 0)`}>
            <rect
              className="is-after"
              x="3"
              width="7"
              y={HEIGHT - high(after.histogram[step])}
              height={high(after.histogram[step])}
            />
            <rect
              className="is-before"
              x="1"
              width="11"
              y={HEIGHT - high(before.histogram[step])}
              height={high(before.histogram[step])}
            />
            {step % 2 === 0 && (
              <text x={WIDTH / 2} y={HEIGHT + 11}>
                {step * 5}
              </text>
            )}
          </g>
        ))}
        <line x2={steps.length * WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
    </div>
  );
}
