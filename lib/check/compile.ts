import { type CompiledRules, type LinkOptions, link } from './link';
import { pack } from './pack';
import type { ShapedRule } from './rule';

/** Prepares rules for `check` in one step, for the command line and tests; a page links what was packed at build time. */
export function compileRules(rules: ShapedRule[], options: LinkOptions = {}): CompiledRules {
  return link(pack(rules), options);
}
