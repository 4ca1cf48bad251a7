import type { Category } from '../model/finding';
import type { Hit, Normalised } from '../model/rule';
import { explain, judge, type LinearModel, sentenceEnd } from './model';
import { normalise } from './normalise';
import { originalSpan } from './span';

/** The sentences of a text that show a category by their words alone, whatever rules say. */
export function learnedHits(model: LinearModel, category: Category, text: Normalised): Hit[] {
  const view = text.text;
  const k = model.categories.indexOf(category);
  const hits: Hit[] = [];
  for (let start = 0; start < view.length; ) {
    const end = sentenceEnd(view, start);
    if (end > start && judge(model, view, start, end, [])[k]! > 0) hits.push(originalSpan(text, 'text', start, end));
    start = end + 1;
  }
  return hits;
}

/** The parts of a finding's text that weigh most for its category, the strongest first. */
export function reasons(model: LinearModel, found: string, category: Category): string[] {
  const view = normalise(found).text;
  return explain(model, view, 0, view.length, model.categories.indexOf(category));
}
