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
  /** By gram and category, `stride` apart. */
  table: Int8Array;
  stride: number;
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
  const stride = packed.length;
  const table = new Int8Array(BUCKETS * stride);
  const rules = new Map<string, Float64Array>();
  packed.forEach(({ weights, rules: added }, category) => {
    let bucket = -1;
    for (let i = 0; i < weights.length; i++) {
      const step = DIGITS.indexOf(weights[i]!);
      bucket += step;
      if (step < STEP) table[bucket * stride + category] = DIGITS.indexOf(weights[++i]!) - SPREAD;
    }
    for (const [rule, weight] of Object.entries(added)) {
      const row = rules.get(rule) ?? new Float64Array(stride);
      row[category] = weight;
      rules.set(rule, row);
    }
  });
  return {
    categories: packed.map(({ category }) => category),
    needs: Float64Array.from(packed, ({ need }) => need),
    table,
    stride,
    rules,
  };
}

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
  const { table, stride, needs, rules } = model;
  sums.fill(0, 0, stride);
  for (let i = 0; i < count; i++) {
    const row = buckets[i]! * stride;
    for (let k = 0; k < stride; k++) sums[k] = sums[k]! + table[row + k]!;
  }
  const root = Math.sqrt(Math.max(count, FEWEST));
  for (let k = 0; k < stride; k++) excess[k] = sums[k]! / root - needs[k]!;
  for (const rule of fired) {
    const row = rules.get(rule);
    if (row) for (let k = 0; k < stride; k++) excess[k] = excess[k]! + row[k]!;
  }
  return excess;
}

/** Why a sentence was given a category: its grams of the greatest weights, at most `limit`, as they stand in the view. */
export function explain(model: LinearModel, view: string, start: number, end: number, category: number, limit = 5): string[] {
  const { count, buckets, from, to } = gramsOf(view, start, end);
  const weighed = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const weight = model.table[buckets[i]! * model.stride + category]!;
    if (weight > 0) weighed.set(view.slice(from[i], to[i]), weight);
  }
  return [...weighed]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([text]) => text);
}
