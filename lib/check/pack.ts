import type { RuleInfo } from '../model/rule';
import type { Traditional } from './fold';
import { hasten } from './hasten';
import type { Packed } from './model';
import { packedModel } from './model-data';
import { type Way, waysOfPattern } from './needs';
import { normalise } from './normalise';
import type { ShapedRule } from './rule';
import type { PatternShape, Shape, View } from './shape';
import { GAPS, TARGETS } from './traditional';

/** What an occurrence of a literal means: it feeds a shape of a rule, or (no shape) it pardons hits of the rule inside it. */
export interface PackedSlot {
  /** Place of the rule in `rules`. */
  rule: number;
  shape?: Shape;
}

/** Rules as plain data: everything that is known before the first text, so that a page need not work it out. */
export interface PackedRules {
  rules: RuleInfo[];
  slots: PackedSlot[];
  /** Slots that run on every text. */
  always: number[];
  /** By view: literals, folded as the view is, with their slots. */
  literals: Record<View, [literal: string, slots: number[]][]>;
  /** By view: what a text must hold for a slot's pattern to match. */
  ways: Record<View, { slot: number; way: Way }[]>;
  model: Packed[];
  traditional: Traditional;
  /** Places of the rules that speak for the model. */
  learned: number[];
}

/** Rules as data. About a tenth of a second for all that ship: done when the extension is built. */
export function pack(rules: ShapedRule[]): PackedRules {
  const slots: PackedSlot[] = [];
  const always: number[] = [];
  const literals: Record<View, Map<string, number[]>> = { text: new Map(), tight: new Map() };
  const ways: PackedRules['ways'] = { text: [], tight: [] };
  const add = (view: View, literal: string, slot: number) => {
    const owners = literals[view].get(literal);
    if (owners) owners.push(slot);
    else literals[view].set(literal, [slot]);
  };
  const learned = rules.flatMap(({ shapes }, place) => (shapes.some(({ kind }) => kind === 'learned') ? [place] : []));
  rules.forEach((rule, place) => {
    if (rule.allow.length > 0) {
      const slot = slots.push({ rule: place }) - 1;
      for (const phrase of rule.allow) {
        const folded = normalise(phrase);
        if (folded.text) add('text', folded.text, slot);
        if (folded.tight) add('tight', folded.tight, slot);
      }
    }
    for (const shape of rule.shapes) {
      if (shape.kind === 'learned') continue;
      const slot = slots.push({ rule: place, shape: ready(shape) }) - 1;
      if (shape.kind === 'phrases') {
        for (const literal of new Set(shape.literals.map((one) => normalise(one)[shape.view]))) {
          if (literal !== '') add(shape.view, literal, slot);
        }
      } else if (shape.kind === 'pattern') {
        const known = waysOf(shape);
        if (!known) always.push(slot);
        else for (const way of known) ways[shape.view].push({ slot, way });
      } else always.push(slot);
    }
  });
  return {
    rules: rules.map(infoOf),
    slots,
    always,
    literals: { text: [...literals.text], tight: [...literals.tight] },
    ways,
    traditional: { gaps: GAPS, targets: TARGETS },
    model: learned.length > 0 ? packedModel : [],
    learned,
  };
}

/** As text, for a message or a built file; `link` takes what JSON reads from it. */
export function packRules(rules: ShapedRule[]): string {
  return JSON.stringify(pack(rules), (key, value) => (key === 'made' ? undefined : value));
}

/** Of the examples those that a row of the options shows. */
function infoOf({ find: _, shapes: __, allow: ___, examples, ...info }: ShapedRule): RuleInfo {
  return { ...info, examples: { bad: examples.bad.slice(0, 3), good: examples.good.slice(0, 2) } };
}

function waysOf({ regex }: PatternShape): Way[] | undefined {
  return waysOfPattern(new RegExp(regex.source, regex.flags));
}

/** A shape as it runs: literals live in the tables, patterns in their quick form. */
function ready(shape: Shape): Shape {
  if (shape.kind === 'phrases') return { ...shape, literals: [] };
  if (shape.kind !== 'pattern') return shape;
  const { source, flags } = hasten(new RegExp(shape.regex.source, shape.regex.flags));
  return { ...shape, regex: { source, flags } };
}
