import type { Conversation } from '../../model/conversation';
import type { Profile } from '../../model/profile';
import { sessionsOf } from './rounds';
import { type Span, type Wait, type Waits, waitsOf } from './waits';

/** A figure that the times may not settle: it lies between the two, and where they are equal it is exact. */
export interface Range {
  least: number;
  most: number;
}

/** How response times look when one profile counts them. Times are in ms, shares 0–1; null when there is nothing to take them from. */
export interface Figures {
  profile: string;
  /** Units counted, those nobody answered, and those whose times do not tell how long they waited: these two have no part in the averages. */
  units: number;
  unanswered: number;
  unknown: number;
  leftOut: Waits['leftOut'];
  /** Average of the first waits of the sessions. */
  first: Range | null;
  average: Range | null;
  median: Range | null;
  p90: Range | null;
  /** Per threshold: units surely in time, units that may have been, and the share that follows. */
  within: { seconds: number; sure: number; doubtful: number; share: Range | null }[];
  /** Against the profile's target; `open` where the times leave it open, which is never to be held against anybody. */
  meets: 'yes' | 'no' | 'open' | 'too-few' | 'no-target';
}

/** Response times of some chats as one profile counts them. The order of the chats does not matter. */
export function figuresOf(chats: readonly Conversation[], profile: Profile, span: Span = {}): Figures {
  const { units, firsts, leftOut } = waitsOf(sessionsOf(chats, profile), profile, span);
  const figures: Figures = {
    profile: profile.id,
    units: units.length,
    unanswered: units.filter(({ least }) => least === Infinity).length,
    unknown: units.filter(({ least, most }) => least !== Infinity && most === Infinity).length,
    leftOut,
    first: over(firsts, mean),
    average: over(units, mean),
    median: over(units, median),
    p90: over(units, p90),
    within: profile.thresholds.map((seconds) => within(units, seconds)),
    meets: 'no-target',
  };
  return { ...figures, meets: meets(figures, profile) };
}

/** The same chats as several profiles count them, side by side in their order. */
export function sideBySide(chats: readonly Conversation[], profiles: readonly Profile[], span: Span = {}): Figures[] {
  return profiles.map((profile) => figuresOf(chats, profile, span));
}

/** Both ends on their own: the order of the waits may differ between them, the n-th smallest still lies between. */
function over(waits: readonly Wait[], take: (sorted: number[]) => number): Range | null {
  const known = waits.filter(({ most }) => most !== Infinity);
  if (known.length === 0) return null;
  const sorted = (pick: (wait: Wait) => number) => known.map(pick).sort((a, b) => a - b);
  return { least: take(sorted(({ least }) => least)), most: take(sorted(({ most }) => most)) };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of an even number the middle of the two in the middle. */
function median(sorted: number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? 0)) / 2;
}

/** Nearest rank: the smallest value that nine tenths do not exceed. */
const p90 = (sorted: number[]) => sorted[Math.ceil(0.9 * sorted.length) - 1] ?? 0;

function within(units: readonly Wait[], seconds: number): Figures['within'][number] {
  const limit = seconds * 1_000;
  const sure = units.filter(({ most }) => most <= limit).length;
  const doubtful = units.filter(({ least, most }) => least <= limit && most > limit).length;
  const share = units.length === 0 ? null : { least: sure / units.length, most: (sure + doubtful) / units.length };
  return { seconds, sure, doubtful, share };
}

function meets({ units, unknown, within, average }: Figures, { target, minimum = 1 }: Profile): Figures['meets'] {
  if (!target) return 'no-target';
  if (units < minimum) return 'too-few';
  if (target.of === 'share') {
    const share = within[0]?.share ?? { least: 0, most: 1 };
    return share.least >= target.atLeast ? 'yes' : share.most < target.atLeast ? 'no' : 'open';
  }
  if (!average || unknown > 0) return 'open';
  return average.most <= target.atMost * 1_000 ? 'yes' : average.least > target.atMost * 1_000 ? 'no' : 'open';
}
