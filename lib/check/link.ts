import type { Category } from '../model/finding';
import type { RuleInfo } from '../model/rule';
import type { Level } from '../model/settings';
import type { TeamWord } from '../model/word';
import type { Automaton } from './automaton';
import { buildAutomaton } from './build';
import { foldWith } from './fold';
import { type LinearModel, unpack } from './model';
import type { PackedRules } from './pack';
import type { Shape, View } from './shape';
import { buildSieve, type Sieve } from './sieve';
import { buildWords, type WordTable } from './words';

/** What an occurrence of a literal means: it feeds a shape of a rule, or (no shape) it pardons hits of the rule inside it. */
export interface Slot {
  rule: RuleInfo;
  shape: Shape | undefined;
}

/** All literals of one view with the slots each belongs to, and what rules out patterns. */
export interface Table {
  automaton: Automaton;
  slots: number[][];
  sieve: Sieve;
}

export interface LinkOptions {
  words?: TeamWord[];
  /** The table of `words` and `allow`, when it was built before (see `buildWords`). */
  wordTable?: WordTable;
  /** Phrases that are fine in this team: hits inside them are dropped, whatever rule or word they are of. */
  allow?: string[];
  /** By rule id or category: what to report instead of the rule's own severity. */
  levels?: Record<string, Level>;
  /** What is not to be reported, as `${rule} ${text}`. */
  suppressed?: Set<string>;
  /** Language of replacements for texts without any letters. */
  lang?: 'zh' | 'en';
}

/** Rules ready for `check`. The last four fields may be changed between two checks. */
export interface CompiledRules {
  rules: RuleInfo[];
  slots: Slot[];
  /** Hits by slot in the text being checked. */
  counts: Int32Array;
  /** Slots that run on every text. */
  always: number[];
  text: Table;
  tight: Table;
  /** What weighs the hits; none without learned rules. */
  model: (() => LinearModel) | undefined;
  /** By category: the rule whose hints the model gives. */
  learned: Map<Category, RuleInfo>;
  wordTable: WordTable | undefined;
  levels: Record<string, Level>;
  suppressed: Set<string>;
  lang: 'zh' | 'en';
}

/** Makes packed rules ready for `check`: a few milliseconds, and about 5 µs a word without a `wordTable`. */
export function link(packed: PackedRules, options: LinkOptions = {}): CompiledRules {
  foldWith(packed.traditional);
  const { rules } = packed;
  const slots: Slot[] = packed.slots.map(({ rule, shape }) => ({ rule: rules[rule]!, shape }));
  const tableOf = (view: View): Table => ({
    automaton: buildAutomaton(packed.literals[view].map(([literal]) => literal)),
    slots: packed.literals[view].map(([, owners]) => owners),
    sieve: buildSieve(packed.ways[view], slots.length),
  });
  let model: LinearModel | undefined;
  const { words = [], allow = [] } = options;
  return {
    rules,
    slots,
    counts: new Int32Array(slots.length),
    always: packed.always,
    text: tableOf('text'),
    tight: tableOf('tight'),
    model: packed.model.length > 0 ? () => (model ??= unpack(packed.model)) : undefined,
    learned: new Map(packed.learned.map((place) => [rules[place]!.category, rules[place]!])),
    wordTable: options.wordTable ?? (words.length + allow.length > 0 ? buildWords(words, allow) : undefined),
    levels: options.levels ?? {},
    suppressed: options.suppressed ?? new Set(),
    lang: options.lang ?? 'zh',
  };
}
