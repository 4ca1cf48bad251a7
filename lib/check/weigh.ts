import type { Category } from '../model/finding';
import type { Hit, Normalised, RuleInfo } from '../model/rule';
import { judge, type LinearModel, sentenceEnd } from './model';
import type { Shape } from './shape';
import { originalSpan, unitAt } from './span';

/** A hit and whose it is; a hint of the model has no shape. */
export interface RuleHit {
  rule: RuleInfo;
  shape: Shape | undefined;
  hit: Hit;
}

/**
 * What stays of the rules' hits, and what the model adds, sentence by sentence. A hit stays where the words around it and the rules
 * that fired together are evidence enough for its category; that leaves alone what only looks like a fault. Where the evidence for a
 * category is strong without any hit, the sentence is a hint of the rule that `learned` gives for it.
 * Hits of categories the model does not know stay as they are.
 */
export function weigh(
  model: LinearModel,
  text: Normalised,
  hits: RuleHit[],
  learned: (category: Category) => RuleInfo | undefined,
): RuleHit[] {
  const view = text.text;
  const kept: RuleHit[] = [];
  const placed = hits.map((one) => ({ ...one, at: unitAt(text.starts, one.hit.start) })).sort((a, b) => a.at - b.at);
  let next = 0;
  for (let start = 0; start < view.length; ) {
    const end = sentenceEnd(view, start);
    const first = next;
    while (next < placed.length && (placed[next]!.at <= end || end >= view.length)) next++;
    weighSentence(model, text, start, end, placed.slice(first, next), learned, kept);
    start = end + 1;
  }
  return kept;
}

/** A hit at the mark that ends a sentence belongs to it. */
function weighSentence(
  model: LinearModel,
  text: Normalised,
  start: number,
  end: number,
  here: RuleHit[],
  learned: (category: Category) => RuleInfo | undefined,
  kept: RuleHit[],
): void {
  const excess = judge(model, text.text, start, end, new Set(here.flatMap(({ rule }) => [rule.id, `category:${rule.category}`])));
  const told = new Set<Category>();
  for (const { rule, shape, hit } of here) {
    const k = model.categories.indexOf(rule.category);
    if (k >= 0 && excess[k]! <= 0) continue;
    kept.push({ rule, shape, hit });
    told.add(rule.category);
  }
  let best = -1;
  for (let k = 0; k < model.categories.length; k++) if (excess[k]! > 0 && (best < 0 || excess[k]! > excess[best]!)) best = k;
  const category = best < 0 ? undefined : model.categories[best];
  if (!category || told.has(category)) return;
  const rule = learned(category);
  if (rule) kept.push({ rule, shape: undefined, hit: originalSpan(text, 'text', start, end) });
}
