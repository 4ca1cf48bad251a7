import { z } from 'zod';

/** The data key as it is kept: wrapped by a key made of the passphrase, everything in base64. `id` is new with each data key. */
export const wrappedKey = z.object({
  id: z.string().min(1).max(80),
  rounds: z.number().int().min(1).max(10_000_000),
  salt: z.string().max(80),
  wrapped: z.string().max(200),
});
export type WrappedKey = z.infer<typeof wrappedKey>;

/**
 * Whether the log is encrypted. Kept in the log and beside it; of two copies the one with the higher `rev` holds. While `on`, what is
 * written is sealed. `key` stays until nothing sealed is left: without it there is nothing to unlock.
 */
export const seal = z.object({
  rev: z.number().int().nonnegative(),
  on: z.boolean(),
  key: wrappedKey.optional(),
});
export type Seal = z.infer<typeof seal>;

/** The data key itself (base64), as long as the browser session lasts. */
export const sessionKey = z.object({ id: z.string(), key: z.string().max(80) });
export type SessionKey = z.infer<typeof sessionKey>;

/**
 * `off`: nothing is encrypted. `open`: the passphrase was entered in this session. `locked`: it was not, so nothing can be read and
 * nothing personal be stored.
 */
export type Lock = 'off' | 'open' | 'locked';

/** What the copies known here come to. */
export function lockOf(seal: Seal | undefined, key: Pick<SessionKey, 'id'> | undefined): Lock {
  if (!seal?.key) return 'off';
  return seal.key.id === key?.id ? 'open' : 'locked';
}

/** The copy that holds. */
export function newerSeal(one: Seal | undefined, other: Seal | undefined): Seal | undefined {
  return (one?.rev ?? -1) >= (other?.rev ?? -1) ? one : other;
}

/** How far rewriting the stored rows is: rows up to primary key `after` of `table` are done, `done` of about `total` altogether. */
export const sealWork = z.object({
  to: z.enum(['sealed', 'plain']),
  table: z.string(),
  after: z.union([z.string(), z.number()]).optional(),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
  paused: z.boolean(),
});
export type SealWork = z.infer<typeof sealWork>;
