import type { Span } from '../../model/rule';

/** `text` with `span` replaced. */
export function splice(text: string, span: Span, by: string): string {
  return text.slice(0, span.start) + by + text.slice(span.end);
}

/**
 * Where a selection stands after `span` became `length` units long: with its own words if it was elsewhere,
 * else right behind the new ones.
 */
export function carried(selection: Span | undefined, span: Span, length: number): Span {
  const after = span.start + length;
  if (!selection) return { start: after, end: after };
  if (selection.end < span.start || (selection.start < selection.end && selection.end === span.start)) return selection;
  const shift = length - (span.end - span.start);
  if (selection.start >= span.end) return { start: selection.start + shift, end: selection.end + shift };
  const end = Math.max(after, selection.end + shift);
  return { start: end, end };
}

/** Equal but for blank lines and trailing space, which rich editors add or drop on their own. */
export function sameText(first: string, second: string): boolean {
  return first === second || folded(first) === folded(second);
}

function folded(text: string): string {
  return text.replace(/[ \t]*(\r?\n)+[ \t]*/g, '\n').trimEnd();
}

/** The one edit that turns `from` into `to`, as the span of `from` to be replaced. */
export function differs(from: string, to: string): { span: Span; text: string } {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { span: { start: head, end: from.length - tail }, text: to.slice(head, to.length - tail) };
}

/** Units an agent may type while a write is awaited. */
const TYPED = 40;

/** Whether a text is the wanted one with something typed behind or before our words, which are whole. */
export function typedOn(after: string, wanted: string, span: Span, text: string): boolean {
  const head = wanted.slice(0, span.start + text.length);
  const tail = wanted.slice(span.start);
  const more = after.length - wanted.length;
  if (text === '' || more <= 0 || more > TYPED) return false;
  return sameText(after.slice(0, head.length), head) || sameText(after.slice(-tail.length), tail);
}
