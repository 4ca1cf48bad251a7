import type { Side, Sums } from '../../../lib/quality/whatif-sums';
import { useWords } from '../said';

/** Units of the picture, so chosen that its words have 12 px or more on the narrowest page. */
const ACROSS = 280;
const HEIGHT = 72;
const LINE = 16;

/** Chats by score in steps of five, now as outlines and changed as bars; the lowest steps without any chat are left out. */
export function Histogram({ before, after }: Pick<Sums, 'before' | 'after'>) {
  const words = useWords();
  const used = (side: Side) => side.histogram.findIndex((count) => count > 0);
  const first = Math.min(10, ...[used(before), used(after)].filter((step) => step >= 0));
  const most = Math.max(1, ...before.histogram, ...after.histogram);
  const steps = after.histogram.map((_, step) => step).slice(first);
  const width = ACROSS / steps.length;
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
        viewBox={`0 0 ${ACROSS} ${HEIGHT + LINE}`}
        role="img"
        aria-label={words('effectHistogramSaid', said)}
      >
        {steps.map((step, place) => (
          <g key={step} transform={`translate(${place * width} 0)`}>
            <rect
              className="is-after"
              x={0.23 * width}
              width={0.54 * width}
              y={HEIGHT - high(after.histogram[step])}
              height={high(after.histogram[step])}
            />
            <rect
              className="is-before"
              x={0.08 * width}
              width={0.84 * width}
              y={HEIGHT - high(before.histogram[step])}
              height={high(before.histogram[step])}
            />
            {step % 2 === 0 && (
              <text x={width / 2} y={HEIGHT + LINE - 3}>
                {step * 5}
              </text>
            )}
          </g>
        ))}
        <line x2={ACROSS} y1={HEIGHT} y2={HEIGHT} />
      </svg>
    </div>
  );
}
