import type { CheckContext, Hit, Normalised, Span } from '../model/rule';
import { learnedHits } from './learned';
import { runShape } from './match';
import { type LinearModel, unpack } from './model';
import { packedModel } from './model-data';
import { normalise } from './normalise';
import type { ShapedRule } from './rule';
import { appliesTo, holds } from './scope';
import type { Shape, View } from './shape';
import { originalSpan } from './span';

let model: LinearModel | undefined;

/** Start and end units of every occurrence of a literal, in turn. */
function occurrences(view: string, literal: string): number[] {
  const at: number[] = [];
  for (let i = view.indexOf(literal); i >= 0; i = view.indexOf(literal, i + 1)) at.push(i, i + literal.length);
  return at;
}

/** Where allowed literals lie in the original, found in either view. */
function allowedSpans(text: Normalised, allow: string[]): Span[] {
  const spans: Span[] = [];
  for (const literal of allow) {
    const folded = normalise(literal);
    for (const view of ['text', 'tight'] satisfies View[]) {
      const at = folded[view] === '' ? [] : occurrences(text[view], folded[view]);
      for (let i = 0; i < at.length; i += 2) spans.push(originalSpan(text, view, at[i] ?? 0, at[i + 1] ?? 0));
    }
  }
  return spans;
}

function hitsOf(shape: Shape, text: Normalised): Hit[] {
  if (shape.kind === 'learned') {
    model ??= unpack(packedModel);
    return learnedHits(model, shape.category, text);
  }
  if (shape.kind !== 'phrases') return runShape(shape, text, []);
  const literals = shape.literals.map((one) => normalise(one)[shape.view]).filter((one) => one !== '');
  return runShape(
    shape,
    text,
    literals.flatMap((literal) => occurrences(text[shape.view], literal)),
  );
}

/** One rule's hits, found without tables: slower than the engine and equal to it. */
export function findAlone(rule: ShapedRule, text: Normalised, context: CheckContext): Hit[] {
  if (!appliesTo(rule, context)) return [];
  const allowed = allowedSpans(text, rule.allow);
  const hits: Hit[] = [];
  for (const shape of rule.shapes) {
    if (!holds(shape.when, context)) continue;
    for (const hit of hitsOf(shape, text)) {
      hits.push(shape.severity ? { ...hit, severity: hit.severity ?? shape.severity } : hit);
    }
  }
  return hits.filter((hit) => !allowed.some((span) => span.start <= hit.start && span.end >= hit.end));
}
