import { z } from 'zod';

/** Marketplaces by id. `demo` is the practice console, `generic` a page known only by heuristics. */
export const platformId = z.string().regex(/^[a-z0-9-]{2,40}$/);
export type PlatformId = z.infer<typeof platformId>;
