import type { CheckContext, Hit, Normalised } from '../model/rule';
import { pardoned } from './clause';
import type { PatternShape, PhraseShape, Shape, View } from './shape';
import { originalSpan } from './span';
import { runWhole } from './whole';

/** Views up to this many units are searched by a pattern as a whole, longer ones only around its keys. */
const WHOLE_VIEW = 1_000;
const WINDOW = 200;
/** Hits of one shape in one text; nobody reads more, and a pasted 100,000 characters must not stall the page. */
const MOST = 500;

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

function runPhrases(shape: PhraseShape, text: Normalised, at: number[]): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < at.length && hits.length < MOST; i += 2) {
    const start = at[i] ?? 0;
    const end = at[i + 1] ?? 0;
    if (!atWordEdges(text, shape.view, start, end)) continue;
    const span = originalSpan(text, shape.view, start, end);
    if (shape.unless && pardoned(shape.unless, text, span.start, span.end, shape.view === 'tight')) continue;
    hits.push(span);
  }
  return hits;
}

function searchRange(shape: PatternShape, text: Normalised, from: number, to: number, hits: Hit[]): void {
  const view = text[shape.view];
  const units = from === 0 && to === view.length ? view : view.slice(from, to);
  const { regex } = shape;
  regex.lastIndex = 0;
  for (let match = regex.exec(units); match && hits.length < MOST; match = regex.exec(units)) {
    if (match[0].length === 0) {
      regex.lastIndex++;
      continue;
    }
    const start = from + match.index;
    const span = originalSpan(text, shape.view, start, start + match[0].length);
    if (shape.unless && pardoned(shape.unless, text, span.start, span.end, shape.view === 'tight')) continue;
    hits.push(span);
  }
}

function runPattern(shape: PatternShape, text: Normalised, at: number[]): Hit[] {
  const hits: Hit[] = [];
  const { length } = text[shape.view];
  if (length <= WHOLE_VIEW || !shape.keys) {
    searchRange(shape, text, 0, length, hits);
    return hits;
  }
  const windows: [number, number][] = [];
  for (let i = 0; i < at.length; i += 2) {
    windows.push([Math.max(0, (at[i] ?? 0) - WINDOW), Math.min(length, (at[i + 1] ?? 0) + WINDOW)]);
  }
  windows.sort((a, b) => a[0] - b[0]);
  let from = -1;
  let to = -1;
  for (const [start, end] of windows) {
    if (start > to) {
      if (to > from) searchRange(shape, text, from, to, hits);
      from = start;
    }
    to = Math.max(to, end);
  }
  if (to > from) searchRange(shape, text, from, to, hits);
  return hits;
}

/**
 * The hits of one shape. `at` holds start and end units of its literals or keys in its view, as found by the caller;
 * a shape that has keys must not be run without any.
 */
export function runShape(shape: Shape, text: Normalised, context: CheckContext, at: number[]): Hit[] {
  if (shape.when && !shape.when(context)) return [];
  let hits: Hit[];
  if (shape.kind === 'phrases') hits = runPhrases(shape, text, at);
  else if (shape.kind === 'pattern') hits = runPattern(shape, text, at);
  else if (shape.kind === 'whole') hits = runWhole(shape, text);
  else hits = shape.find(text, context);
  const { severity } = shape;
  return severity ? hits.map((hit) => ({ ...hit, severity: hit.severity ?? severity })) : hits;
}
