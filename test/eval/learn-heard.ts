import { BUCKETS, type Grams } from '../../lib/quality/heard/grams';
import { evidence, type HeardModel, type PackedModel, SPREAD, type Voice } from '../../lib/quality/heard/model';
import { packWeights, randoms, shuffle } from './fitting';

/** What a customer said, and the agent's lines up to the customer's next one. */
export interface Told {
  said: Grams;
  answers: Grams[];
}

/** A line, or a chat of which it is known whether there is a complaint in it, not where. */
export interface Sample {
  told: Told[];
  isComplaint: boolean;
  isChat: boolean;
  /** How often it is seen in a round. */
  times: number;
}

const ROUNDS = 14;
const ROUNDS_AFTER_CHOICE = 4;
/** What a chat teaches is left until lines have taught which of its lines it may be. */
const ROUNDS_WITHOUT_CHATS = 1;
const RATE = 0.2;
const DECAY = 5e-4;
/** Of all lines of a chat only one tells of the complaint. */
const CHAT = 3;
const KEPT = 40_000;

/**
 * Logistic regression by AdaGrad in a fixed order. Of a chat with a complaint the line that sounds most like one teaches;
 * of the agent's answers the one that sounds most like an answer to it. Whatever has an answer is also learnt without it,
 * so that the words alone are heard while the agent has not answered yet. The greatest weights are chosen, fitted again
 * alone and rounded.
 */
export function learn(samples: Sample[]): HeardModel & { packed: PackedModel } {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(1e-2);
  const open = new Uint8Array(BUCKETS).fill(1);
  let bias = -0.5;

  const strength = (voice: Voice, { buckets, tokens }: Grams) => {
    let sum = 0;
    for (const bucket of buckets) sum += weights[bucket]!;
    return evidence(voice, sum, tokens);
  };
  const loudest = ({ answers }: Told) =>
    answers.reduce<Grams | undefined>(
      (best, one) => (best && strength('answered', best) >= strength('answered', one) ? best : one),
      undefined,
    );
  const margin = (told: Told, answer = loudest(told)) =>
    bias + strength('said', told.said) + (answer ? strength('answered', answer) : 0);
  const push = (voice: Voice, { buckets, tokens }: Grams, error: number) => {
    const slope = evidence(voice, error, tokens);
    for (const bucket of buckets) {
      if (!open[bucket]) continue;
      const by = slope + DECAY * weights[bucket]!;
      squares[bucket] = squares[bucket]! + by * by;
      weights[bucket] = weights[bucket]! - (RATE * by) / Math.sqrt(squares[bucket]!);
    }
  };
  const step = (told: Told, target: 0 | 1, share: number, answers: Grams[]) => {
    const answer = loudest({ ...told, answers });
    const errorWith = (one: Grams | undefined) =>
      (1 / (1 + Math.exp(-bias - strength('said', told.said) - (one ? strength('answered', one) : 0))) - target) * share;
    const error = errorWith(answer);
    bias -= 0.01 * error;
    push('said', told.said, error);
    if (answer) push('answered', answer, error);
    // No line of the answer may sound like one to a complaint where there was none.
    if (target === 0) for (const other of answers) if (other !== answer) push('answered', other, errorWith(other) / 2);
  };

  const order = samples.flatMap((sample) => Array.from({ length: sample.times }, () => sample));
  const random = randoms(7);
  const round = (number: number) => {
    shuffle(order, random);
    for (const { told, isComplaint, isChat } of order) {
      if (isChat && number < ROUNDS_WITHOUT_CHATS) continue;
      const share = isComplaint && isChat ? CHAT : 1;
      const teaching = isComplaint ? [told.reduce((best, one) => (margin(one) > margin(best) ? one : best))] : told;
      for (const one of teaching) {
        step(one, isComplaint ? 1 : 0, share, one.answers);
        if (one.answers.length > 0) step(one, isComplaint ? 1 : 0, share, []);
      }
    }
  };

  for (let i = 0; i < ROUNDS; i++) round(i);
  const least = [...weights].map(Math.abs).sort((a, b) => b - a)[KEPT]!;
  for (let i = 0; i < BUCKETS; i++) if (Math.abs(weights[i]!) <= least) weights[i] = open[i] = 0;
  for (let i = 0; i < ROUNDS_AFTER_CHOICE; i++) round(ROUNDS);
  // Few weights are very great; what they lose by being cut off is less than what all others would lose by coarser steps.
  const scale = [...weights].map(Math.abs).sort((a, b) => b - a)[Math.floor(KEPT / 200)]! / SPREAD;
  const steps = Int8Array.from(weights, (weight) => Math.max(-SPREAD, Math.min(SPREAD, Math.round(weight / scale))));
  return { bias, scale, weights: steps, packed: { bias, scale, weights: packWeights(steps, SPREAD) } };
}
