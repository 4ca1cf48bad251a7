import type { Dimension } from '../model/sheet';
import { items } from './items/index';
import type { Judged } from './ledger';

/** One dimension of SERVQUAL over some chats. `share` is 0–1, null when nothing of it applied; `n` counts the chats in which something did. */
export interface DimensionShare {
  dimension: Dimension;
  share: number | null;
  n: number;
}

/** In the order in which SERVQUAL names them. */
const names: readonly Dimension[] = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'];

/** Fewer chats say little: they are shown in grey. */
export const FEW = 30;

/**
 * Share of the weight that passed among the weight that applied, for each of the five dimensions. Sheets of points have no
 * weights, so there every item counts the same; an item of weight 0 has no part in a score and none here.
 */
export function dimensionsOf(chats: readonly Judged[]): DimensionShare[] {
  const sums = new Map(names.map((name) => [name, { applied: 0, passed: 0, n: 0 }]));
  for (const { judgement, sheet } of chats) {
    const counted = new Set<Dimension>();
    for (const { id, dimension: name } of items) {
      const { verdict } = judgement.items[id];
      const weight = sheet.scoring === 'points' ? 1 : Math.max(0, sheet.items[id]?.weight ?? 0);
      const of = sums.get(name);
      if (verdict === 'na' || !(weight > 0) || !of) continue;
      of.applied += weight;
      if (verdict === 'pass') of.passed += weight;
      if (!counted.has(name)) of.n++;
      counted.add(name);
    }
  }
  return [...sums].map(([name, { applied, passed, n }]) => ({
    dimension: name,
    share: applied === 0 ? null : passed / applied,
    n,
  }));
}
