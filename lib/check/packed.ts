import { packRules } from './pack';
import { rules } from './rules';

/** The shipped rules as data. Builds replace this module by its result (see wxt.config.ts), so that no worker spends time on it. */
export const packedRules: string = packRules(rules);
