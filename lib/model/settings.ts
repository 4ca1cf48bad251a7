import { z } from 'zod';
import { severity } from './finding';

/** How much a rule or a whole category says. */
export const level = severity.or(z.literal('off'));
export type Level = z.infer<typeof level>;

/** What the user chose. Parsed after every read; an unknown or broken value falls back field by field. */
export const settings = z.strictObject({
  lang: z.enum(['auto', 'zh', 'en']),
  check: z.boolean(),
  guard: z.boolean(),
  bar: z.boolean(),
  theme: z.enum(['auto', 'light', 'dark']),
  shop: z.string().max(200),
  agent: z.string().max(200),
  sheet: z.string().max(80),
  /** By shop ('' for all shops), by rule id or category: what differs from the rules' own severity. A shop's word goes before '', a rule's before its category's. */
  levels: z.record(z.string().max(200), z.record(z.string().max(80), level)),
  /** Raised with every change of the team's words, replies and suppressions, so that open chats fetch them again. */
  team: z.number().int().nonnegative(),
});
export type Settings = z.infer<typeof settings>;
