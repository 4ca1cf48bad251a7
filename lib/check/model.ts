import type { Category } from '../model/finding';
import { BUCKETS, gramsOf } from './features';

/** A linear model by category, made by test/eval/train.ts; `weights` are packed by `packWeights` there. */
export interface Packed {
  category: Category;
  /** What the weights of a sentence must sum up to, by square root of its grams. */
  need: number;
  weights: string;
}

export interface LinearModel {
  categories: Category[];
  needs: Float64Array;
  /** By gram and category, `stride` apart. */
  table: Int8Array;
  stride: number;
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
  packed.forEach(({ weights }, category) => {
    let bucket = -1;
    for (let i = 0; i < weights.length; i++) {
      const step = DIGITS.indexOf(weights[i]!);
      bucket += step;
      if (step < STEP) table[bucket * stride + category] = DIGITS.indexOf(weights[++i]!) - SPREAD;
    }
  });
  return {
    categories: packed.map(({ category }) => category),
    needs: Float64Array.from(packed, ({ need }) => need),
    table,
    stride,
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

/** The category whose need is most exceeded by a sentence of a `text` view, as its place in the model, or -1. Linear. */
export function judge(model: LinearModel, view: string, start: number, end: number): number {
  const { count, buckets } = gramsOf(view, start, end);
  if (count === 0) return -1;
  const { table, stride, needs } = model;
  sums.fill(0, 0, stride);
  for (let i = 0; i < count; i++) {
    const row = buckets[i]! * stride;
    for (let k = 0; k < stride; k++) sums[k] = sums[k]! + table[row + k]!;
  }
  const root = Math.sqrt(Math.max(count, FEWEST));
  let best = -1;
  let most = 0;
  for (let k = 0; k < stride; k++) {
    const excess = sums[k]! / root - needs[k]!;
    if (excess > most) {
      most = excess;
      best = k;
    }
  }
  return best;
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
