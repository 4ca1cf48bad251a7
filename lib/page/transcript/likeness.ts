import type { KnownRow, SeenBubble } from './known';
import { clockOf } from './page-time';
import { type BubbleTimes, isLoose, minuteOf } from './times';

/* Points of the alignment. */
const sameId = 50;
export const equal = 3;
const edited = 0.3;
export const never = Number.NEGATIVE_INFINITY;

/** What a known row and a bubble have in common, in points; `never` when they cannot be one message. */
export function likeness(row: KnownRow, bubble: SeenBubble, time: BubbleTimes): number {
  const id = bubble.nativeId?.toLowerCase();
  if (row.native && id) return row.native === id ? sameId : never;
  if (!isSameMinute(row, time)) return never;
  const { role, text, kind } = row.message;
  if (bubble.kind === 'recalled') return kind === 'recalled' ? equal : edited;
  if (kind === 'recalled' || role !== bubble.role) return never;
  if (text === bubble.text && (kind ?? 'text') === bubble.kind) return equal;
  return row.native || id ? never : edited;
}

/** A clock whose day is not written is compared as a clock: pages are left open overnight. */
function isSameMinute({ minute, dateless }: KnownRow, { own }: BubbleTimes): boolean {
  if (minute === undefined || !own || minute === minuteOf(own.at)) return true;
  return (dateless || isLoose(own)) && clockOf(minute * 60_000) === clockOf(own.at);
}
