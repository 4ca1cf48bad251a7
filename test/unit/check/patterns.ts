import type { ShapedRule } from '../../../lib/check/rule';
import type { PatternShape, Shape } from '../../../lib/check/shape';
import type { Rule } from '../../../lib/model/rule';

/** The patterns of a rule, each with the name of it. */
export function patternsOf(rule: Rule): (PatternShape & { rule: string })[] {
  const shapes: Shape[] = 'shapes' in rule ? (rule as ShapedRule).shapes : [];
  return shapes.flatMap((shape) => (shape.kind === 'pattern' ? [{ ...shape, rule: rule.id }] : []));
}

/** Literals a pattern's source is made of. */
export function literalsIn(regex: RegExp): string[] {
  return [...new Set(regex.source.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
