import { z } from 'zod';
import { platformId } from './platform';

/** What one page says about itself, every few seconds while open. `problem` names the first missing anchor. */
export const health = z.strictObject({
  platform: platformId,
  attached: z.boolean(),
  /** false: the composer is known but speakers cannot be told apart, so nothing is recorded or scored. */
  readable: z.boolean(),
  problem: z.string().max(80).optional(),
  shop: z.string().max(200).optional(),
  agent: z.string().max(200).optional(),
  since: z.number().int(),
  pending: z.number().int().nonnegative(),
});
export type Health = z.infer<typeof health>;
