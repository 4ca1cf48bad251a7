import type { Normalised } from '../model/rule';

/** Makes a text comparable in two views, each with offsets back into the original. Never throws. */
export function normalise(original: string): Normalised {
  const text: string[] = [];
  const starts: number[] = [];
  const tight: string[] = [];
  const tightStarts: number[] = [];
  for (let i = 0; i < original.length; i++) {
    for (const char of (original[i] ?? '').normalize('NFKC').toLowerCase()) {
      if (/[\p{M}\p{Cf}]/u.test(char)) continue;
      text.push(char);
      starts.push(i);
      if (!/[\p{L}\p{N}]/u.test(char)) continue;
      tight.push(char);
      tightStarts.push(i);
    }
  }
  starts.push(original.length);
  tightStarts.push(original.length);
  return {
    original,
    text: text.join(''),
    tight: tight.join(''),
    starts: Int32Array.from(starts),
    tightStarts: Int32Array.from(tightStarts),
  };
}
