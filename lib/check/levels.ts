import type { Severity } from '../model/finding';
import type { RuleInfo } from '../model/rule';
import type { Level, Settings } from '../model/settings';

/** What holds in a shop ('' for all of them), by rule id and category: the shop's word goes before that for all shops. */
export function levelsIn(levels: Settings['levels'], shop: string): Record<string, Level> {
  return { ...levels[''], ...levels[shop] };
}

/**
 * How much a hit says: what was chosen for its rule, else for its category, else `own`. A category made graver does not lift
 * what the rule itself calls a guess, so that nobody's message is stopped for a guess they never chose.
 */
export function levelOf(held: Record<string, Level>, { id, category, severity }: RuleInfo, own: Severity): Level {
  const chosen = held[id] ?? held[category];
  if (!chosen || chosen === 'off' || held[id]) return chosen ?? own;
  const isGuess = id.startsWith('learned-') || own !== severity;
  return isGuess && own === 'hint' ? 'hint' : chosen;
}
