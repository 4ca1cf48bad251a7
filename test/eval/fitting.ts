import { DIGITS, STEP } from '../../lib/check/model';

/** Numbers from 0 to 1, the same in every run. */
export function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Puts a list in another order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** Weights in steps from -spread to spread, as `entriesOf` reads them. */
export function packWeights(steps: ArrayLike<number>, spread: number): string {
  let text = '';
  let last = -1;
  for (let bucket = 0; bucket < steps.length; bucket++) {
    const step = steps[bucket]!;
    if (step === 0) continue;
    for (; bucket - last >= STEP; last += STEP) text += DIGITS[STEP];
    text += `${DIGITS[bucket - last]}${DIGITS[step + spread]}`;
    last = bucket;
  }
  return text;
}
