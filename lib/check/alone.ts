import type { CheckContext, Hit, Normalised, Span } from '../model/rule';
import { runShape } from './match';
import { waysOfPattern } from './needs';
import { normalise } from './normalise';
import type { ShapedRule } from './rule';
import type { Shape, View } from './shape';
import { originalSpan } from './span';

/** The literals a shape is found by, in the form of its view, or none when it always runs or its regex tells when. */
export function literalsOf(shape: Shape): string[] | undefined {
  if (shape.kind === 'whole' || (shape.kind === 'pattern' && waysOfPattern(shape.regex))) return undefined;
  const literals = shape.kind === 'phrases' ? shape.literals : shape.keys;
  return literals?.map((literal) => normalise(literal)[shape.view]).filter((literal) => literal !== '');
}

function occurrences(view: string, literal: string): number[] {
  const at: number[] = [];
  for (let i = view.indexOf(literal); i >= 0; i = view.indexOf(literal, i + 1)) at.push(i, i + literal.length);
  return at;
}

/** Where allowed literals lie in the original, found in either view. */
export function allowedSpans(text: Normalised, allow: string[]): Span[] {
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

/** Whether a rule speaks about the platform of the conversation. */
export function appliesTo(rule: Pick<ShapedRule, 'platforms'>, context: CheckContext): boolean {
  return !rule.platforms || (context.platform !== undefined && rule.platforms.includes(context.platform));
}

/** One rule's hits, found without tables: slower than the engine and equal to it. */
export function findAlone(rule: ShapedRule, text: Normalised, context: CheckContext): Hit[] {
  if (!appliesTo(rule, context)) return [];
  const allowed = allowedSpans(text, rule.allow);
  const hits: Hit[] = [];
  for (const shape of rule.shapes) {
    const literals = literalsOf(shape);
    const at = literals?.flatMap((literal) => (shape.kind === 'whole' ? [] : occurrences(text[shape.view], literal)));
    if (at && at.length === 0) continue;
    for (const hit of runShape(shape, text, context, at ?? [])) {
      hits.push(shape.severity ? { ...hit, severity: hit.severity ?? shape.severity } : hit);
    }
  }
  return hits.filter((hit) => !allowed.some((span) => span.start <= hit.start && span.end >= hit.end));
}
