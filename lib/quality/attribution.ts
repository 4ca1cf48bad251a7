import type { ItemId, Sheet } from '../model/sheet';
import type { Judgement } from '../model/verdict';
import { items } from './items/index';

/** Why a score is not 100: an item, a critical fault that sets it to 0, or the limits of 0 and 100 that cut points off. */
export type Cause = ItemId | 'critical' | 'limits';

/**
 * Points each cause takes from 100 (a reward gives, so it is negative). They sum up to 100 less the score, but for its
 * rounding. Undefined without a score.
 */
export function lostBy(judgement: Judgement, sheet: Sheet): Map<Cause, number> | undefined {
  if (judgement.score === null) return undefined;
  if (judgement.critical) return new Map([['critical', 100]]);
  const lost = new Map<Cause, number>();
  const judged = items.map(({ id }) => ({ id, weight: Math.max(0, sheet.items[id]?.weight ?? 0), ...judgement.items[id] }));
  const applied = judged.reduce((sum, { verdict, weight }) => (verdict === 'na' ? sum : sum + weight), 0);
  let sum = 0;
  for (const { id, verdict, weight, penalty = 0, reward = 0 } of judged) {
    const points = sheet.scoring === 'points' ? penalty - reward : verdict === 'fail' ? (100 * weight) / applied : 0;
    if (points !== 0) lost.set(id, points);
    sum += points;
  }
  const cut = 100 - Math.min(100, Math.max(0, 100 - sum)) - sum;
  if (sheet.scoring === 'points' && cut !== 0) lost.set('limits', cut);
  return lost;
}
