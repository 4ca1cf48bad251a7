import { z } from 'zod';
import { category, severity } from './finding';
import { message } from './message';
import { platformId } from './platform';
import { suppressionScope } from './suppression';

/** Which chat a row belongs to: platform|shop|customer. Sessions are split from time gaps when read. */
export const chatKey = z.strictObject({
  platform: platformId,
  shop: z.string().max(200),
  agent: z.string().max(200),
  customer: z.string().max(200),
  /** The customer's name as the page shows it, often masked; `customer` tells chats apart. */
  name: z.string().max(200).optional(),
});
export type ChatKey = z.infer<typeof chatKey>;

/** One delivery of the content script. Rows are natural: sending a batch twice changes nothing. */
export const batch = z.strictObject({
  chat: chatKey,
  messages: z.array(message).min(1).max(200),
});
export type Batch = z.infer<typeof batch>;

/** A time in which nothing could be recorded, and why. Never counts against the agent. */
export const gap = z.strictObject({
  id: z.string().max(200),
  from: z.number().int(),
  to: z.number().int(),
  platform: platformId,
  /** `page-silent`: the page was there and visible, but its recorder stopped reporting. */
  reason: z.enum([
    'anchors-missing',
    'worker-unreachable',
    'extension-reloaded',
    'page-hidden',
    'page-silent',
    'quota',
    'tampered',
  ]),
});
export type Gap = z.infer<typeof gap>;

/** What became of a finding, a suggestion or a guarded send. Counts only: the text itself is in the message. */
export const event = z.strictObject({
  id: z.string().max(200),
  at: z.number().int(),
  /** Id of the conversation or key of the chat it happened in; empty when no chat was known yet. */
  chat: z.string().max(1_500),
  type: z.enum(['replaced', 'ignored', 'blocked', 'released', 'sent-anyway', 'inserted', 'programmatic-send']),
  rule: z.string().max(80).optional(),
  category: category.optional(),
  severity: severity.optional(),
  reply: z.string().max(80).optional(),
  reason: z.string().max(200).optional(),
  /** Of an `ignored` finding: how far the agent's decision reaches. */
  scope: suppressionScope.optional(),
});
export type LogEvent = z.infer<typeof event>;
