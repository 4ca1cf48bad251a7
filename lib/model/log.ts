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

/** A message on its way to the log. `was`: the provisional id it was delivered under before the platform gave it this one. */
export const delivered = message.extend({ was: z.string().min(1).max(200).optional() });
export type Delivered = z.infer<typeof delivered>;

/** One delivery of the content script. Rows are natural: sending a batch twice changes nothing. */
export const batch = z.strictObject({
  chat: chatKey,
  messages: z.array(delivered).min(1).max(200),
});
export type Batch = z.infer<typeof batch>;

/** A time in which nothing could be recorded, and why. Never counts against the agent. */
export const gap = z.strictObject({
  id: z.string().max(200),
  from: z.number().int(),
  to: z.number().int(),
  platform: platformId,
  /**
   * `anchors-missing`: the page could not be read. `worker-unreachable`: nothing was taken from the page for so long, or more
   * had piled up than is kept; `quota`: the same because the disk was full. `page-hidden`: the browser had put the page to
   * sleep. `extension-reloaded`: between two versions of the program. `page-silent`: the page was there and visible, but its
   * recorder stopped reporting. `tampered`: the log itself was changed or lost. `refused`: messages that were said from `from` to
   * `to` had a form that is never stored.
   */
  reason: z.enum([
    'anchors-missing',
    'worker-unreachable',
    'extension-reloaded',
    'page-hidden',
    'page-silent',
    'quota',
    'tampered',
    'refused',
  ]),
});
export type Gap = z.infer<typeof gap>;

/** What became of a finding, a suggestion or a guarded send. Counts only: the text itself is in the message. */
export const event = z.strictObject({
  id: z.string().max(200),
  at: z.number().int(),
  /** Id of the conversation or key of the chat it happened in; empty when no chat was known yet. */
  chat: z.string().max(1_500),
  /**
   * Of a finding: `replaced` by our wording, `ignored` with a reason, `rewritten` by hand before the message went out, `sent`
   * as it was underlined. Of the guard: `blocked`, `released` with a reason, `sent-anyway`. Of suggestions: `offered`,
   * `inserted`, then `used` (went out as it was) or `edited` (went out changed). `programmatic-send`: no hand sent it.
   */
  type: z.enum([
    'replaced',
    'ignored',
    'rewritten',
    'sent',
    'blocked',
    'released',
    'sent-anyway',
    'offered',
    'inserted',
    'used',
    'edited',
    'programmatic-send',
  ]),
  rule: z.string().max(80).optional(),
  category: category.optional(),
  severity: severity.optional(),
  reply: z.string().max(80).optional(),
  /** Of `offered`: the ids of the replies in the bar, best first. */
  replies: z.array(z.string().max(80)).max(9).optional(),
  reason: z.string().max(200).optional(),
  /** Of an `ignored` finding: how far the agent's decision reaches. */
  scope: suppressionScope.optional(),
});
export type LogEvent = z.infer<typeof event>;
