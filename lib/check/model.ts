import type { Category } from '../model/finding';
import { BUCKETS, gramsOf } from './features';

/** A linear model by category, made by test/eval/train.ts; `weights` are packed by `packWeights` there. */
export interface Packed {
  category: Category;
  /** What the evidence in a sentence must sum up to: that of its grams by their square root, and that of the rules that fired. */
  need: number;
  weights: string;
  /** By rule: what it adds when it found something in the sentence. */
  rules: Record<string, number>;
}

export interface LinearModel {
  categories: Category[];
  needs: Float64Array;
  /** By gram: where its weights begin in `weights`; most grams weigh for one category, many for none. */
  firsts: Int32Array;
  /** Category and weight, as `category * 32 + weight + SPREAD`. */
  weights: Uint16Array;
  /** By rule: what it adds to each category. */
  rules: Map<string, Float64Array>;
}

/** Sentences of very few grams are no surer for that. */
export const FEWEST = 6;
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Weights run from -SPREAD to SPREAD. */
export const SPREAD = 15;
const STEP = 63;
const BREAK = /[。!?;\n…]/;

/** Unpacks a model: pairs of digits, the step to the next gram (63: a step and no weight) and its weight. */
export function unpack(packed: Packed[]): LinearModel {
  const rules = new Map<string, Float64Array>();
  const firsts = new Int32Array(BUCKETS + 1);
  const each = packed.map(({ weights }) => entriesOf(weights));
  for (const entries of each) for (const { bucket } of entries) firsts[bucket + 1] = firsts[bucket + 1]! + 1;
  for (let i = 0; i < BUCKETS; i++) firsts[i + 1] = firsts[i + 1]! + firsts[i]!;
  const weights = new Uint16Array(firsts[BUCKETS]!);
  const next = firsts.slice();
  each.forEach((entries, category) => {
    for (const { bucket, weight } of entries) {
      weights[next[bucket]!] = category * 32 + weight + SPREAD;
      next[bucket] = next[bucket]! + 1;
    }
    for (const [rule, weight] of Object.entries(packed[category]!.rules)) {
      const row = rules.get(rule) ?? new Float64Array(packed.length);
      row[category] = weight;
      rules.set(rule, row);
    }
  });
  const categories = packed.map(({ category }) => category);
  return { categories, needs: Float64Array.from(packed, ({ need }) => need), firsts, weights, rules };
}

function entriesOf(weights: string): { bucket: number; weight: number }[] {
  const entries: { bucket: number; weight: number }[] = [];
  let bucket = -1;
  for (let i = 0; i < weights.length; i++) {
    const step = digitAt(weights.charCodeAt(i));
    bucket += step;
    if (step < STEP) entries.push({ bucket, weight: digitAt(weights.charCodeAt(++i)) - SPREAD });
  }
  return entries;
}

const values = Uint8Array.from({ length: 128 }, (_, unit) => Math.max(0, DIGITS.indexOf(String.fromCharCode(unit))));
const digitAt = (unit: number) => values[unit]!;

/** Where the sentence from `start` ends: before 。!?;… a line end, or a full stop before white space. */
export function sentenceEnd(view: string, start: number): number {
  let at = start;
  while (at < view.length) {
    const char = view[at]!;
    if (BREAK.test(char) || (char === '.' && /^\s?$/.test(view[at + 1] ?? ''))) break;
    at++;
  }
  return at;
}

const sums = new Int32Array(32);
const excess = new Float64Array(32);

/**
 * By how much a sentence of a `text` view exceeds the need of each category, given the rules that found something in it;
 * the result is only good until the next call. Linear in the sentence.
 */
export function judge(model: LinearModel, view: string, start: number, end: number, fired: Iterable<string>): Float64Array {
  const { count, buckets } = gramsOf(view, start, end);
  const { firsts, weights, needs, rules } = model;
  const { length } = needs;
  sums.fill(0, 0, length);
  for (let i = 0; i < count; i++) {
    const bucket = buckets[i] as number;
    const last = firsts[bucket + 1] as number;
    for (let at = firsts[bucket] as number; at < last; at++) {
      const entry = weights[at] as number;
      const k = entry >> 5;
      sums[k] = (sums[k] as number) + (entry & 31) - SPREAD;
    }
  }
  const root = Math.sqrt(Math.max(count, FEWEST));
  for (let k = 0; k < length; k++) excess[k] = (sums[k] as number) / root - (needs[k] as number);
  for (const rule of fired) {
    const row = rules.get(rule);
    if (row) for (let k = 0; k < length; k++) excess[k] = excess[k]! + row[k]!;
  }
  return excess;
}

/** Why a sentence was given a category: its grams of the greatest weights, at most `limit`, as they stand in the view. */
export function explain(model: LinearModel, view: string, start: number, end: number, category: number, limit = 5): string[] {
  const { count, buckets, from, to } = gramsOf(view, start, end);
  const weighed = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    for (let at = model.firsts[buckets[i]!]!; at < model.firsts[buckets[i]! + 1]!; at++) {
      const entry = model.weights[at]!;
      const weight = (entry & 31) - SPREAD;
      if (entry >> 5 === category && weight > 0) weighed.set(view.slice(from[i], to[i]), weight);
    }
  }
  return [...weighed]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([text]) => text);
}
