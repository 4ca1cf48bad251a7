import { BUCKETS, gramsOf } from '../../lib/check/features';
import { FEWEST, type Packed, SPREAD } from '../../lib/check/model';
import { PLAIN } from '../../lib/check/weigh';
import type { Category } from '../../lib/model/finding';
import { packWeights, randoms, shuffle } from './fitting';

/** A sentence of a `text` view, and what the rules found in it: their ids, and `category:` with each category. */
export interface Sentence {
  text: string;
  fired: string[];
}

/** A line and the fault it has, if any. */
export interface Sample {
  sentences: Sentence[];
  fault?: Category | undefined;
  /** The sentences with what rules really find in them, where that is kept from `sentences`. */
  held?: Sentence[];
  /** How much it teaches beside a line of weight 1. */
  weight?: number;
}

export interface Fit {
  categories: Category[];
  bias: Float64Array;
  weights: Float32Array[];
  /** By category: what a rule adds. */
  rules: Map<string, number>[];
}

interface Part {
  grams: Int32Array;
  fired: string[];
}

const ROUNDS = 12;
const ROUNDS_AFTER_CHOICE = 4;
const RATE = 0.3;
const DECAY = 1e-4;
/** Bad lines are the fewer. */
const FAULT = 2;
/** What a sentence must show at least, however common its fault was among the lines: unknown words are no evidence. */
const LEAST = 1;
/** A bad line of another category may well have this fault too. */
const OTHER_FAULT = 0.3;
const KEPT = 80_000;
/** A rule is one clue beside dozens of grams. */
const RULE_RATE = 0.3;

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

function partOf({ text, fired }: Sentence): Part {
  return { grams: features(text), fired };
}

function margin(fit: Fit, k: number, { grams, fired }: Part): number {
  const weights = fit.weights[k]!;
  let sum = 0;
  for (const gram of grams) sum += weights[gram]!;
  sum = fit.bias[k]! + sum / Math.sqrt(Math.max(grams.length, FEWEST));
  for (const rule of fired) sum += fit.rules[k]!.get(rule) ?? 0;
  return sum;
}

/** The highest margin of each category over the sentences of a line. */
export function margins(fit: Fit, { sentences }: Sample): number[] {
  const parts = sentences.map(partOf);
  return fit.categories.map((_, k) => Math.max(...parts.map((part) => margin(fit, k, part))));
}

/**
 * One logistic regression for each category, AdaGrad in a fixed order. Of a bad line of several sentences the worst one
 * teaches. The greatest `KEPT` weights are chosen, fitted again alone, and rounded to steps of `scale`.
 */
export function learn(samples: Sample[], categories: Category[], floors?: number[]): { fit: Fit; scale: number } {
  const zeros = (value: number) => categories.map(() => new Float32Array(BUCKETS).fill(value));
  const fit: Fit = {
    categories,
    bias: new Float64Array(categories.length).fill(-2),
    weights: zeros(0),
    rules: categories.map(() => new Map()),
  };
  const ruleSquares = categories.map(() => new Map<string, number>());
  const squares = zeros(1e-2);
  const chosen = categories.map(() => new Uint8Array(BUCKETS).fill(1));
  const random = randoms(7);
  const lines = samples.map(({ sentences, fault, weight = 1 }) => {
    const whole = {
      text: sentences.map(({ text }) => text).join('\n'),
      fired: [...new Set(sentences.flatMap(({ fired }) => fired))],
    };
    return { fault, weight, whole: partOf(whole), parts: sentences.map(partOf) };
  });

  const step = (k: number, part: Part, target: 0 | 1, share: number) => {
    const { grams, fired } = part;
    const error = (1 / (1 + Math.exp(-margin(fit, k, part))) - target) * share;
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
    for (const rule of fired) {
      const before = fit.rules[k]!.get(rule) ?? 0;
      const slope = RULE_RATE * error + DECAY * before;
      const square = (ruleSquares[k]!.get(rule) ?? 1e-2) + slope * slope;
      ruleSquares[k]!.set(rule, square);
      fit.rules[k]!.set(rule, before - (RULE_RATE * RATE * slope) / Math.sqrt(square));
    }
  };
  const round = (early: boolean) => {
    shuffle(lines, random);
    for (const { fault, weight, whole, parts } of lines) {
      categories.forEach((category, k) => {
        if (fault !== category) for (const part of parts) step(k, part, 0, fault ? OTHER_FAULT : weight);
        else {
          const worst = parts.reduce((best, part) => (margin(fit, k, part) > margin(fit, k, best) ? part : best));
          step(k, early || parts.length === 1 ? whole : worst, 1, FAULT * weight);
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
  if (floors) hold(fit, samples, floors, scale);
  for (const weights of fit.weights) {
    for (let i = 0; i < BUCKETS; i++) weights[i] = Math.max(-SPREAD, Math.min(SPREAD, Math.round(weights[i]! / scale))) * scale;
  }
  return { fit, scale };
}

/** How far inside its floor a line must stay, so that rounding does not carry it out. */
const SLACK = 0.35;
const ATTEMPTS = 60;

/**
 * What is certainly innocent stays below every floor, and what is certainly a fault is plain enough to count in any company
 * (`PLAIN` steps above its floor): where a sentence does not, all its weights give way a little.
 */
function hold(fit: Fit, samples: Sample[], floors: number[], scale: number): void {
  const certain = samples.filter(({ weight = 1 }) => weight > 1);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let wrong = 0;
    for (const { fault, sentences, held = sentences } of certain) {
      for (const part of held.map(partOf)) {
        fit.categories.forEach((category, k) => {
          if (fault && fault !== category) return;
          const at = margin(fit, k, part) - floors[k]!;
          const over = fault ? Math.min(0, at - (PLAIN * scale + SLACK)) : Math.max(0, at + SLACK);
          if (over === 0) return;
          wrong++;
          const weights = fit.weights[k]!;
          const share = (over * Math.sqrt(Math.max(part.grams.length, FEWEST))) / part.grams.length;
          for (const gram of part.grams) weights[gram] = weights[gram]! - share;
        });
      }
    }
    if (wrong === 0) return;
  }
}

/** A fitted model as the extension carries it; `floors` are the margins above which a sentence is flagged. */
export function packed({ fit, scale }: { fit: Fit; scale: number }, floors: number[]): Packed[] {
  return fit.categories.map((category, k) => {
    const weights = fit.weights[k]!.map((weight) => Math.round(weight / scale));
    const steps = (value: number) => Math.round((value / scale) * 100) / 100;
    const rules = [...fit.rules[k]!].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, weight]) => [rule, steps(weight)] as const);
    return {
      category,
      need: Math.max(LEAST, steps(floors[k]! - fit.bias[k]!)),
      weights: packWeights(weights, SPREAD),
      rules: Object.fromEntries(rules.filter(([, weight]) => weight !== 0)),
    };
  });
}
