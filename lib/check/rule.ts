import type { CheckContext, Hit, Normalised, Rule } from '../model/rule';
import { findAlone } from './alone';
import type { Condition, CustomShape, PatternShape, PhraseShape, Shape, ShapeOptions, View, WholeShape } from './shape';

/** A rule made of shapes, so that the engine can search all rules in one pass. */
export interface ShapedRule extends Rule {
  shapes: Shape[];
  /** Literals that veto a hit lying fully inside them. */
  allow: string[];
}

export type RuleDraft = Omit<ShapedRule, 'find' | 'allow'> & { allow?: string[] };

/** Makes a rule from its description. Its `find` gives the hits the engine would give for this rule alone. */
export function defineRule(draft: RuleDraft): ShapedRule {
  const rule: ShapedRule = {
    ...draft,
    allow: draft.allow ?? [],
    find: (text, context) => findAlone(rule, text, context),
  };
  return rule;
}

/**
 * Literals. On the `text` view, or with `loose` on the `tight` view, where separators, punctuation and emoji are skipped.
 * An edge that is an ASCII letter or digit must be a word edge in the message. `unless` is tested on the clause around a hit.
 */
export function phrases(literals: string[], options: ShapeOptions & { loose?: boolean; unless?: RegExp } = {}): PhraseShape {
  const { loose, ...rest } = options;
  return { kind: 'phrases', view: loose ? 'tight' : 'text', literals, ...rest };
}

/**
 * A regular expression over a view, run only when the view holds the literals that its source asks for (see `waysOfPattern`);
 * one that asks for none needs `keys`: literals, without word edges, one of which every match contains.
 * Views longer than 1,000 units are searched in pieces that see 200 units to either side.
 * `unless` is tested on the clause around a hit: what lies between 。!?;,… line ends, and full stops before a space.
 */
export function pattern(
  regex: RegExp,
  options: ShapeOptions & { keys?: string[]; view?: View; unless?: RegExp } = {},
): PatternShape {
  const { view = 'text', ...rest } = options;
  return { kind: 'pattern', view, regex: new RegExp(regex.source, `${regex.flags.replace(/[gy]/g, '')}g`), ...rest };
}

/**
 * The whole message, matched from end to end on the `text` view without surrounding punctuation, white space and emoji;
 * tried with and without closing particles (哦 呢 啊 …).
 */
export function whole(regex: RegExp, options: { when?: Condition } & ShapeOptions = {}): WholeShape {
  const flags = regex.flags.replace(/[gy]/g, '');
  return { kind: 'whole', regex: new RegExp(`^(?:${regex.source})$`, flags), ...options };
}

/** A function of the views, for number shapes and the like; returns offsets in the original (see `originalSpan`). */
export function custom(
  find: (text: Normalised, context: CheckContext) => Hit[],
  options: ShapeOptions & { keys?: string[]; view?: View } = {},
): CustomShape {
  const { view = 'text', ...rest } = options;
  return { kind: 'custom', view, find, ...rest };
}
