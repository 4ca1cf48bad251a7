import type { LogEvent } from '../../../lib/model/log';
import { type Coaching, coachingOf } from '../../../lib/quality/coaching';
import type { Judged } from '../../../lib/quality/ledger';
import { shopFirst } from '../../../lib/quality/profiles/shop-first';
import type { QueueRow } from '../../../lib/quality/queue';
import { figuresOf, type Range } from '../../../lib/quality/times/figures';
import type { Span } from '../../../lib/quality/times/waits';

/** What some chats of one agent came to. Times are ms; null where there is nothing to take a figure from. */
export interface Sums {
  chats: number;
  first: Range | null;
  average: number | null;
  /** Findings told while typing, and how many of them were mended before the message went out. */
  shown: number;
  resolved: number;
  /** Chats with praise, and what it earned. */
  praise: number;
  reward: number;
}

export interface TodayFigures {
  today: Sums;
  /** The 14 days before, and on how many of them there were chats. */
  before: Sums;
  days: number;
  hours: Hour[];
  /** Seconds within which the first answer should come, by the sheet of the latest chat. */
  target: number | null;
  coaching: Coaching;
  /** Chats of other accounts on this computer, which are not counted. */
  others: number;
}

/** One hour of the local day, 0–23. */
export interface Hour {
  hour: number;
  chats: number;
  first: Range | null;
}

/** What is told of today: chats and events of one agent, of today and of the 14 days before, and what is open now. */
export interface TodayInput {
  today: readonly Judged[];
  before: readonly Judged[];
  events: { today: readonly LogEvent[]; before: readonly LogEvent[] };
  open: readonly QueueRow[];
  span: Pick<Span, 'gaps' | 'until'>;
  others: number;
}

/** The figures of the tab Today. */
export function todayOf({ today, before, events, open, span, others }: TodayInput): TodayFigures {
  const days = new Set(before.map(({ chat }) => new Date(startOf(chat)).toDateString())).size;
  return {
    today: sumsOf(today, events.today, span),
    before: sumsOf(before, events.before, span),
    days,
    hours: hoursOf(today, span),
    target: today[0]?.sheet.thresholds.firstResponse ?? null,
    coaching: coachingOf({ today, before, open }),
    others,
  };
}

/** A block finding that the guard held back is told of as `blocked`, and once more when it went out all the same. */
const mended: readonly LogEvent['type'][] = ['replaced', 'rewritten'];
const left: readonly LogEvent['type'][] = ['ignored', 'sent', 'sent-anyway'];

/** What these chats and events came to. `events` are those of the same time. */
export function sumsOf(chats: readonly Judged[], events: readonly LogEvent[], span: TodayInput['span']): Sums {
  const scores = chats.flatMap(({ judgement }) => judgement.score ?? []);
  const resolved = events.filter(({ type }) => mended.includes(type)).length;
  return {
    chats: chats.length,
    first: firstOf(chats, span),
    average: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    shown: resolved + events.filter(({ type }) => left.includes(type)).length,
    resolved,
    praise: chats.filter(({ judgement }) => judgement.items.praise.verdict === 'pass').length,
    reward: chats.reduce((sum, { judgement }) => sum + judgement.items.praise.reward, 0),
  };
}

/** The hours from the first chat of the day to the last. */
function hoursOf(chats: readonly Judged[], span: TodayInput['span']): Hour[] {
  if (chats.length === 0) return [];
  const hourOf = ({ chat }: Judged) => new Date(startOf(chat)).getHours();
  const hours = new Set(chats.map(hourOf));
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, n) => {
    const some = chats.filter((one) => hourOf(one) === first + n);
    return { hour: first + n, chats: some.length, first: firstOf(some, span) };
  });
}

const firstOf = (chats: readonly Judged[], span: TodayInput['span']) =>
  figuresOf(
    chats.map(({ chat }) => chat),
    shopFirst,
    span,
  ).median;

const startOf = ({ messages }: Judged['chat']) => messages[0]?.at ?? 0;
