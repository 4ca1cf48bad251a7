import type { KnownRow, SeenBubble } from './known';
import { equal, likeness } from './likeness';
import { overlap } from './overlap';
import type { BubbleTimes } from './times';

/** Cells of an alignment table above which it would be felt. */
const largeTable = 40_000;
/** New bubbles below the known ones that are looked for without a table. */
const mostBelow = 8;
/** Rows around a change that are aligned with it. */
const context = 12;

/**
 * For each seen bubble the index of the known row it is, or -1 for a new one. Both are runs of one conversation. Platform
 * ids decide where there are any; the others are told by their order, side, words and minute.
 */
export function align(known: readonly KnownRow[], seen: readonly SeenBubble[], times: readonly BubbleTimes[]): number[] {
  const byId = new Map(known.flatMap((row, index) => (row.native ? [[row.native, index] as const] : [])));
  const byNative = seen.map((bubble) => (bubble.nativeId ? (byId.get(bubble.nativeId.toLowerCase()) ?? -1) : -1));
  const isNamed = seen.every(({ nativeId }) => nativeId) && byId.size === known.length;
  return isNamed ? byNative : merge(byNative, unchanged(known, seen, times) ?? aligned(known, seen, times));
}

/**
 * The usual case, without the table: the window ends where the known rows end, or holds all of them and a few more below.
 * No other place can share more rows. Where several fit, as with nothing but 好的, new ones are below: messages arrive there.
 */
function unchanged(known: readonly KnownRow[], seen: readonly SeenBubble[], times: readonly BubbleTimes[]): number[] | undefined {
  let best: { found: number[]; points: number } | undefined;
  if (known.length === 0 || seen.length > known.length + mostBelow) return undefined;
  for (let below = 0; below <= mostBelow; below++) {
    const from = known.length - seen.length + below;
    if (below > 0 && from > 0) break;
    const found = seen.map((_, i) => (from + i >= 0 && from + i < known.length ? from + i : -1));
    const points = found.map((index, i) => (index < 0 ? 0 : likeness(known[index]!, seen[i]!, times[i]!)));
    const isSame = found.every((index, i) => index < 0 || points[i]! >= equal);
    const sum = points.reduce((all, one) => all + one, 0);
    if (isSame && sum > 0 && sum >= (best?.points ?? 0)) best = { found, points: sum };
    if (best && from === 0) break;
  }
  return best?.found;
}

/** Of long transcripts that begin or end alike only the rest is aligned: a table over thousands of bubbles takes hundreds of megabytes. */
function aligned(known: readonly KnownRow[], seen: readonly SeenBubble[], times: readonly BubbleTimes[]): number[] {
  if (known.length * seen.length <= largeTable) return overlap(known, seen, times);
  const isSame = (row: number, i: number) =>
    row >= 0 && row < known.length && i >= 0 && i < seen.length && likeness(known[row]!, seen[i]!, times[i]!) >= equal;
  let head = 0;
  while (isSame(head, head)) head++;
  const tails = Array.from({ length: mostBelow + 1 }, (_, below) => {
    const longest = Math.min(known.length - head, seen.length - below - head);
    let tail = 0;
    while (tail < longest && isSame(known.length - 1 - tail, seen.length - 1 - below - tail)) tail++;
    return { below, tail };
  });
  const longest = tails.reduce((best, one) => (one.tail > best.tail ? one : best));
  if (head + longest.tail < Math.min(known.length, seen.length) / 2) return overlap(known, seen, times);
  // An edit is told by what stands around it.
  head = Math.max(0, head - context);
  const { below, tail } = { ...longest, tail: Math.max(0, longest.tail - context) };
  const end = seen.length - below - tail;
  const middle = overlap(known.slice(head, known.length - tail), seen.slice(head, end), times.slice(head, end));
  return seen.map((_, i) => {
    if (i < head) return i;
    if (i >= seen.length - below) return -1;
    if (i >= end) return known.length - tail + (i - end);
    const row = middle[i - head]!;
    return row < 0 ? row : row + head;
  });
}

/** Ids first; a row taken by an id is not given to a second bubble. */
function merge(byNative: number[], aligned: number[]): number[] {
  const taken = new Set(byNative.filter((index) => index >= 0));
  return byNative.map((index, i) => {
    const other = aligned[i] ?? -1;
    return index >= 0 || taken.has(other) ? index : other;
  });
}
