import type { Rule } from '../model/rule';
import { findAlone } from './alone';
import type { FinderName } from './finders';
import { longestMatch, readRegex } from './regex';
import type {
  Condition,
  Expression,
  FinderShape,
  PatternShape,
  PhraseShape,
  Shape,
  ShapeOptions,
  View,
  WholeShape,
} from './shape';
import { validFrom } from './since';

/** A rule made of shapes, so that the engine can search all rules in one pass. */
export interface ShapedRule extends Rule {
  shapes: Shape[];
  /** Literals that veto a hit lying fully inside them. */
  allow: string[];
}

export type RuleDraft = Omit<ShapedRule, 'find' | 'allow' | 'since'> & { allow?: string[]; since?: string };

/** What a rule says of a shape: its condition's expression and the pardon are written as regular expressions. */
export interface Given {
  when?: Omit<Condition, 'previous'> & { previous?: RegExp };
  severity?: ShapeOptions['severity'];
}

/** Makes a rule from its description. Its `find` gives the hits the engine would give for this rule alone. */
export function defineRule(draft: RuleDraft): ShapedRule {
  const rule: ShapedRule = {
    ...draft,
    allow: draft.allow ?? [],
    since: draft.since ?? validFrom(draft.source),
    find: (text, context) => findAlone(rule, text, context),
  };
  return rule;
}

function expression({ source, flags }: RegExp, global = false): Expression {
  return { source, flags: flags.replace(/[gy]/g, '') + (global ? 'g' : '') };
}

function optionsOf({ when, severity }: Given): ShapeOptions {
  if (!when) return severity ? { severity } : {};
  const { previous, ...rest } = when;
  return { ...(severity ? { severity } : {}), when: previous ? { ...rest, previous: expression(previous) } : rest };
}

/**
 * Literals. On the `text` view, or with `loose` on the `tight` view, where separators, punctuation and emoji are skipped.
 * An edge that is an ASCII letter or digit must be a word edge in the message. `unless` is tested on the clause around a hit.
 */
export function phrases(literals: string[], options: Given & { loose?: boolean; unless?: RegExp } = {}): PhraseShape {
  const { loose, unless } = options;
  const view = loose ? 'tight' : 'text';
  return { kind: 'phrases', view, literals, ...optionsOf(options), ...(unless ? { unless: expression(unless) } : {}) };
}

/**
 * A regular expression over a view, run only when the view holds the literals that its source asks for (see `waysOfPattern`).
 * Views longer than 1,000 units are searched in pieces that see 200 units to either side.
 * `unless` is tested on the clause around a hit: what lies between 。!?;,… line ends, and full stops before a space;
 * `unlessBefore` on the part of it that stands before the hit, without signs and white space.
 */
export function pattern(
  regex: RegExp,
  options: Given & { view?: View; unless?: RegExp; unlessBefore?: RegExp } = {},
): PatternShape {
  const { view = 'text', unless, unlessBefore } = options;
  const pardon = {
    ...(unless ? { unless: expression(unless) } : {}),
    ...(unlessBefore ? { unlessBefore: expression(unlessBefore) } : {}),
  };
  return { kind: 'pattern', view, regex: expression(regex, true), ...optionsOf(options), ...pardon };
}

/**
 * The whole message, matched from end to end on the `text` view without surrounding punctuation, white space and emoji;
 * tried with and without closing particles (哦 呢 啊 …).
 */
export function whole(regex: RegExp, options: Given = {}): WholeShape {
  const { source, flags } = expression(regex);
  const longest = longestMatch(readRegex(`^(?:${source})$`, regex.unicode));
  return {
    kind: 'whole',
    regex: { source: `^(?:${source})$`, flags },
    longest: Number.isFinite(longest) ? longest : null,
    ...optionsOf(options),
  };
}

/** What a function of the views finds, for number shapes and the like. */
export function finder(name: FinderName, options: Given = {}): FinderShape {
  return { kind: 'finder', finder: name, ...optionsOf(options) };
}
