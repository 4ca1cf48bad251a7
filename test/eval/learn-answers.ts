import { solve } from './matrix';

/** What was seen, whether it was so, and how much it counts. */
export interface Seen {
  seen: number[];
  is: boolean;
  weight: number;
}

const ROUNDS = 25;
const RIDGE = 3e-3;
const FINE = 1e-4;

/**
 * Logistic regression by Newton's method with a ridge, over what is seen in units of its spread. The first of what is
 * seen is always 1. Returns weights for what is seen as it is.
 */
export function fit(samples: Seen[]): number[] {
  const size = samples[0]!.seen.length;
  const mean = (of: (sample: Seen) => number) => samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const means = Array.from({ length: size }, (_, i) => (i === 0 ? 0 : mean(({ seen }) => seen[i]!)));
  const spreads = means.map((middle, i) => (i === 0 ? 1 : Math.sqrt(mean(({ seen }) => (seen[i]! - middle) ** 2)) + 1e-6));
  const rows = samples.map(({ seen }) => seen.map((one, i) => (one - means[i]!) / spreads[i]!));
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const ridge = (i: number) => (i === 0 ? 0 : RIDGE * samples.length);
    const slope = weights.map((weight, i) => ridge(i) * weight);
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge(i) + 1e-9 : 0)));
    for (const [at, row] of rows.entries()) {
      const { is, weight } = samples[at]!;
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, one, i) => sum + one * weights[i]!, 0)));
      const miss = weight * (chance - (is ? 1 : 0));
      const curve = weight * chance * (1 - chance);
      for (let i = 0; i < size; i++) {
        slope[i]! += miss * row[i]!;
        const by = curve * row[i]!;
        const into = bend[i]!;
        for (let j = 0; j < size; j++) into[j]! += by * row[j]!;
      }
    }
    for (const [i, step] of solve(bend, slope).entries()) weights[i]! -= step;
  }
  const found = weights.map((weight, i) => weight / spreads[i]!);
  found[0] = weights[0]! - weights.reduce((sum, weight, i) => sum + (weight * means[i]!) / spreads[i]!, 0);
  return found.map((weight) => Math.round(weight / FINE) * FINE).map((weight) => Number(weight.toFixed(4)));
}
