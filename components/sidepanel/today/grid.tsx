import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import type { QueueRow } from '../../../lib/quality/queue';
import { number, percent, perDay } from '../../ui/numbers';
import { waited } from '../chat/clock';
import { itemName } from '../queue/list';
import type { TodayFigures } from './figures';

/** The six figures of today, each with what is usual for this agent. */
export function Grid({ figures, queue, lang }: { figures: TodayFigures; queue: QueueRow[]; lang: Lang }) {
  const { today, before, days } = figures;
  const usual = (value: string | undefined) =>
    value === undefined ? say(words.noUsual, lang) : say(words.usual, lang, { value });
  const daily = (n: number) => (days > 0 ? perDay(n / days, lang) : undefined);
  const open = queue.flatMap((row) => row.open);
  const often = [...new Set(open)].sort((a, b) => count(open, b) - count(open, a))[0];
  return (
    <dl className="figs">
      <Figure name={say(words.chats, lang)} value={number(today.chats, lang)} note={usual(daily(before.chats))} />
      <Figure
        name={say(words.first, lang)}
        title={say(words.firstLong, lang)}
        value={today.first ? waited(today.first, lang) : undefined}
        note={usual(before.first ? waited(before.first, lang) : undefined)}
        lang={lang}
      />
      <Figure
        name={say(words.average, lang)}
        value={today.average === null ? undefined : number(today.average, lang)}
        note={usual(before.average === null ? undefined : number(before.average, lang))}
        lang={lang}
      />
      <Figure
        name={say(words.mended, lang)}
        title={say(words.mendedLong, lang)}
        value={number(today.resolved, lang)}
        of={number(today.shown, lang)}
        note={usual(before.shown > 0 ? percent(before.resolved / before.shown, lang) : undefined)}
      />
      <Figure
        name={say(words.praise, lang)}
        value={number(today.praise, lang)}
        note={[
          ...(today.reward > 0 ? [say(words.rewarded, lang, { n: number(today.reward, lang) })] : []),
          usual(daily(before.praise)),
        ].join(' · ')}
      />
      <Figure
        name={say(words.open, lang)}
        value={number(open.length, lang)}
        note={often ? itemName(often, lang) : say(words.nothingOpen, lang)}
      />
    </dl>
  );
}

interface FigureProps {
  name: string;
  title?: string;
  value: string | undefined;
  of?: string;
  note: string;
  lang?: Lang;
}

function Figure({ name, title, value, of, note, lang = 'zh' }: FigureProps) {
  return (
    <div>
      <dt title={title}>{name}</dt>
      <dd>
        <b>{value ?? <span aria-hidden="true">–</span>}</b>
        {value === undefined && <span className="visually-hidden">{say(words.none, lang)}</span>}
        {of !== undefined && <small> / {of}</small>}
      </dd>
      <dd className="fig-usual">{note}</dd>
    </div>
  );
}

const count = <T,>(all: readonly T[], one: T) => all.filter((other) => other === one).length;
