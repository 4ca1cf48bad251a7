import { barY, dot, lineY, plot, text } from '@observablehq/plot';
import { useCallback } from 'react';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import { number } from '../../ui/numbers';
import { dayName, weekday } from '../../ui/times';
import { Chart, Plot } from '../figures/chart';
import type { Day, WeekFigures } from './figures';

/** Bars take this share of the height; scores run over all of it. */
const barsHigh = 0.6;
/** The lowest score the picture shows, unless one is lower. */
const bottom = 50;

/** Chats of each day as bars and their average score as a line. */
export function Daily({ days, chats, lang }: Pick<WeekFigures, 'days' | 'chats'> & { lang: Lang }) {
  const draw = useCallback((width: number) => drawDays(days, width, lang), [days, lang]);
  return (
    <Chart
      title={say(words.daily, lang)}
      said={saidOf(days, chats, lang)}
      lang={lang}
      table={<DayTable days={days} lang={lang} />}
    >
      <Plot draw={draw} />
    </Chart>
  );
}

type Scored = Day & { average: number };
const scoredOf = (days: Day[]) => days.filter((day): day is Scored => day.average !== null);

function drawDays(days: Day[], width: number, lang: Lang): Element {
  const scored = scoredOf(days);
  const low = Math.min(bottom, ...scored.map(({ average }) => average));
  const most = Math.max(...days.map(({ chats }) => chats), 1);
  return plot({
    width,
    height: 150,
    marginLeft: 4,
    marginRight: 4,
    marginTop: 20,
    marginBottom: 22,
    style: { background: 'none', color: 'var(--sw-text-2)', fontFamily: 'var(--sw-font)', fontSize: '12px' },
    x: {
      type: 'band',
      domain: days.map(({ from }) => from),
      label: null,
      tickSize: 0,
      padding: 0.35,
      tickFormat: (from: number) => weekday(from, lang),
    },
    y: { domain: [low, 104], axis: null },
    marks: [
      barY(
        days.filter(({ chats }) => chats > 0),
        {
          x: 'from',
          y1: low,
          y2: ({ chats }: Day) => low + (chats / most) * (104 - low) * barsHigh,
          fill: 'var(--sw-surface-2)',
          stroke: 'var(--sw-line)',
          rx1: 2,
        },
      ),
      text(days, {
        x: 'from',
        y: low,
        text: ({ chats }: Day) => (chats > 0 ? number(chats, lang) : ''),
        dy: -7,
        fill: 'var(--sw-text-2)',
      }),
      lineY(days, { x: 'from', y: ({ average }: Day) => average ?? Number.NaN, stroke: 'var(--sw-accent)', strokeWidth: 2 }),
      dot(scored, { x: 'from', y: 'average', r: 3.5, fill: 'var(--sw-accent)' }),
      text(scored, {
        x: 'from',
        y: 'average',
        text: ({ average }: Scored) => number(average, lang),
        dy: -11,
        fontWeight: 600,
        fill: 'var(--sw-accent)',
        stroke: 'var(--sw-surface)',
        strokeWidth: 4,
      }),
    ],
  });
}

function saidOf(days: Day[], chats: number, lang: Lang): string {
  const scored = [...scoredOf(days)].sort((a, b) => b.average - a.average);
  const [best, worst] = [scored[0], scored.at(-1)];
  if (!best || !worst) return say(words.dailySaidNone, lang, { n: number(chats, lang) });
  return say(words.dailySaid, lang, {
    n: number(chats, lang),
    best: dayName(best.from, lang),
    high: number(best.average, lang),
    worst: dayName(worst.from, lang),
    low: number(worst.average, lang),
  });
}

function DayTable({ days, lang }: { days: Day[]; lang: Lang }) {
  return (
    <table className="fig-table">
      <thead>
        <tr>
          <th scope="col">{say(words.day, lang)}</th>
          <th scope="col">{say(words.chats, lang)}</th>
          <th scope="col">{say(words.score, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ from, chats, average }) => (
          <tr key={from}>
            <th scope="row">{dayName(from, lang)}</th>
            <td>{number(chats, lang)}</td>
            <td>{average === null ? '–' : number(average, lang, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
