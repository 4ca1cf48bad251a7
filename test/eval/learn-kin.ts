import { DIGITS } from '../../lib/check/model';
import { fold } from '../../lib/quality/acts/fold';
import { type PackedKin, QUARTERS, SIZE, SPREAD } from '../../lib/quality/answers/kin';
import { codesOf as codesOfFolded } from '../../lib/quality/answers/tokens';
import { randoms } from './fitting';
import { eigen, orthonormal } from './matrix';

/** A question and an answer to it, seen so many times. */
export interface Pair {
  asked: string;
  said: string;
  times: number;
}

interface Read {
  asked: number[];
  said: number[];
  times: number;
}

/** A word seen in fewer pairs teaches nothing. */
const SEEN = 12;
/** Words seen seldom lie near the middle. */
const SMOOTH = 10;
const ROUNDS = 40;
/** Directions followed beyond those that are kept, so that the last kept one is right. */
const SPARE = 8;
/** Lifts all eigenvalues above zero: the greatest are wanted, not those farthest from it. */
const LIFT = 0.5;
/** Of all coordinates so many may be cut off when they are rounded. */
const CUT = 0.005;

const codesOf = (text: string) => codesOfFolded(fold(text));

/**
 * Canonical correlation of the words of questions with those of answers, alike on both sides: words that stand opposite
 * the same words lie near each other. Found by subspace iteration over the pairs, without making the table of words by words.
 */
export function learnKin(pairs: Pair[]): PackedKin {
  const counts = new Map<number, number>();
  for (const { asked, said } of pairs)
    for (const code of [...codesOf(asked), ...codesOf(said)]) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].filter(([, count]) => count >= SEEN).map(([code]) => code);
  const rowOf = new Map(codes.map((code, row) => [code, row]));
  const rows = (text: string) => [...codesOf(text)].flatMap((code) => rowOf.get(code) ?? []);
  const read = pairs.map(({ asked, said, times }): Read => ({ asked: rows(asked), said: rows(said), times }));
  const places = placesOf(read, codes.length);
  return {
    codes: codes.map((code) => code.toString(36)).join(' '),
    rarities: raritiesOf(codes, counts, pairs.length),
    places: packPlaces(places),
  };
}

function placesOf(pairs: Read[], words: number): Float64Array[] {
  const weight = new Float64Array(words);
  let all = 0;
  for (const { asked, said, times } of pairs) {
    all += 2 * times;
    for (const row of asked) weight[row]! += times;
    for (const row of said) weight[row]! += times;
  }
  const damp = weight.map((one) => 1 / Math.sqrt(one + SMOOTH));
  const usual = weight.map((one, row) => (damp[row]! * one) / Math.sqrt(all));
  const times = (vector: Float64Array): Float64Array => {
    const out = new Float64Array(words);
    const damped = vector.map((one, row) => one * damp[row]!);
    const sum = (rows: number[]) => rows.reduce((total, row) => total + damped[row]!, 0);
    for (const { asked, said, times } of pairs) {
      const [of, to] = [times * sum(said), times * sum(asked)];
      for (const row of asked) out[row]! += of;
      for (const row of said) out[row]! += to;
    }
    const common = usual.reduce((total, one, row) => total + one * vector[row]!, 0);
    return out.map((one, row) => one * damp[row]! - usual[row]! * common);
  };
  const random = randoms(11);
  let block = Array.from({ length: SIZE + SPARE }, () => Float64Array.from({ length: words }, () => random() - 0.5));
  for (let round = 0; round < ROUNDS; round++) {
    orthonormal(block);
    block = block.map((vector) => times(vector).map((one, row) => one + LIFT * vector[row]!));
  }
  orthonormal(block);
  const found = eigen(block, times).slice(0, SIZE);
  return Array.from({ length: words }, (_, row) =>
    Float64Array.from(found, ({ value, vector }) => vector[row]! * damp[row]! * Math.sqrt(Math.max(0, value))),
  );
}

function packPlaces(places: Float64Array[]): string {
  const sizes = places.flatMap((place) => [...place].map(Math.abs)).sort((a, b) => a - b);
  const unit = sizes[Math.floor(sizes.length * (1 - CUT))]! / SPREAD;
  const digit = (value: number) => DIGITS[Math.max(-SPREAD, Math.min(SPREAD, Math.round(value / unit))) + SPREAD];
  return places.map((place) => [...place].map(digit).join('')).join('');
}

const raritiesOf = (codes: number[], counts: Map<number, number>, pairs: number): string =>
  codes.map((code) => DIGITS[Math.round(Math.log(pairs / Math.min(pairs, counts.get(code)!)) * QUARTERS)]).join('');
