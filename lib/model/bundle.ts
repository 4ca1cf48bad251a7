import { z } from 'zod';
import { conversation } from './conversation';
import { gap } from './log';
import { sheet } from './sheet';
import { suppression } from './suppression';

/** Names a sheet; with its hash, exactly. Files from before there were hashes have none. */
export const sheetName = z.strictObject({
  id: z.string().max(80),
  version: z.number().int(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type SheetName = z.infer<typeof sheetName>;

/** First line of an exported file: who, when, under which rules and sheet, what is missing. */
export const bundleHeader = z.strictObject({
  format: z.literal('saywell-bundle'),
  version: z.literal(1),
  exportedAt: z.number().int(),
  installation: z.string().max(80),
  app: z.string().max(40),
  period: z.strictObject({ from: z.number().int(), to: z.number().int() }),
  redaction: z.enum(['full', 'masked', 'scores']),
  rules: z.strictObject({ id: z.string().max(80), version: z.string().max(80) }),
  /** The sheet chats are judged by unless their line names another. The hash is that of its canonical spelling. */
  sheet: sheetName,
  /** Sheets in full that do not come along with the program, so that the scores can be made again. */
  sheets: z.array(sheet).max(50).optional(),
  counts: z.strictObject({ conversations: z.number().int(), messages: z.number().int() }),
  gaps: z.array(gap).max(10_000),
  /** What agents asked not to be told again, as far as it bears on these conversations. */
  suppressions: z.array(suppression).max(10_000).optional(),
});
export type BundleHeader = z.infer<typeof bundleHeader>;

/** One line per conversation: the messages, the score claimed at export, and the link of the hash chain (SHA-256, hex). */
export const bundleEntry = z.strictObject({
  seq: z.number().int().nonnegative(),
  conversation,
  claimed: z.strictObject({ score: z.number().nullable(), critical: z.boolean(), penalty: z.number(), reward: z.number() }),
  /** Where it is not the sheet of the header. */
  sheet: sheetName.optional(),
  prev: z.string().regex(/^[0-9a-f]{64}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BundleEntry = z.infer<typeof bundleEntry>;

/** Last line: how many conversations came before and the last link, so that a cut file does not pass for a short one. */
export const bundleEnd = z.strictObject({ end: z.number().int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });
