import { z } from 'zod';

export const role = z.enum(['agent', 'customer', 'system', 'bot']);
export type Role = z.infer<typeof role>;

/** How far a time can be trusted: read from the page to the second or minute, or only the moment we saw the bubble. */
export const trust = z.enum(['page-second', 'page-minute', 'seen']);
export type Trust = z.infer<typeof trust>;

/** One bubble. `id` is natural: the platform's own, or a hash of who, what and which occurrence. `at` is epoch milliseconds. */
export const message = z.strictObject({
  id: z.string().min(1).max(200),
  role,
  text: z.string().max(100_000),
  at: z.number().int(),
  trust: trust.optional(),
  kind: z.enum(['text', 'image', 'product', 'order', 'address', 'recalled']).optional(),
  /** The agent sent it from the composer, with a key or a click of their own: no greeting that the platform sent by itself. */
  manual: z.literal(true).optional(),
  /** How much the words sounded like a complaint or the answer to one, noted where the words themselves were not kept. */
  heard: z.number().int().min(-999).max(999).optional(),
});
export type Message = z.infer<typeof message>;
