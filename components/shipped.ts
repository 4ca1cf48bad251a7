import { type CompiledRules, link } from '../lib/check/link';
import type { PackedRules } from '../lib/check/pack';
import { packedRules } from '../lib/check/packed';

/** The shipped rules, read once in a page. */
export const packed: PackedRules = JSON.parse(packedRules);

/** The same, ready for `check`. Shared: who needs levels or words checks with a copy. */
export const shipped: CompiledRules = link(packed);
