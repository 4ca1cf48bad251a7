import { z } from 'zod';
import { finding } from './finding';
import { itemId } from './sheet';

/** What proves a verdict: a message and, where one part of it decides, the UTF-16 span. */
export const evidence = z.strictObject({
  message: z.string().max(200),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** `because` is one sentence in both languages that says why; `due` marks an item that is still open in a live chat. */
export const verdict = z.strictObject({
  verdict: z.enum(['pass', 'fail', 'na']),
  evidence: z.array(evidence).max(50),
  because: z.strictObject({ zh: z.string(), en: z.string() }),
  penalty: z.number().nonnegative(),
  reward: z.number().nonnegative(),
  due: z.boolean().optional(),
});
export type Verdict = z.infer<typeof verdict>;

/** A judged chat. `score` is 0–100, or null when no item applied. Computed, never stored. */
export const judgement = z.strictObject({
  score: z.number().min(0).max(100).nullable(),
  critical: z.boolean(),
  penalty: z.number(),
  reward: z.number(),
  items: z.record(itemId, verdict),
  findings: z.array(finding.extend({ message: z.string() })),
  sheet: z.strictObject({ id: z.string(), version: z.number() }),
});
export type Judgement = z.infer<typeof judgement>;
