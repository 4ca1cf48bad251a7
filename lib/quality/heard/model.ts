import { entriesOf } from '../../check/model';
import { type Grams, gramsOf } from './grams';

/** A linear model of complaints, made by test/eval/train-heard.ts. */
export interface PackedModel {
  /** What is added to what a customer says. */
  bias: number;
  /** What one step of a weight is worth. */
  scale: number;
  /** See `entriesOf`. */
  weights: string;
}

export interface HeardModel {
  bias: number;
  scale: number;
  /** By gram, in steps. */
  weights: Int8Array;
}

/** Weights run from -SPREAD to SPREAD. */
export const SPREAD = 31;
/** Texts of very few tokens are no surer for that. */
const FEWEST = { said: 10, answered: 20 };
const SALT = { said: 0, answered: 0x5bd1e995 };
/** Each token makes about three grams. */
const GRAMS_PER_TOKEN = 3;
/** A margin is kept in thirds, so that a log without the words themselves can keep it (see lib/log/skeleton.ts). */
const LEVELS = 3;

/** Whose words: what the customer said, or what the agent answered to it. */
export type Voice = keyof typeof SALT;

/** The grams of a text of one voice. */
export const gramsOfVoice = (voice: Voice, text: string): Grams => gramsOf(text, SALT[voice]);

/** What weights that sum up to `sum` say of a text of so many tokens. */
export const evidence = (voice: Voice, sum: number, tokens: number): number =>
  sum / Math.sqrt(Math.max(GRAMS_PER_TOKEN * tokens, FEWEST[voice]));

/** Unpacks a model; a table of a quarter of a megabyte. */
export function unpack({ bias, scale, weights: packed }: PackedModel, size: number): HeardModel {
  const weights = new Int8Array(size);
  for (const { bucket, weight } of entriesOf(packed, SPREAD)) weights[bucket] = weight;
  return { bias, scale, weights };
}

/** How much a text speaks for a complaint, in thirds of a unit of log-odds; below zero it speaks against one. */
export function levelOf({ bias, scale, weights }: HeardModel, voice: Voice, text: string): number {
  const { tokens, buckets } = gramsOfVoice(voice, text);
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket]!;
  return Math.round(LEVELS * (evidence(voice, sum * scale, tokens) + (voice === 'said' ? bias : 0)));
}
