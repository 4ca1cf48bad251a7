import { barY, dot, lineY, plot, ruleY, text } from '@observablehq/plot';
import { useCallback } from 'react';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import type { Range } from '../../../lib/quality/times/figures';
import { limitName } from '../../ui/durations';
import { number } from '../../ui/numbers';
import { waited } from '../chat/clock';
import { Chart, Plot } from '../figures/chart';
import type { Hour, TodayFigures } from './figures';

/** Bars take this share of the height, so that the line stays above most of them. */
const barsHigh = 0.55;

/** Chats of each hour as bars and their median first response as a line, with the target dashed. */
export function Hourly({ hours, target, lang }: Pick<TodayFigures, 'hours' | 'target'> & { lang: Lang }) {
  const draw = useCallback((width: number) => drawHours(hours, target, width, lang), [hours, target, lang]);
  const goal = target === null ? undefined : limitName(target, lang);
  return (
    <Chart
      title={say(words.hourly, lang)}
      aside={goal && say(words.target, lang, { time: goal })}
      said={saidOf(hours, goal, lang)}
      lang={lang}
      table={<HourTable hours={hours} lang={lang} />}
    >
      <Plot draw={draw} />
    </Chart>
  );
}

const middle = ({ least, most }: Range) => (least + most) / 2_000;
const measured = (hours: Hour[]) =>
  hours.flatMap((one) => (one.first ? [{ ...one, first: one.first, seconds: middle(one.first) }] : []));
const slowestOf = (hours: Hour[]) =>
  measured(hours).reduce<ReturnType<typeof measured>[number] | undefined>(
    (a, b) => (a && a.seconds >= b.seconds ? a : b),
    undefined,
  );

function drawHours(hours: Hour[], target: number | null, width: number, lang: Lang): Element {
  const timed = measured(hours);
  const slowest = slowestOf(hours);
  const top = 1.25 * Math.max(target ?? 0, slowest?.seconds ?? 0, 1);
  const most = Math.max(...hours.map(({ chats }) => chats), 1);
  const isOver = ({ seconds }: { seconds: number }) => target !== null && seconds > target;
  const colour = (one: { seconds: number }) => (isOver(one) ? 'var(--sw-warn)' : 'var(--sw-accent)');
  return plot({
    width,
    height: 132,
    marginLeft: 4,
    marginRight: 4,
    marginTop: 18,
    marginBottom: 22,
    style: { background: 'none', color: 'var(--sw-text-2)', fontFamily: 'var(--sw-font)', fontSize: '12px' },
    x: {
      type: 'band',
      domain: hours.map(({ hour }) => hour),
      label: null,
      tickSize: 0,
      padding: 0.35,
      tickFormat: everyOther(hours.length),
    },
    y: { domain: [0, top], axis: null },
    marks: [
      barY(
        hours.filter(({ chats }) => chats > 0),
        {
          x: 'hour',
          y: ({ chats }: Hour) => (chats / most) * top * barsHigh,
          fill: 'var(--sw-surface-2)',
          stroke: 'var(--sw-line)',
          rx1: 2,
        },
      ),
      ...(target === null ? [] : [ruleY([target], { stroke: 'var(--sw-text-2)', strokeDasharray: '3 3' })]),
      lineY(timed, { x: 'hour', y: 'seconds', stroke: 'var(--sw-accent)', strokeWidth: 2 }),
      dot(timed, {
        x: 'hour',
        y: 'seconds',
        fill: colour,
        r: 3.5,
        symbol: (one: { seconds: number }) => (isOver(one) ? 'diamond' : 'circle'),
      }),
      ...(slowest
        ? [
            text([slowest], {
              x: 'hour',
              y: 'seconds',
              text: ({ first }) => waited(first, lang),
              dy: -11,
              fontWeight: 600,
              fill: colour,
            }),
          ]
        : []),
    ],
  });
}

/** More hours than fit are named in turn. */
function everyOther(length: number): (hour: number, index: number) => string {
  const step = length > 14 ? 3 : length > 9 ? 2 : 1;
  return (hour, index) => (index % step === 0 ? String(hour) : '');
}

function saidOf(hours: Hour[], target: string | undefined, lang: Lang): string {
  const busiest = hours.reduce((a, b) => (b.chats > a.chats ? b : a), hours[0] ?? { hour: 0, chats: 0, first: null });
  const said = say(words.hourlySaid, lang, {
    from: hours[0]?.hour ?? 0,
    to: (hours.at(-1)?.hour ?? 0) + 1,
    n: number(
      hours.reduce((sum, { chats }) => sum + chats, 0),
      lang,
    ),
    busy: busiest.hour,
    most: number(busiest.chats, lang),
  });
  const slow = slowestOf(hours);
  if (!slow || target === undefined) return said;
  const also = say(words.slowestSaid, lang, { slow: slow.hour, time: waited(slow.first, lang), target });
  return lang === 'zh' ? said + also : `${said} ${also}`;
}

function HourTable({ hours, lang }: { hours: Hour[]; lang: Lang }) {
  return (
    <table className="fig-table">
      <thead>
        <tr>
          <th scope="col">{say(words.hour, lang)}</th>
          <th scope="col">{say(words.chats, lang)}</th>
          <th scope="col">{say(words.first, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {hours.map(({ hour, chats, first }) => (
          <tr key={hour}>
            <th scope="row">{say(words.hourName, lang, { n: hour })}</th>
            <td>{number(chats, lang)}</td>
            <td>{first ? waited(first, lang) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
