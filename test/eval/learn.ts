import { BUCKETS, gramsOf } from '../../lib/check/features';
import { DIGITS, FEWEST, type Packed, SPREAD, sentenceEnd } from '../../lib/check/model';
import type { Category } from '../../lib/model/finding';

/** A line in the `text` view and the fault it has, if any. */
export interface Sample {
  text: string;
  fault?: Category;
}

export interface Fit {
  categories: Category[];
  bias: Float64Array;
  weights: Float32Array[];
}

const ROUNDS = 12;
const ROUNDS_AFTER_CHOICE = 4;
const RATE = 0.3;
const DECAY = 1e-4;
/** Bad lines are the fewer. */
const FAULT = 2;
/** What a sentence must show at least, however common its fault was among the lines: unknown words are no evidence. */
const LEAST = 3;
/** A bad line of another category may well have this fault too. */
const OTHER_FAULT = 0.3;
const KEPT = 20_000;

const cache = new Map<string, Int32Array>();

function features(text: string): Int32Array {
  let known = cache.get(text);
  if (!known) {
    const { buckets, count } = gramsOf(text, 0, text.length);
    known = Int32Array.from(buckets.subarray(0, count));
    cache.set(text, known);
  }
  return known;
}

/** The sentences of a view. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = sentenceEnd(text, start);
    if (text.slice(start, end).trim()) found.push(text.slice(start, end));
    start = end + 1;
  }
  return found.length > 0 ? found : [text];
}

/** Numbers from 0 to 1, the same in every run. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

function margin(fit: Fit, k: number, grams: Int32Array): number {
  const weights = fit.weights[k]!;
  let sum = 0;
  for (const gram of grams) sum += weights[gram]!;
  return fit.bias[k]! + sum / Math.sqrt(Math.max(grams.length, FEWEST));
}

/** The highest margin of each category over the sentences of a line. */
export function margins(fit: Fit, text: string): number[] {
  const parts = sentences(text).map(features);
  return fit.categories.map((_, k) => Math.max(...parts.map((part) => margin(fit, k, part))));
}

/**
 * One logistic regression for each category, AdaGrad in a fixed order. Of a bad line of several sentences the worst one
 * teaches. The greatest `KEPT` weights are chosen, fitted again alone, and rounded to steps of `scale`.
 */
export function learn(samples: Sample[], categories: Category[]): { fit: Fit; scale: number } {
  const zeros = (value: number) => categories.map(() => new Float32Array(BUCKETS).fill(value));
  const fit: Fit = { categories, bias: new Float64Array(categories.length).fill(-2), weights: zeros(0) };
  const squares = zeros(1e-2);
  const chosen = categories.map(() => new Uint8Array(BUCKETS).fill(1));
  const random = randoms(7);
  const lines = samples.map(({ text, fault }) => ({ fault, whole: features(text), parts: sentences(text).map(features) }));

  const step = (k: number, grams: Int32Array, target: 0 | 1, share: number) => {
    const error = (1 / (1 + Math.exp(-margin(fit, k, grams))) - target) * share;
    if (Math.abs(error) < 1e-3) return;
    fit.bias[k] = fit.bias[k]! - 0.01 * error;
    const root = Math.sqrt(Math.max(grams.length, FEWEST));
    const [weights, sums, open] = [fit.weights[k]!, squares[k]!, chosen[k]!];
    for (const gram of grams) {
      if (!open[gram]) continue;
      const slope = error / root + DECAY * weights[gram]!;
      sums[gram] = sums[gram]! + slope * slope;
      weights[gram] = weights[gram]! - (RATE * slope) / Math.sqrt(sums[gram]!);
    }
  };
  const round = (early: boolean) => {
    for (let i = lines.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [lines[i], lines[j]] = [lines[j]!, lines[i]!];
    }
    for (const { fault, whole, parts } of lines) {
      categories.forEach((category, k) => {
        if (fault !== category) for (const part of parts) step(k, part, 0, fault ? OTHER_FAULT : 1);
        else {
          const worst = parts.reduce((best, part) => (margin(fit, k, part) > margin(fit, k, best) ? part : best));
          step(k, early || parts.length === 1 ? whole : worst, 1, FAULT);
        }
      });
    }
  };

  for (let i = 0; i < ROUNDS; i++) round(i < 3);
  const sizes = () => fit.weights.flatMap((weights) => [...weights].map(Math.abs)).sort((a, b) => b - a);
  const least = sizes()[KEPT]!;
  fit.weights.forEach((weights, k) => {
    for (let i = 0; i < BUCKETS; i++) if (Math.abs(weights[i]!) <= least) weights[i] = chosen[k]![i] = 0;
  });
  for (let i = 0; i < ROUNDS_AFTER_CHOICE; i++) round(false);
  const scale = sizes()[Math.floor(KEPT / 100)]! / SPREAD;
  for (const weights of fit.weights) {
    for (let i = 0; i < BUCKETS; i++) weights[i] = Math.max(-SPREAD, Math.min(SPREAD, Math.round(weights[i]! / scale))) * scale;
  }
  return { fit, scale };
}

/** A fitted model as the extension carries it; `floor` is the margin above which a sentence is flagged. */
export function packed({ fit, scale }: { fit: Fit; scale: number }, floor: number): Packed[] {
  return fit.categories.map((category, k) => {
    let text = '';
    let last = -1;
    fit.weights[k]!.forEach((weight, bucket) => {
      const steps = Math.round(weight / scale);
      if (steps === 0) return;
      for (; bucket - last >= 63; last += 63) text += DIGITS[63];
      text += `${DIGITS[bucket - last]}${DIGITS[steps + SPREAD]}`;
      last = bucket;
    });
    return { category, need: Math.max(LEAST, Math.round(((floor - fit.bias[k]!) / scale) * 100) / 100), weights: text };
  });
}
