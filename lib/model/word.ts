import { z } from 'zod';
import { category, severity } from './finding';

/**
 * One phrase the team does not say. `…` (or `*`) in it stands for up to six characters of anything but a sentence end.
 * `replacement` is offered as it is.
 */
export const teamWord = z.strictObject({
  text: z.string().min(1).max(200),
  category,
  severity,
  replacement: z.string().max(500).optional(),
});
export type TeamWord = z.infer<typeof teamWord>;

/** One list, typed in or imported. `allow` are phrases that are fine here: findings inside them are dropped. */
export const wordList = z.strictObject({
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(120),
  /** When it was made or last changed, epoch milliseconds. */
  at: z.number().int(),
  on: z.boolean(),
  words: z.array(teamWord).max(100_000),
  allow: z.array(z.string().min(1).max(200)).max(10_000),
});
export type WordList = z.infer<typeof wordList>;
