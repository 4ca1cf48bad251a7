import { z } from 'zod';

/**
 * `full`: there is no room, nothing is stored until there is. `damaged`: the log cannot be opened or written.
 * `newer`: a later version of the program has it, this one only reads. `locked`: it is encrypted and the passphrase was not entered.
 */
export const logState = z.enum(['well', 'full', 'damaged', 'newer', 'locked']);
export type LogState = z.infer<typeof logState>;

/**
 * Something that was stored is gone: all or part of the log, or what the browser keeps beside it. Stays until somebody restored
 * a backup or took note. `rows` and `at` are what had been stored and when last, `found` when it was missed; epoch milliseconds.
 */
export const loss = z.object({
  what: z.enum(['log', 'settings']),
  rows: z.number().int().nonnegative(),
  at: z.number().int(),
  found: z.number().int(),
});
export type Loss = z.infer<typeof loss>;

/** How the log is doing, for badge, popup and pages. `since` is when the state began, `last` when it failed last; epoch milliseconds. */
export const logHealth = z.object({
  state: logState,
  since: z.number().int(),
  last: z.number().int().optional(),
  loss: loss.optional(),
});
export type LogHealth = z.infer<typeof logHealth>;

/**
 * Kept in the log and beside it, to notice when one of them is wiped or goes back in time. `id` is this installation's,
 * `appends` counts deliveries that stored something, `rows` messages, `since` and `at` are the first and the last time.
 */
export const canary = z.object({
  id: z.string().max(80),
  appends: z.number().int().nonnegative(),
  rows: z.number().int().nonnegative(),
  since: z.number().int(),
  at: z.number().int(),
});
export type Canary = z.infer<typeof canary>;
