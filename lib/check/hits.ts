import type { CheckContext, Normalised } from '../model/rule';
import { type Allowed, allow, pardons } from './allow';
import type { CompiledRules } from './link';
import { scanAllowed } from './lists/allowed';
import { originalSpan } from './span';
import { sweep } from './sweep';
import type { RuleHit } from './weigh';

/** The hits of all rules that lie in no allowed phrase, and the test for that. */
export function standingHits(
  views: Normalised,
  context: CheckContext,
  compiled: CompiledRules,
): { hits: RuleHit[]; pardoned: ReturnType<typeof pardons> } {
  const hits: RuleHit[] = [];
  const allowed: Allowed = new Map();
  const { length } = views.original;
  sweep({
    views,
    context,
    compiled,
    allowed,
    found(rule, shape, hit) {
      if (hit.start >= 0 && hit.start < hit.end && hit.end <= length) hits.push({ rule, shape, hit });
    },
  });
  if (compiled.wordTable) {
    scanAllowed(compiled.wordTable.allowed, views, (view, start, end) => allow(allowed, originalSpan(views, view, start, end)));
  }
  const pardoned = pardons(allowed);
  return { hits: allowed.size === 0 ? hits : hits.filter(({ rule, hit }) => !pardoned(hit, rule)), pardoned };
}
