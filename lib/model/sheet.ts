import { z } from 'zod';
import { platformId } from './platform';

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

/**
 * Chats in which an item is not asked for, beside those the item itself leaves out: the customer ended in insults (`abuse`),
 * ended with thanks or goodbye (`leaving`), wrote a single message (`single`), or was handed on to somebody else (`transfer`).
 */
export const exemption = z.enum(['abuse', 'leaving', 'single', 'transfer']);
export type Exemption = z.infer<typeof exemption>;

/** Points of one item. `weight` counts towards 0–100; penalty and reward are a separate ledger, or points of the score itself. */
export const sheetItem = z.strictObject({
  on: z.boolean(),
  weight: z.number().min(0).max(100),
  critical: z.boolean().optional(),
  penalty: z.number().min(0).max(1_000).optional(),
  reward: z.number().min(0).max(1_000).optional(),
  except: z.array(exemption).max(4).optional(),
});
export type SheetItem = z.infer<typeof sheetItem>;

/** The chats a sheet is for; what is absent does not matter. A shift is minutes of the local day, by the first message. */
export const applies = z.strictObject({
  platforms: z.array(platformId).min(1).max(50).optional(),
  shops: z.array(z.string().min(1).max(200)).min(1).max(200).optional(),
  shift: z
    .strictObject({
      from: z.number().int().min(0).max(1_439),
      to: z.number().int().min(0).max(1_440),
      zone: z.string().min(1).max(60),
    })
    .optional(),
});
export type Applies = z.infer<typeof applies>;

/**
 * How points become a score. `share`: the passed share of the weight that applied. `percent`: the same, and all weights
 * together are 100. `points`: 100 less penalties and plus rewards, kept within 0 and 100; weights do not matter.
 */
export const scoring = z.enum(['share', 'percent', 'points']);
export type Scoring = z.infer<typeof scoring>;

/** A score sheet: data, not code. `version` counts its changes, `format` the shape of this record. `thresholds` are in seconds. */
export const sheet = z.strictObject({
  format: z.literal(2),
  id: z.string().min(1).max(80),
  version: z.number().int().positive(),
  title: z.strictObject({ zh: z.string().min(1).max(80), en: z.string().min(1).max(80) }),
  scoring,
  applies: applies.optional(),
  thresholds: z.strictObject({
    firstResponse: z.number().positive().max(604_800),
    hold: z.number().positive().max(604_800),
    silence: z.number().positive().max(604_800),
    sessionGap: z.number().positive().max(604_800),
  }),
  items: z.record(itemId, sheetItem),
});
export type Sheet = z.infer<typeof sheet>;
