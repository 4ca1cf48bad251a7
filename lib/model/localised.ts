import { z } from 'zod';

/** A text in both interface languages. Domain strings live with the rule, item or reply they describe. */
export const localised = z.strictObject({ zh: z.string().max(2_000), en: z.string().max(2_000) });
export type Localised = z.infer<typeof localised>;

/** Interface languages: Simplified Chinese first, English complete. */
export type Lang = keyof Localised;
