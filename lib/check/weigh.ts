import type { Category } from '../model/finding';
import type { Hit, Normalised, RuleInfo, Span } from '../model/rule';
import { judge, type LinearModel, sentenceEnd } from './model';
import type { Shape } from './shape';
import { originalSpan, unitAt } from './span';

/** A hit and whose it is; a hint of the model has no shape. */
export interface RuleHit {
  rule: RuleInfo;
  shape: Shape | undefined;
  hit: Hit;
}

/** By how much a clause alone must exceed the need of its category, in steps of the model. */
export const PLAIN = 10;
/** Units of the shortest sentence that may be a hint. */
const SHORTEST = 4;
const SHORTEST_LATIN = 10;

type PlacedHit = RuleHit & { at: number };

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
    weighSentence(model, text, { start, end }, placed.slice(first, next), learned, kept);
    start = end + 1;
  }
  return kept;
}

function weighSentence(
  model: LinearModel,
  text: Normalised,
  sentence: Span,
  here: PlacedHit[],
  learned: (category: Category) => RuleInfo | undefined,
  kept: RuleHit[],
): void {
  const { categories } = model;
  const excess = judge(model, text.text, sentence.start, sentence.end, firedIn(here));
  let best = -1;
  for (let k = 0; k < categories.length; k++) if (excess[k]! > 0 && (best < 0 || excess[k]! > excess[best]!)) best = k;
  const doubtful = here.filter(({ rule }) => excess[categories.indexOf(rule.category)]! <= 0);
  const told = new Set<Category>();
  for (const one of here) {
    if (doubtful.includes(one) && !isPlain(model, text.text, sentence, one, here)) continue;
    kept.push({ rule: one.rule, shape: one.shape, hit: one.hit });
    told.add(one.rule.category);
  }
  const category = categories[best];
  if (!category || told.has(category) || !saysEnough(text.text, sentence)) return;
  const rule = learned(category);
  if (rule) kept.push({ rule, shape: undefined, hit: originalSpan(text, 'text', sentence.start, sentence.end) });
}

/** A word or two are no evidence of a fault that no rule knows. */
function saysEnough(view: string, { start, end }: Span): boolean {
  return end - start >= (/[\u3400-\u9fff]/.test(view.slice(start, end)) ? SHORTEST : SHORTEST_LATIN);
}

function firedIn(hits: PlacedHit[]): Set<string> {
  return new Set(hits.flatMap(({ rule }) => [rule.id, `category:${rule.category}`]));
}

/** Whether the clause of a hit is evidence enough by itself: a plain fault is not excused by what stands beside it. */
function isPlain(model: LinearModel, view: string, sentence: Span, { at, rule }: PlacedHit, here: PlacedHit[]): boolean {
  const start = Math.max(sentence.start, view.lastIndexOf(',', at - 1) + 1);
  const comma = view.indexOf(',', at);
  const end = comma < 0 || comma > sentence.end ? sentence.end : comma;
  if (start === sentence.start && end === sentence.end) return false;
  const inside = here.filter((one) => one.at >= start && one.at < end);
  return judge(model, view, start, end, firedIn(inside))[model.categories.indexOf(rule.category)]! > PLAIN;
}
