import { digitAt } from '../../check/model';
import { codesOf } from './tokens';

/** Which words stand in questions and answers about the same thing, learnt by test/eval/learn-kin.ts. */
export interface PackedKin {
  /** Codes in base 36, separated by blanks (see `codesOf`). */
  codes: string;
  /** A digit a token: how rare it is, in quarters. */
  rarities: string;
  /** `SIZE` digits a token: where it lies, in steps from -SPREAD to SPREAD. */
  places: string;
}

export interface Kin {
  /** By code of a token: its row. */
  rows: Map<number, number>;
  rarities: Float32Array;
  places: Int8Array;
}

/** In how many directions words differ. */
export const SIZE = 24;
export const SPREAD = 31;
export const QUARTERS = 4;
/** A word that was never learnt is rather rare. */
const UNKNOWN = 5;

/** Where a text lies among all that is asked and said. */
export interface Place {
  codes: ReadonlySet<number>;
  place: Float64Array;
  length: number;
  /** How much its words say altogether. */
  weight: number;
}

export function unpackKin({ codes, rarities, places }: PackedKin): Kin {
  const rows = new Map<number, number>();
  for (const code of codes.split(' ')) rows.set(Number.parseInt(code, 36), rows.size);
  const rare = new Float32Array(rarities.length);
  for (let i = 0; i < rarities.length; i++) rare[i] = digitAt(rarities.charCodeAt(i)) / QUARTERS;
  const steps = new Int8Array(places.length);
  for (let i = 0; i < places.length; i++) steps[i] = digitAt(places.charCodeAt(i)) - SPREAD;
  return { rows, rarities: rare, places: steps };
}

const rarityOf = ({ rows, rarities }: Kin, code: number): number => {
  const row = rows.get(code);
  return row === undefined ? UNKNOWN : rarities[row]!;
};

/** The place of a folded text is the sum of the places of its words. */
export function placeOf(kin: Kin, text: string): Place {
  const codes = codesOf(text);
  const place = new Float64Array(SIZE);
  let weight = 0;
  for (const code of codes) {
    weight += rarityOf(kin, code);
    const row = kin.rows.get(code);
    if (row === undefined) continue;
    for (let i = 0; i < SIZE; i++) place[i]! += kin.places[row * SIZE + i]!;
  }
  let squares = 0;
  for (let i = 0; i < SIZE; i++) squares += place[i]! * place[i]!;
  return { codes, place, length: Math.sqrt(squares), weight };
}

/** From -1 to 1: how much two texts speak of the same thing, whatever their words (cosine). */
export function likeness(a: Place, b: Place): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < SIZE; i++) sum += a.place[i]! * b.place[i]!;
  return sum / (a.length * b.length);
}

/** How many words of a question stand in an answer, rare ones for more than everyday ones; not below 0. */
export function shared(kin: Kin, asked: Place, said: Place): number {
  let sum = 0;
  for (const code of asked.codes) if (said.codes.has(code)) sum += rarityOf(kin, code);
  return sum === 0 ? 0 : sum / Math.sqrt(asked.weight);
}
