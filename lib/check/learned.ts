import type { Category } from '../model/finding';
import type { Hit, Normalised, Rule } from '../model/rule';
import { words } from './learned-words';
import { explain, judge, type LinearModel, sentenceEnd, unpack } from './model';
import { packedModel } from './model-data';
import { normalise } from './normalise';
import { originalSpan } from './span';

interface Judged {
  view: string;
  /** Start, end and category (its place in the model) of each flagged sentence. */
  sentences: number[];
}

let model: LinearModel | undefined;
/** All learned rules look at the same text. */
const latest: Judged = { view: '', sentences: [] };

function judged(view: string): number[] {
  if (latest.view === view) return latest.sentences;
  model ??= unpack(packedModel);
  latest.view = view;
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
function hitsOf(category: Category, text: Normalised): Hit[] {
  const sentences = judged(text.text);
  const hits: Hit[] = [];
  for (let i = 0; i < sentences.length; i += 3) {
    if (packedModel[sentences[i + 2]!]?.category !== category) continue;
    hits.push(originalSpan(text, 'text', sentences[i]!, sentences[i + 1]!));
  }
  return hits;
}

/** The parts of a finding's text that weigh most for its category, the strongest first. */
export function reasons(found: string, category: Category): string[] {
  model ??= unpack(packedModel);
  const view = normalise(found).text;
  return explain(model, view, 0, view.length, model.categories.indexOf(category));
}

/**
 * What wordings like those of our labelled lines sound like, for sentences no written rule knows: always hints, and only where
 * no written rule has found the same fault (see `resolve`). One rule for each category of the model.
 */
export const learnedRules: Rule[] = Object.entries(words).map(([name, said]) => {
  const category = name as Category;
  return {
    id: `learned-${category}`,
    category,
    severity: 'hint',
    source: 'learned from test/eval/sets by test/eval/train.ts',
    find: (text) => hitsOf(category, text),
    ...said,
  };
});
