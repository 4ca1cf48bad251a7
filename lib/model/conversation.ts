import { z } from 'zod';
import { message } from './message';

/**
 * One continuous chat with one customer in one shop. A gap longer than the platform's (30 minutes unless known)
 * starts a new one; `id` is `key#<epoch ms of the first message>` where `key` is platform|shop|customer.
 */
export const conversation = z.strictObject({
  id: z.string().min(1).max(1_500),
  platform: z.string().max(40),
  shop: z.string().max(200),
  agent: z.string().max(200),
  customer: z.string().max(200),
  name: z.string().max(200).optional(),
  messages: z.array(message).max(20_000),
});
export type Conversation = z.infer<typeof conversation>;
