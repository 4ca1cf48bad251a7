import type { Normalised } from '../model/rule';
import { unitAt } from './span';

const BREAK = /[。!?;,\n…]/;
const REACH = 150;

/** Full stops divide only before white space or the end, so that 3.5 and links stay whole. */
function breaks(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return BREAK.test(char) || (char === '.' && /^\s?$/.test(text[at + 1] ?? ''));
}

/**
 * The clause of the `text` view around a span of the original, at most 150 units to either side.
 * Clauses end at 。!?;,… a line end, or a full stop before white space.
 */
export function clauseAround(text: Normalised, start: number, end: number): string {
  const view = text.text;
  let from = unitAt(text.starts, start);
  let to = unitAt(text.starts, end);
  for (let left = REACH; left > 0 && from > 0 && !breaks(view, from - 1); left--) from--;
  for (let left = REACH; left > 0 && to < view.length && !breaks(view, to); left--) to++;
  return view.slice(from, to);
}

/** The clause before an offset of the original, without white space and signs, as the tight view would have it. */
export function clauseBefore(text: Normalised, start: number): string {
  const view = text.text;
  const to = unitAt(text.starts, start);
  let from = to;
  for (let left = REACH; left > 0 && from > 0 && !breaks(view, from - 1); left--) from--;
  return view.slice(from, to).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether `unless` holds in the clause around a span; hits of the tight view may be pardoned by either view of it. */
export function pardoned(unless: RegExp, text: Normalised, start: number, end: number, tight: boolean): boolean {
  const clause = clauseAround(text, start, end);
  if (unless.test(clause)) return true;
  return tight && unless.test(clause.replace(/[^\p{L}\p{N}]+/gu, ''));
}
