import type { Category } from '../../model/finding';
import { words } from '../learned-words';
import { defineRule, type ShapedRule } from '../rule';

/**
 * What wordings like those of our labelled lines sound like, for sentences no written rule knows: always hints, and only where
 * no written rule has found the same fault (see `resolve`). One rule for each category of the model.
 */
export const learnedRules: ShapedRule[] = Object.entries(words).map(([name, said]) => {
  const category = name as Category;
  return defineRule({
    id: `learned-${category}`,
    category,
    severity: 'hint',
    source: 'learned from test/eval/sets by test/eval/train.ts',
    shapes: [{ kind: 'learned', category }],
    ...said,
  });
});
