import type { ShapedRule } from '../../../lib/check/rule';
import type { PatternShape } from '../../../lib/check/shape';

export interface NamedPattern {
  rule: string;
  shape: PatternShape;
  regex: RegExp;
}

/** The patterns of a rule, each with the name of it. */
export function patternsOf({ id, shapes }: ShapedRule): NamedPattern[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'pattern' ? [{ rule: id, shape, regex: new RegExp(shape.regex.source, shape.regex.flags) }] : [],
  );
}

/** Literals a pattern's source is made of. */
export function literalsIn(regex: RegExp): string[] {
  return [...new Set(regex.source.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
