import { z } from 'zod';

export const stage = z.enum(['opening', 'consulting', 'waiting', 'ordered', 'complaint', 'closing']);
export type Stage = z.infer<typeof stage>;

/** Section D of the service standards: every kind of sentence the library ships with. */
export const replyCategory = z.enum([
  'address-term',
  'greeting',
  'inquiry',
  'thanks',
  'answer',
  'listening',
  'wait',
  'interrupt',
  'apology',
  'thanks-reply',
  'apology-reply',
  'unclear',
  'farewell',
  'cut-in',
  'transfer',
  'request',
  'consult',
  'explain',
  'wish',
  'order',
  'address',
  'invoice',
  'price',
  'shipping',
  'aftersales',
]);
export type ReplyCategory = z.infer<typeof replyCategory>;

/** One script. `text` may hold variables such as {shop} {customer} {agent} {address} {order} {greeting}. */
export const reply = z.strictObject({
  id: z.string().min(1).max(80),
  category: replyCategory,
  stages: z.array(stage).max(6),
  lang: z.enum(['zh', 'en']),
  title: z.string().min(1).max(60),
  text: z.string().min(1).max(2_000),
  /** Checklist item this reply fulfils, when it does. */
  closes: z.string().max(40).optional(),
  shortcut: z.string().max(40).optional(),
});
export type Reply = z.infer<typeof reply>;

/** A script of the team's own. `override` is why it is kept although the checker would flag it; `at` is its last change, epoch ms. */
export const teamReply = reply.extend({ override: z.string().min(1).max(200).optional(), at: z.number().int() });
export type TeamReply = z.infer<typeof teamReply>;

/** What the page tells about the chat; whatever is unknown is absent and is asked for before insertion. */
export const facts = z.strictObject({
  shop: z.string().max(200).optional(),
  customer: z.string().max(200).optional(),
  agent: z.string().max(200).optional(),
  address: z.string().max(500).optional(),
  order: z.string().max(100).optional(),
});
export type Facts = z.infer<typeof facts>;
