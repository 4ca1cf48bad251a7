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
  /** By gram: its row in `rows`; row 0 is that of all grams without a weight. */
  rowOf: Uint16Array;
  /** Six numbers a row, each two weights of 16 bits (those of categories 2n and 2n + 1), as weight + SPREAD: twelve sums in six additions. */
  rows: Int32Array;
  /** By rule: what it adds to each category. */
  rules: Map<string, Float64Array>;
}

/** Sentences of very few grams are no surer for that. */
export const FEWEST = 6;
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Weights run from -SPREAD to SPREAD. */
export const SPREAD = 15;
export const STEP = 63;
const LANES = 6;
const BREAK = /[。!?;\n…]/;

/** Unpacks a model: pairs of digits, the step to the next gram (63: a step and no weight) and its weight. Twelve categories at most. */
export function unpack(packed: Packed[]): LinearModel {
  const rules = new Map<string, Float64Array>();
  const each = packed.map(({ weights }) => entriesOf(weights, SPREAD));
  const rowOf = new Uint16Array(BUCKETS);
  let count = 1;
  for (const entries of each) for (const { bucket } of entries) if (rowOf[bucket] === 0) rowOf[bucket] = count++;
  const rows = new Int32Array(count * LANES).fill(SPREAD * 0x1_0001);
  each.forEach((entries, category) => {
    for (const { bucket, weight } of entries) {
      const at = rowOf[bucket]! * LANES + (category >> 1);
      rows[at] = rows[at]! + (weight << (category % 2 === 0 ? 0 : 16));
    }
    for (const [rule, weight] of Object.entries(packed[category]!.rules)) {
      const row = rules.get(rule) ?? new Float64Array(packed.length);
      row[category] = weight;
      rules.set(rule, row);
    }
  });
  const categories = packed.map(({ category }) => category);
  return { categories, needs: Float64Array.from(packed, ({ need }) => need), rowOf, rows, rules };
}

/** Packed weights as grams and steps from -spread to spread; grams ascend, and those without a weight are left out. */
export function entriesOf(weights: string, spread: number): { bucket: number; weight: number }[] {
  const entries: { bucket: number; weight: number }[] = [];
  let bucket = -1;
  for (let i = 0; i < weights.length; i++) {
    const step = digitAt(weights.charCodeAt(i));
    bucket += step;
    if (step < STEP) entries.push({ bucket, weight: digitAt(weights.charCodeAt(++i)) - spread });
  }
  return entries;
}

const values = Uint8Array.from({ length: 128 }, (_, unit) => Math.max(0, DIGITS.indexOf(String.fromCharCode(unit))));
/** What a digit stands for, by its UTF-16 unit. */
export const digitAt = (unit: number): number => values[unit]!;

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

const sums = new Int32Array(LANES);
const excess = new Float64Array(2 * LANES);

/** Adds up the weights of grams; no sum outgrows its 16 bits, for there are a thousand grams at most. */
function add({ rowOf, rows }: LinearModel, buckets: Uint16Array, count: number): void {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const at = (rowOf[buckets[i] as number] as number) * LANES;
    a += rows[at] as number;
    b += rows[at + 1] as number;
    c += rows[at + 2] as number;
    d += rows[at + 3] as number;
    e += rows[at + 4] as number;
    f += rows[at + 5] as number;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
}

/**
 * By how much a sentence of a `text` view exceeds the need of each category, given the rules that found something in it;
 * the result is only good until the next call. Linear in the sentence.
 */
export function judge(model: LinearModel, view: string, start: number, end: number, fired: Iterable<string>): Float64Array {
  const { count, buckets } = gramsOf(view, start, end);
  const { needs, rules } = model;
  const { length } = needs;
  add(model, buckets, count);
  const root = Math.sqrt(Math.max(count, FEWEST));
  for (let k = 0; k < length; k++) {
    const sum = k % 2 === 0 ? sums[k >> 1]! & 0xffff : sums[k >> 1]! >>> 16;
    excess[k] = (sum - count * SPREAD) / root - needs[k]!;
  }
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
    const pair = model.rows[model.rowOf[buckets[i]!]! * LANES + (category >> 1)]!;
    const weight = (category % 2 === 0 ? pair & 0xffff : pair >>> 16) - SPREAD;
    if (weight > 0) weighed.set(view.slice(from[i], to[i]), weight);
  }
  return [...weighed]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([text]) => text);
}
