import type { ItemId } from '../model/sheet';
import type { Cause } from './attribution';
import type { Compared } from './whatif';

/** Scores in steps of five: 0–4, 5–9 … 95–100. */
const STEP = 5;
const STEPS = 20;
const LOW = 60;
const HIGH = 90;
const MOST_SHOWN = 200;

/** One side of the comparison, over the chats that have a score on that side. `mean` is null without any. */
export interface Side {
  scored: number;
  mean: number | null;
  /** Chats below 60, chats of 90 and more, chats set to 0 by a critical fault. */
  low: number;
  high: number;
  critical: number;
  /** Chats by score in steps of five. */
  histogram: number[];
  /** In how many chats an item was done, of those it applied to. */
  items: Partial<Record<ItemId, { passed: number; applied: number }>>;
}

/** One chat that moved, short enough to be sent from a Worker. */
export interface Move {
  id: string;
  customer: string;
  at: number;
  before: number | null;
  after: number | null;
  critical: 'newly' | 'no-longer' | undefined;
  causes: Compared['causes'];
}

/** What a change would do to some chats. */
export interface Sums {
  chats: number;
  before: Side;
  after: Side;
  up: number;
  down: number;
  /** Chats with another critical state than before, and chats that gain or lose their score. */
  newlyCritical: number;
  noLongerCritical: number;
  newlyScored: number;
  noLongerScored: number;
  /** What each cause does to the mean of the chats scored both ways, and in how many of them; the largest first. */
  causes: { cause: Cause; chats: number; mean: number }[];
  /** The chats that move most, newly critical ones first. */
  moves: Move[];
}

/** Sums up comparisons one by one. The order in which they come does not matter. */
export function startSums(): { add(compared: Compared): void; result(): Sums } {
  const before = startSide();
  const after = startSide();
  const causes = new Map<Cause, { chats: number; points: number }>();
  const moves: Move[] = [];
  const counts = { chats: 0, up: 0, down: 0, newlyCritical: 0, noLongerCritical: 0, newlyScored: 0, noLongerScored: 0 };
  let both = 0;
  return {
    add(compared) {
      const { before: was, after: is, moved } = compared;
      counts.chats++;
      before.add(was);
      after.add(is);
      if (was.score !== null && is.score !== null) both++;
      if (moved > 0) counts.up++;
      if (moved < 0) counts.down++;
      if (was.score === null && is.score !== null) counts.newlyScored++;
      if (was.score !== null && is.score === null) counts.noLongerScored++;
      if (is.critical && !was.critical) counts.newlyCritical++;
      if (was.critical && !is.critical) counts.noLongerCritical++;
      for (const { cause, points } of compared.causes) {
        const sum = causes.get(cause) ?? { chats: 0, points: 0 };
        causes.set(cause, { chats: sum.chats + 1, points: sum.points + points });
      }
      if (was.score === is.score && was.critical === is.critical) return;
      moves.push(moveOf(compared));
      if (moves.length > 2 * MOST_SHOWN) moves.sort(byWeight).splice(MOST_SHOWN);
    },
    result() {
      const means = [...causes].map(([cause, { chats, points }]) => ({ cause, chats, mean: points / both }));
      means.sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean) || (a.cause < b.cause ? -1 : 1));
      return {
        ...counts,
        before: before.result(),
        after: after.result(),
        causes: means,
        moves: [...moves].sort(byWeight).slice(0, MOST_SHOWN),
      };
    },
  };
}

function startSide(): { add(judged: Compared['before']): void; result(): Side } {
  const side = { scored: 0, low: 0, high: 0, critical: 0, histogram: Array.from({ length: STEPS }, () => 0) };
  const items: Side['items'] = {};
  let sum = 0;
  return {
    add({ score, critical, items: verdicts }) {
      if (critical) side.critical++;
      for (const [id, { verdict }] of Object.entries(verdicts) as [ItemId, { verdict: string }][]) {
        if (verdict === 'na') continue;
        const { passed, applied } = items[id] ?? { passed: 0, applied: 0 };
        items[id] = { passed: passed + (verdict === 'pass' ? 1 : 0), applied: applied + 1 };
      }
      if (score === null) return;
      side.scored++;
      sum += score;
      if (score < LOW) side.low++;
      if (score >= HIGH) side.high++;
      const step = Math.min(STEPS - 1, Math.floor(score / STEP));
      side.histogram[step] = (side.histogram[step] ?? 0) + 1;
    },
    result: () => ({ ...side, items, mean: side.scored === 0 ? null : sum / side.scored }),
  };
}

function moveOf({ chat, before, after, causes }: Compared): Move {
  return {
    id: chat.id,
    customer: chat.name ?? chat.customer,
    at: chat.messages.find(({ at }) => at > 0)?.at ?? 0,
    before: before.score,
    after: after.score,
    critical: before.critical === after.critical ? undefined : after.critical ? 'newly' : 'no-longer',
    causes: causes.slice(0, 5),
  };
}

const weight = ({ critical, before, after }: Move) =>
  (critical === 'newly' ? 1_000 : 0) + (before === null || after === null ? 0 : Math.abs(after - before));

function byWeight(a: Move, b: Move): number {
  return weight(b) - weight(a) || b.at - a.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
