import type { Normalised } from '../model/rule';
import { unitAt } from './span';

/** Clauses of up to two blocks are seen whole; of a longer one, the blocks around a hit: at least this many units to either side. */
const BLOCK = 150;

/** 。!?;,… a line end, and a full stop before white space or the end, so that 3.5 and links stay whole. */
function breaks(view: string, at: number): boolean {
  switch (view.charCodeAt(at)) {
    case 0x3002:
    case 0x21:
    case 0x3f:
    case 0x3b:
    case 0x2c:
    case 0x0a:
    case 0x2026:
      return true;
    case 0x2e:
      return at + 1 >= view.length || /\s/.test(view[at + 1]!);
    default:
      return false;
  }
}

/** Where the clauses of the text last asked about end, and what `unless` said about the last part of it: hits come in order. */
const latest = { view: '', ends: [] as number[], answers: new Map<RegExp, { from: number; to: number; holds: boolean }>() };

function endsOf(view: string): number[] {
  if (latest.view !== view) {
    latest.view = view;
    latest.ends = [];
    latest.answers.clear();
    for (let at = 0; at < view.length; at++) if (breaks(view, at)) latest.ends.push(at);
  }
  return latest.ends;
}

/** How many of the ends come before a unit. */
function placeOf(ends: number[], unit: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Part {
  from: number;
  to: number;
}

/** The clause of the `text` view around units `start` to `end`, or the part of it that counts. */
function clauseAt(view: string, start: number, end: number): Part {
  const ends = endsOf(view);
  const low = (ends[placeOf(ends, start) - 1] ?? -1) + 1;
  const high = ends[placeOf(ends, end)] ?? view.length;
  if (high - low <= 2 * BLOCK) return { from: low, to: high };
  const first = Math.floor((start - low) / BLOCK) - 1;
  const last = Math.floor((end - low) / BLOCK) + 2;
  return { from: Math.max(low, low + first * BLOCK), to: Math.min(high, low + last * BLOCK) };
}

/** The clause before an offset of the original, without white space and signs, as the tight view would have it. */
export function clauseBefore(text: Normalised, start: number): string {
  const at = unitAt(text.starts, start);
  return text.text.slice(clauseAt(text.text, at, at).from, at).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether `unless` holds in the clause of the `text` view around a span of the original; hits of the tight view may be
 * pardoned by either view of it.
 */
export function pardoned(unless: RegExp, text: Normalised, start: number, end: number, tight: boolean): boolean {
  const view = text.text;
  const { from, to } = clauseAt(view, unitAt(text.starts, start), unitAt(text.starts, end));
  const known = latest.answers.get(unless);
  if (known && known.from === from && known.to === to) return known.holds;
  const clause = view.slice(from, to);
  const holds = unless.test(clause) || (tight && unless.test(clause.replace(/[^\p{L}\p{N}]+/gu, '')));
  latest.answers.set(unless, { from, to, holds });
  return holds;
}
