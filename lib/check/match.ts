import type { Hit, Normalised } from '../model/rule';
import { clauseBefore, pardoned } from './clause';
import { finders } from './finders';
import { type LearnedShape, made, type PatternShape, type PhraseShape, type Shape, type View } from './shape';
import { originalSpan } from './span';
import { runWhole } from './whole';

/** Views up to this many units are searched by a pattern as a whole, longer ones piece by piece. */
const WHOLE_VIEW = 1_000;
const PIECE = 800;
/** What a pattern sees to either side of a piece. */
const MARGIN = 200;
/** Hits of one shape in one text; nobody reads more, and a pasted 100,000 characters must not stall the page. */
export const MOST = 500;

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** In the tight view two letters are one word only when nothing was skipped between them. */
function joined(text: Normalised, view: View, left: number): boolean {
  if (view === 'text') return true;
  const starts = text.tightStarts;
  return originalSpan(text, view, left, left + 1).end >= (starts[left + 1] ?? 0);
}

/** Whether a literal's ASCII edges are word edges at units `start` to `end` of the view. */
export function atWordEdges(text: Normalised, view: View, start: number, end: number): boolean {
  const units = text[view];
  if (start > 0 && isWord(units.charCodeAt(start)) && isWord(units.charCodeAt(start - 1)) && joined(text, view, start - 1)) {
    return false;
  }
  return !(
    end < units.length &&
    isWord(units.charCodeAt(end - 1)) &&
    isWord(units.charCodeAt(end)) &&
    joined(text, view, end - 1)
  );
}

/** The hit of a literal that lies at units `start` to `end` of the shape's view, unless its surroundings pardon it. */
export function phraseHit(shape: PhraseShape, text: Normalised, start: number, end: number): Hit | undefined {
  if (!atWordEdges(text, shape.view, start, end)) return undefined;
  return unpardoned(shape, text, start, end);
}

function unpardoned(shape: PhraseShape | PatternShape, text: Normalised, start: number, end: number): Hit | undefined {
  const { unless, view } = shape;
  const span = originalSpan(text, view, start, end);
  if (unless && pardoned(made(unless), text, span.start, span.end, view === 'tight')) return undefined;
  const before = shape.kind === 'pattern' ? shape.unlessBefore : undefined;
  return before && made(before).test(clauseBefore(text, span.start)) ? undefined : span;
}

/** Units of a view that a pattern takes on at a time: all of a message, pieces of what was pasted. */
export function pieceOf(length: number): number {
  return length <= WHOLE_VIEW ? WHOLE_VIEW : PIECE;
}

/** What a pattern sees of a view for the piece that starts at `from`. */
export function viewedBy(length: number, from: number): { low: number; high: number } {
  return { low: Math.max(0, from - MARGIN), high: Math.min(length, from + pieceOf(length) + MARGIN) };
}

/** Adds a pattern's hits that start in the piece at `from`, until `most` are there. */
export function patternHits(shape: PatternShape, text: Normalised, from: number, hits: Hit[], most: number): void {
  const view = text[shape.view];
  const to = from + pieceOf(view.length);
  const { low, high } = viewedBy(view.length, from);
  const units = low === 0 && high === view.length ? view : view.slice(low, high);
  const regex = made(shape.regex);
  regex.lastIndex = from - low;
  for (let match = regex.exec(units); match && hits.length < most; match = regex.exec(units)) {
    if (match[0].length === 0) {
      regex.lastIndex++;
      continue;
    }
    const start = low + match.index;
    if (start >= to) return;
    const hit = unpardoned(shape, text, start, start + match[0].length);
    if (hit) hits.push(hit);
  }
}

/** The hits of one shape in a whole text. `at` holds start and end units of its literals in its view, as found by the caller. */
export function runShape(shape: Exclude<Shape, LearnedShape>, text: Normalised, at: number[]): Hit[] {
  if (shape.kind === 'finder') return finders[shape.finder](text);
  if (shape.kind === 'whole') return runWhole(shape, text);
  const hits: Hit[] = [];
  if (shape.kind === 'phrases') {
    for (let i = 0; i < at.length && hits.length < MOST; i += 2) {
      const hit = phraseHit(shape, text, at[i]!, at[i + 1]!);
      if (hit) hits.push(hit);
    }
  } else {
    const { length } = text[shape.view];
    for (let from = 0; from < length; from += pieceOf(length)) patternHits(shape, text, from, hits, MOST);
  }
  return hits;
}
