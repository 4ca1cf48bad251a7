import type { KnownRow, SeenBubble } from './known';
import { type BubbleTimes, minuteOf } from './times';

/* Points of the alignment. A gap costs less than one equal row, so that a removed or a late row does not double the rest,
 * and two gaps cost more than one, so that a lone 好的 in a foreign window is no match. */
const sameId = 50;
const equal = 3;
const edited = 0.3;
const openGap = 2.5;
const moreGap = 0.1;
const maxKnown = 2_000;
const never = Number.NEGATIVE_INFINITY;

/**
 * For each seen bubble the index of the known row it is, or -1 for a new one. Both are runs of one conversation, so this
 * is the overlap alignment of two sequences (Gotoh's affine gaps, free ends). Platform ids decide where there are any.
 */
export function align(known: readonly KnownRow[], seen: readonly SeenBubble[], times: readonly BubbleTimes[]): number[] {
  const byId = new Map(known.flatMap((row, index) => (row.native ? [[row.native, index] as const] : [])));
  const byNative = seen.map((bubble) => (bubble.nativeId ? (byId.get(bubble.nativeId.toLowerCase()) ?? -1) : -1));
  const matched = seen.every((bubble) => bubble.nativeId)
    ? byNative
    : merge(byNative, unchanged(known, seen, times) ?? overlap(known, seen, times));
  return adoptRenamed(known, seen, matched);
}

/** What a known row and a bubble have in common, in points; `never` when they cannot be one message. */
function likeness(row: KnownRow, bubble: SeenBubble, time: BubbleTimes): number {
  const id = bubble.nativeId?.toLowerCase();
  if (row.native && id) return row.native === id ? sameId : never;
  const { role, text, kind } = row.message;
  if (row.minute !== undefined && time.own && row.minute !== minuteOf(time.own.at)) return never;
  if (bubble.kind === 'recalled') return kind === 'recalled' ? equal : edited;
  if (kind === 'recalled' || role !== bubble.role) return never;
  if (text === bubble.text && (kind ?? 'text') === bubble.kind) return equal;
  return row.native || id ? never : edited;
}

/**
 * The usual case, without the table: the window ends where the known rows end, or holds all of them and a few more below.
 * No other place can share more rows, so the answer is the same.
 */
function unchanged(known: readonly KnownRow[], seen: readonly SeenBubble[], times: readonly BubbleTimes[]): number[] | undefined {
  for (let below = 0; below <= 8; below++) {
    const from = known.length - seen.length + below;
    if ((below > 0 && from > 0) || known.length === 0) return undefined;
    const found = seen.map((_, i) => (from + i >= 0 && from + i < known.length ? from + i : -1));
    const isSame = found.every((index, i) => index < 0 || likeness(known[index]!, seen[i]!, times[i]!) >= equal);
    if (isSame && found.some((index) => index >= 0)) return found;
  }
  return undefined;
}

function overlap(known: readonly KnownRow[], seen: readonly SeenBubble[], times: readonly BubbleTimes[]): number[] {
  const from = Math.max(0, known.length - maxKnown);
  const width = known.length - from + 1;
  const size = (seen.length + 1) * width;
  // pair: this bubble is this row. added: bubble without row. absent: row without bubble.
  const pair = new Float64Array(size).fill(never);
  const added = new Float64Array(size).fill(never);
  const absent = new Float64Array(size).fill(never);
  const best = (at: number) => Math.max(pair[at]!, added[at]!, absent[at]!);
  let end = width - 1;
  for (let i = 0; i <= seen.length; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      if (i === 0 || j === 0) {
        pair[at] = 0;
        continue;
      }
      const points = likeness(known[from + j - 1]!, seen[i - 1]!, times[i - 1]!);
      pair[at] = points === never ? never : best(at - width - 1) + points;
      added[at] = Math.max(best(at - width) - openGap, added[at - width]! - moreGap);
      absent[at] = Math.max(best(at - 1) - openGap, absent[at - 1]! - moreGap);
      const isEnd = i === seen.length || j === width - 1;
      if (isEnd && best(at) > best(end)) end = at;
    }
  }
  return trace(end);

  function trace(start: number): number[] {
    const found = new Array<number>(seen.length).fill(-1);
    let exact = 0;
    let edits = 0;
    let at = start;
    while (at >= width && at % width !== 0) {
      const top = best(at);
      if (pair[at] === top) {
        const i = Math.floor(at / width) - 1;
        const j = from + (at % width) - 1;
        found[i] = j;
        if (likeness(known[j]!, seen[i]!, times[i]!) >= equal) exact++;
        else edits++;
        at -= width + 1;
        continue;
      }
      const inAdded = added[at] === top;
      const table = inAdded ? added : absent;
      const step = inAdded ? width : 1;
      // Walk back to where this gap was opened.
      while (at - step >= 0 && table[at] !== best(at - step) - openGap && table[at] === table[at - step]! - moreGap) at -= step;
      at -= step;
    }
    // People edit one message at a time: many differences beside few equal rows mean that the window is somewhere else.
    return exact > 0 && edits <= Math.max(1, exact / 3) ? found : found.fill(-1);
  }
}

/** Ids first; a row taken by an id is not given to a second bubble. */
function merge(byNative: number[], aligned: number[]): number[] {
  const taken = new Set(byNative.filter((index) => index >= 0));
  return byNative.map((index, i) => {
    const other = aligned[i] ?? -1;
    return index >= 0 || taken.has(other) ? index : other;
  });
}

/** An agent's bubble is often drawn under a provisional id that the server replaces: same place, same words, old id gone. */
function adoptRenamed(known: readonly KnownRow[], seen: readonly SeenBubble[], matched: number[]): number[] {
  const taken = new Set(matched);
  let before = -1;
  let anchored = false;
  return matched.map((index, i) => {
    const bubble = seen[i]!;
    const row = known[before + 1];
    const renamed =
      index < 0 &&
      anchored &&
      row !== undefined &&
      !taken.has(before + 1) &&
      bubble.role === 'agent' &&
      row.message.role === 'agent' &&
      row.message.text === bubble.text;
    const result = renamed ? before + 1 : index;
    anchored = result >= 0;
    if (anchored) before = result;
    return result;
  });
}
