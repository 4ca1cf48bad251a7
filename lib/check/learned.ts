import type { Category } from '../model/finding';
import type { Hit, Normalised } from '../model/rule';
import { explain, judge, type LinearModel, sentenceEnd } from './model';
import { normalise } from './normalise';
import { originalSpan } from './span';

interface Judged {
  view: string;
  model: LinearModel | undefined;
  /** Start, end and category (its place in the model) of each flagged sentence. */
  sentences: number[];
}

/** All learned rules look at the same text. */
const latest: Judged = { view: '', model: undefined, sentences: [] };

function judged(model: LinearModel, view: string): number[] {
  if (latest.view === view && latest.model === model) return latest.sentences;
  latest.view = view;
  latest.model = model;
  latest.sentences.length = 0;
  for (let start = 0; start < view.length; ) {
    const end = sentenceEnd(view, start);
    const category = judge(model, view, start, end);
    if (category >= 0) latest.sentences.push(start, end, category);
    start = end + 1;
  }
  return latest.sentences;
}

/** The sentences of a text that the model gives to a category before all others, in original offsets. */
export function learnedHits(model: LinearModel, category: Category, text: Normalised): Hit[] {
  const sentences = judged(model, text.text);
  const hits: Hit[] = [];
  for (let i = 0; i < sentences.length; i += 3) {
    if (model.categories[sentences[i + 2]!] !== category) continue;
    hits.push(originalSpan(text, 'text', sentences[i]!, sentences[i + 1]!));
  }
  return hits;
}

/** The parts of a finding's text that weigh most for its category, the strongest first. */
export function reasons(model: LinearModel, found: string, category: Category): string[] {
  const view = normalise(found).text;
  return explain(model, view, 0, view.length, model.categories.indexOf(category));
}
