import type { Category, Severity } from '../model/finding';
import type { PlatformId } from '../model/platform';
import type { Stage } from '../model/reply';
import type { FinderName } from './finders';

export type View = 'text' | 'tight';

/** A regular expression as data; `made` is it at work, from its first use on. */
export interface Expression {
  source: string;
  flags: string;
  made?: RegExp;
}

/** The regular expression at work. */
export function made(expression: Expression): RegExp {
  expression.made ??= new RegExp(expression.source, expression.flags);
  return expression.made;
}

/** When a shape counts at all; what is not named does not matter. Where the platform or stage is not known, `only` and `stages` do not hold. */
export interface Condition {
  only?: PlatformId[];
  except?: PlatformId[];
  stages?: Stage[];
  /** Matched on the customer's last message, as written. */
  previous?: Expression;
}

/** What every shape may add: when it counts, and a severity of its own instead of the rule's. */
export interface ShapeOptions {
  when?: Condition;
  severity?: Severity;
}

export interface PhraseShape extends ShapeOptions {
  kind: 'phrases';
  view: View;
  literals: string[];
  unless?: Expression;
}

export interface PatternShape extends ShapeOptions {
  kind: 'pattern';
  view: View;
  /** Always global. */
  regex: Expression;
  unless?: Expression;
  /** What must not stand before a hit in its clause. */
  unlessBefore?: Expression;
}

export interface WholeShape extends ShapeOptions {
  kind: 'whole';
  /** Anchored at both ends. */
  regex: Expression;
  /** Units of the longest message it matches; null where there is no longest. */
  longest: number | null;
}

/** Number shapes and the like, by the name of the function that finds them. */
export interface FinderShape extends ShapeOptions {
  kind: 'finder';
  finder: FinderName;
}

/** Sentences that the learned model gives to a category before all others. */
export interface LearnedShape extends ShapeOptions {
  kind: 'learned';
  category: Category;
}

export type Shape = PhraseShape | PatternShape | WholeShape | FinderShape | LearnedShape;
