import { z } from 'zod';
import { severity } from './finding';

/** How much a rule or a whole category says. */
export const level = severity.or(z.literal('off'));
export type Level = z.infer<typeof level>;

/** How much of a chat is kept on this computer: everything, all but personal data, or only what judging needs. */
export const keep = z.enum(['full', 'masked', 'scores']);
export type Keep = z.infer<typeof keep>;

/** Days a message may be kept at most, whatever is chosen: half a year. A policy may lower it, nothing may raise it. */
export const LONGEST_RETENTION = 180;

/** What the user chose. Parsed after every read; an unknown or broken value falls back field by field. */
export const settings = z.strictObject({
  lang: z.enum(['auto', 'zh', 'en']),
  check: z.boolean(),
  guard: z.boolean(),
  bar: z.boolean(),
  /** Whether a chip turns amber and is told of before its limit passes, and after which share of the limit. */
  warn: z.boolean(),
  warnFrom: z.literal([0.5, 0.75, 0.9]),
  theme: z.enum(['auto', 'light', 'dark']),
  shop: z.string().max(200),
  agent: z.string().max(200),
  sheet: z.string().max(80),
  /** By shop ('' for all shops), by rule id or category: what differs from the rules' own severity. A shop's word goes before '', a rule's before its category's. */
  levels: z.record(z.string().max(200), z.record(z.string().max(80), level)),
  /** Raised with every change of the team's words, replies and suppressions, so that open chats fetch them again. */
  team: z.number().int().nonnegative(),
  keep,
  /** Days until a message and all that belongs to it is deleted. */
  retention: z.number().int().min(1).max(LONGEST_RETENTION),
  maskOrders: z.boolean(),
  maskTracking: z.boolean(),
  /** When the agent was told what is recorded and agreed to have read it, epoch milliseconds; 0 before. */
  informed: z.number().int().nonnegative(),
});
export type Settings = z.infer<typeof settings>;
