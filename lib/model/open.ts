import { z } from 'zod';
import { chatKey } from './log';
import { facts, stage } from './reply';
import { itemId } from './sheet';

/** An item of the live chat that a sentence can still fulfil, or that was missed and can be made good. */
export const openItem = z.strictObject({ id: itemId, state: z.enum(['open', 'failed']) });

/**
 * What a chat page shows right now. Kept for the browser session only, never on disk. `key` is platform|shop|customer as
 * `chatId` writes it, `conversation` the id of the live conversation, `at` when the page said so (epoch ms). `waiting`: the
 * customer has had no answer since then (epoch ms); `limit` is how long that may last (ms), absent where no item judges it.
 */
export const openChat = chatKey
  .extend({
    key: z.string().min(1).max(1_400),
    conversation: z.string().min(1).max(1_500),
    facts,
    stage,
    readable: z.boolean(),
    at: z.number().int(),
    waiting: z.strictObject({ since: z.number().int(), limit: z.number().positive().optional() }).optional(),
    items: z.array(openItem).max(12),
  })
  .refine(({ platform, key, conversation }) => key.startsWith(`${platform}|`) && conversation.startsWith(`${key}#`));
export type OpenChat = z.infer<typeof openChat>;
