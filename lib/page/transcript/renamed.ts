import type { KnownRow, SeenBubble } from './known';
import { type BubbleTimes, minuteOf } from './times';

/** How far the clocks of browser and platform may lie apart between a provisional and a final bubble, in minutes. */
const skew = 2;
/** How long after it was sent a message may still get its final id, in ms: a line may be down for a while. */
export const patience = 600_000;

/**
 * An agent's bubble is often drawn under a provisional id that the server replaces: within the part of the chat that is on
 * screen the old id is gone and another one stands for the same words. Nothing tells this from one message taken away and
 * an equal one sent between two readings, which are a frame apart; then one of the two is recorded. Who leaves the chat
 * before the final id came and reloads the page before looking at it again has the message recorded under both.
 */
export function adoptRenamed(
  known: readonly KnownRow[],
  seen: readonly SeenBubble[],
  times: readonly BubbleTimes[],
  matched: readonly number[],
  { now, live }: { now: number; live: boolean },
): number[] {
  const isOpen = (i: number) => matched[i]! < 0 && seen[i]!.nativeId !== undefined && seen[i]!.role === 'agent';
  if (known.length === 0 || !seen.some((_, i) => isOpen(i))) return [...matched];
  const shown = matched.filter((index) => index >= 0);
  // Nothing in common: a chat that has just begun, whose only rows were renamed, or quite another part of a longer one.
  if (shown.length === 0 && !(live && known.length < 4 && seen.length <= known.length + 1)) return [...matched];
  const first = shown.length > 0 ? Math.min(...shown) : known.length;
  const last = shown.length > 0 ? Math.max(...shown) : known.length - 1;
  // Beyond the known part of the window there may be rows, as many as there are bubbles, if they end where the chat does.
  const above = matched.findIndex((index) => index >= 0);
  const below = shown.length > 0 ? seen.length - 1 - matched.findLastIndex((index) => index >= 0) : 0;
  const from = Math.max(0, first - (above < 0 ? seen.length : above));
  const to = last + below >= known.length - 1 ? known.length - 1 : last;
  const taken = new Set(matched);
  const result = [...matched];
  let upper = from - 1;
  seen.forEach((bubble, i) => {
    if (isOpen(i)) {
      const fits = (index: number) => {
        const row = known[index]!;
        return !taken.has(index) && now - row.message.at < patience && isRenamed(row, bubble, times[i]!);
      };
      const candidates = Array.from({ length: to - from + 1 }, (_, n) => from + n).filter(fits);
      // The next one below what stands above it; the server may also have put two in another order.
      const index = candidates.find((one) => one > upper) ?? candidates.at(-1);
      if (index !== undefined) {
        result[i] = index;
        taken.add(index);
      }
    }
    if (result[i]! >= 0) upper = result[i]!;
  });
  return result;
}

function isRenamed(row: KnownRow, { role, text, kind, nativeId }: SeenBubble, { own }: BubbleTimes): boolean {
  const { native, minute, message } = row;
  if (native !== undefined && (!row.provisional || native === nativeId?.toLowerCase())) return false;
  if (message.role !== role || message.text !== text || (message.kind ?? 'text') !== kind) return false;
  return minute === undefined || !own || Math.abs(minute - minuteOf(own.at)) <= skew;
}
