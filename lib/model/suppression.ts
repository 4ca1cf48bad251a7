import { z } from 'zod';
import { category } from './finding';
import { platformId } from './platform';

export const suppressionScope = z.enum(['once', 'here', 'team']);
export type SuppressionScope = z.infer<typeof suppressionScope>;

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
  scope: suppressionScope,
  reason: z.string().min(1).max(200),
  /** Epoch milliseconds. */
  at: z.number().int(),
  platform: platformId,
  shop: z.string().max(200),
  /** Id of the conversation it was decided in, which is where `once` holds; absent when no chat was known. */
  chat: z.string().max(1_500).optional(),
});
export type Suppression = z.infer<typeof suppression>;
