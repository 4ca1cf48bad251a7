import { say } from '../../../lib/i18n/say';
import { dimensionNames, figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import { type DimensionShare, FEW } from '../../../lib/quality/dimensions';
import { number, percent } from '../../ui/numbers';
import { Chart } from '../figures/chart';

const size = { width: 320, height: 236, middleX: 160, middleY: 122, radius: 78 };
const rings = [0.25, 0.5, 0.75, 1];

/** SERVQUAL's five dimensions; what rests on few chats is grey, and where nothing applied there is no point at all. */
export function Radar({ dimensions, lang }: { dimensions: DimensionShare[]; lang: Lang }) {
  const spread = dimensions.map((one, n) => ({ ...one, angle: (2 * Math.PI * n) / dimensions.length - Math.PI / 2 }));
  const known = spread.flatMap(({ share, ...one }) => (share === null ? [] : [{ ...one, share }]));
  const isWhole = known.length === spread.length;
  return (
    <Chart
      title={say(words.radar, lang)}
      said={dimensions.map((one) => saidOf(one, lang)).join(lang === 'zh' ? '，' : ', ')}
      note={say(words.radarNote, lang)}
      lang={lang}
      table={<Table dimensions={dimensions} lang={lang} />}
    >
      <svg className="radar" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {rings.map((ring) => (
          <polygon key={ring} className="radar-ring" points={spread.map(({ angle }) => at(angle, ring).join()).join(' ')} />
        ))}
        {spread.map(({ dimension, angle }) => {
          const [x, y] = at(angle, 1);
          return <line key={dimension} className="radar-ring" x1={size.middleX} y1={size.middleY} x2={x} y2={y} />;
        })}
        {isWhole && (
          <polygon className="radar-area" points={known.map(({ angle, share }) => at(angle, share).join()).join(' ')} />
        )}
        {known.map(({ dimension, angle, share, n }) => {
          const [x, y] = at(angle, share);
          return n < FEW ? (
            <rect key={dimension} className="radar-few" x={x - 4} y={y - 4} width={8} height={8} />
          ) : (
            <circle key={dimension} className="radar-point" cx={x} cy={y} r={4} />
          );
        })}
        {spread.map(({ dimension, angle, share, n }) => {
          const [x, beside] = at(angle, 1.16);
          // Two lines over a point need room below them for the point itself.
          const y = Math.sin(angle) < -0.9 ? beside - 12 : beside;
          const anchor = Math.abs(Math.cos(angle)) < 0.2 ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
          return (
            <text key={dimension} x={x} y={y} textAnchor={anchor} className={n < FEW ? 'is-few' : undefined}>
              <tspan>{say(dimensionNames[dimension], lang)}</tspan>
              <tspan x={x} dy="15" className="radar-value">
                {share === null ? '–' : percent(share, lang)}
              </tspan>
            </text>
          );
        })}
      </svg>
    </Chart>
  );
}

function at(angle: number, share: number): [number, number] {
  return [size.middleX + Math.cos(angle) * size.radius * share, size.middleY + Math.sin(angle) * size.radius * share];
}

function saidOf({ dimension, share, n }: DimensionShare, lang: Lang): string {
  return say(words.dimensionSaid, lang, {
    name: say(dimensionNames[dimension], lang),
    share: share === null ? say(words.notAsked, lang) : percent(share, lang),
    n: number(n, lang),
  });
}

function Table({ dimensions, lang }: { dimensions: DimensionShare[]; lang: Lang }) {
  return (
    <table className="fig-table">
      <thead>
        <tr>
          <th scope="col">{say(words.dimension, lang)}</th>
          <th scope="col">{say(words.share, lang)}</th>
          <th scope="col">{say(words.chats, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({ dimension, share, n }) => (
          <tr key={dimension} className={n < FEW ? 'is-few' : undefined}>
            <th scope="row">{say(dimensionNames[dimension], lang)}</th>
            <td>{share === null ? '–' : percent(share, lang)}</td>
            <td>
              {number(n, lang)}
              {n < FEW && <small> {say(words.few, lang)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
