import { z } from 'zod';

export const itemId = z.enum([
  'greeting',
  'first_response',
  'hold_notice',
  'courtesy',
  'full_answer',
  'confirm_address',
  'anything_else',
  'closing',
  'apology',
  'forbidden',
  'solicited_praise',
  'praise',
]);
export type ItemId = z.infer<typeof itemId>;

export const dimension = z.enum(['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles']);
export type Dimension = z.infer<typeof dimension>;

/** Points of one item. `weight` counts towards 0–100; penalty and reward are a separate ledger. */
export const sheetItem = z.strictObject({
  on: z.boolean(),
  weight: z.number().min(0).max(100),
  critical: z.boolean().optional(),
  penalty: z.number().min(0).max(1_000).optional(),
  reward: z.number().min(0).max(1_000).optional(),
});
export type SheetItem = z.infer<typeof sheetItem>;

/** A score sheet: data, not code. `thresholds` are in seconds. */
export const sheet = z.strictObject({
  id: z.string().min(1).max(80),
  version: z.number().int().positive(),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  thresholds: z.strictObject({
    firstResponse: z.number().positive(),
    hold: z.number().positive(),
    silence: z.number().positive(),
    sessionGap: z.number().positive(),
  }),
  items: z.record(itemId, sheetItem),
});
export type Sheet = z.infer<typeof sheet>;
