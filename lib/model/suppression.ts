import { z } from 'zod';
import { category } from './finding';
import { platformId } from './platform';

/**
 * An agent's decision not to be told about a phrase again. `once` is this chat, `here` this computer from now on, `team` also
 * asks the lead to allow it for everybody. It quiets the underline and the guard; a score still counts what was sent.
 */
export const suppression = z.strictObject({
  id: z.string().min(1).max(200),
  rule: z.string().min(1).max(80),
  category,
  /** The words as they were underlined, personal data masked. */
  text: z.string().min(1).max(200),
  scope: z.enum(['once', 'here', 'team']),
  reason: z.string().min(1).max(200),
  /** Epoch milliseconds. */
  at: z.number().int(),
  platform: platformId,
  shop: z.string().max(200),
});
export type Suppression = z.infer<typeof suppression>;
