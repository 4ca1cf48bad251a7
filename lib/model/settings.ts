import { z } from 'zod';

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
});
export type Settings = z.infer<typeof settings>;
