import { z } from 'zod';

const moment = z.number().int().min(0).max(253_402_300_799_999);

/**
 * What an agent wrote down about one conversation: `chat` is the key of the log, `start` the conversation's first message and `at` the last
 * change, epoch ms. A note that was taken away again has no text left.
 */
export const note = z.strictObject({
  chat: z.string().min(1).max(1_500),
  start: moment,
  text: z.string().max(10_000),
  at: moment,
});
export type Note = z.infer<typeof note>;
