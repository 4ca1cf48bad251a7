import type { Severity } from '../model/finding';
import type { CheckContext, Hit, Normalised } from '../model/rule';

export type View = 'text' | 'tight';
export type Condition = (context: CheckContext) => boolean;

/** What every shape may add: when it counts at all, and a severity of its own instead of the rule's. */
export interface ShapeOptions {
  when?: Condition;
  severity?: Severity;
}

export interface PhraseShape extends ShapeOptions {
  kind: 'phrases';
  view: View;
  literals: string[];
  unless?: RegExp;
}

export interface PatternShape extends ShapeOptions {
  kind: 'pattern';
  view: View;
  /** Always global. */
  regex: RegExp;
  keys?: string[];
  unless?: RegExp;
}

export interface WholeShape extends ShapeOptions {
  kind: 'whole';
  /** Anchored at both ends. */
  regex: RegExp;
}

export interface CustomShape extends ShapeOptions {
  kind: 'custom';
  view: View;
  find(text: Normalised, context: CheckContext): Hit[];
  keys?: string[];
}

export type Shape = PhraseShape | PatternShape | WholeShape | CustomShape;
