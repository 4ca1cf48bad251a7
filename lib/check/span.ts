import type { Normalised, Span } from '../model/rule';
import type { View } from './shape';

const MARK = /[\p{M}\u200b-\u200d\u2060\ufe0e\ufe0f\u20e3]/u;

/** The offset behind the character that starts at `start`: its low surrogate and the marks on it included. */
function endOfCharacter(original: string, start: number): number {
  let end = start + ((original.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < original.length && original.charCodeAt(end) >= 0x300 && MARK.test(original[end] ?? '')) end++;
  return Math.min(end, original.length);
}

/** The original's span of the units `start` (inclusive) to `end` (exclusive) of a view. Never cuts a surrogate pair. */
export function originalSpan(text: Normalised, view: View, start: number, end: number): Span {
  const starts = view === 'text' ? text.starts : text.tightStarts;
  return {
    start: starts[start] ?? 0,
    end: endOfCharacter(text.original, starts[Math.max(start, end - 1)] ?? 0),
  };
}

/** The first unit of a view that starts at or after an offset of the original. */
export function unitAt(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
