import { levelsIn } from '../../../lib/check/levels';
import type { Category, Severity } from '../../../lib/model/finding';
import type { RuleInfo } from '../../../lib/model/rule';
import type { Level, Settings } from '../../../lib/model/settings';

export type Levels = Settings['levels'];

/** A rule, or all rules of a category, as settings name them. */
export interface Subject {
  id: string;
  category: Category;
  shipped: Severity;
}

const strictness: Record<Level, number> = { off: 0, hint: 1, warn: 2, block: 3 };

/** How much a subject says in a shop. */
export function levelOf(levels: Levels, shop: string, { id, category, shipped }: Subject): Level {
  const held = levelsIn(levels, shop);
  return held[id] ?? held[category] ?? shipped;
}

function without(levels: Levels, shop: string, { id }: Subject): Levels {
  const { [id]: _, ...others } = levels[shop] ?? {};
  return { ...levels, [shop]: others };
}

/** The same levels with the subject's set; one that says what would hold anyway is left out. */
export function withLevel(levels: Levels, shop: string, subject: Subject, level: Level): Levels {
  const bare = without(levels, shop, subject);
  const isSame = levelOf(bare, shop, subject) === level;
  const own = isSame ? (bare[shop] ?? {}) : { ...bare[shop], [subject.id]: level };
  const { [shop]: _, ...shops } = bare;
  return Object.keys(own).length === 0 ? shops : { ...shops, [shop]: own };
}

/** What a switch turned on brings back: what holds without a word of the shop's own, or what ships. */
export function levelOn(levels: Levels, shop: string, subject: Subject): Level {
  const held = levelOf(without(levels, shop, subject), shop, subject);
  return held === 'off' ? subject.shipped : held;
}

/** Whether a change has to be tried before it is made. */
export function isStricter(next: Level, now: Level): boolean {
  return strictness[next] > strictness[now];
}

/** What a level is set for, of one rule. */
export function subjectOf({ id, category, severity }: RuleInfo): Subject {
  return { id, category, shipped: severity };
}

/** A category's shipped severity is that of most of its written rules; what is learned from examples only ever hints. */
export function categorySubject(category: Category, rules: readonly RuleInfo[]): Subject {
  const written = rules.filter((rule) => rule.category === category && !rule.id.startsWith('learned-'));
  const count = (severity: Severity) => written.filter((rule) => rule.severity === severity).length;
  const [shipped] = (['block', 'warn', 'hint'] as const).toSorted((a, b) => count(b) - count(a));
  return { id: category, category, shipped: shipped ?? 'hint' };
}
