import { z } from 'zod';

const moment = z.number().int().min(0).max(253_402_300_799_999);

/**
 * Says that a chat was erased on purpose, without saying which: `sum` is SHA-256 of `salt` and the chat's key. `at` is when, or the
 * latest message that went if that says to be later; `back` when somebody knowingly brought it back since. `by` is the
 * installation where it happened. Epoch milliseconds.
 */
export const erasure = z.strictObject({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  sum: z.string().regex(/^[0-9a-f]{64}$/),
  at: moment,
  by: z.string().min(1).max(80),
  back: moment.optional(),
});
export type Erasure = z.infer<typeof erasure>;
