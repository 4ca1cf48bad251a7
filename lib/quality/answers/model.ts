import { remember } from '../acts/act';
import { packedAnswers } from './data';
import { type Kin, type PackedKin, type Place, placeOf, unpackKin } from './kin';

/** What tells whether a question was answered; made by test/eval/train-answers.ts. */
export interface PackedAnswers {
  kin: PackedKin;
  /** Weights of what is seen of a matter beside a clause (see `weigh.ts`). */
  fits: number[];
  /** Weights of what is seen of a matter beside the whole reply (see `settle.ts`). */
  settles: number[];
}

export interface Answers extends Omit<PackedAnswers, 'kin'> {
  kin: Kin;
  placeOf(text: string): Place;
}

export function answersOf(packed: PackedAnswers): Answers {
  const kin = unpackKin(packed.kin);
  return { ...packed, kin, placeOf: remember((text) => placeOf(kin, text)) };
}

let model: Answers | undefined;

/** The model of a chat page is sent by the background with the acts; from now on it is used. */
export function takeAnswers(packed: PackedAnswers): void {
  model = answersOf(packed);
}

/** The model, or nothing before a chat page has it. */
export function answers(): Answers | undefined {
  if (!model && packedAnswers) takeAnswers(packedAnswers);
  return model;
}

/** The sum of what is seen, each by its weight. */
export function weighed(weights: number[], seen: number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * seen[i]!;
  return sum;
}
