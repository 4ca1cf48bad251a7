import { z } from 'zod';

export const category = z.enum([
  'attitude',
  'curt',
  'promise',
  'invoice',
  'payment',
  'contact',
  'price',
  'refusal',
  'superlative',
  'solicitation',
  'privacy',
  'abuse',
  'jargon',
]);
export type Category = z.infer<typeof category>;

export const severity = z.enum(['block', 'warn', 'hint']);
export type Severity = z.infer<typeof severity>;

/** One hit of a rule in a text. `start` and `end` are UTF-16 offsets into the original text, `text` is that slice. */
export const finding = z.strictObject({
  rule: z.string().max(80),
  category,
  severity,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string().max(100_000),
  replacements: z.array(z.string().max(2_000)).max(20),
});
export type Finding = z.infer<typeof finding>;
