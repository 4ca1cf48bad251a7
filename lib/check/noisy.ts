import { type Backtest, type Budget, budget, type RuleTally } from './backtest';

/** A word worth another look: it fires too often by itself, or mostly as a part of other words. */
export interface Noisy extends RuleTally {
  why: 'often' | 'inside';
}

/** A single rule may use up this much of the budget before it is named. */
const SHARE = 0.5;
/** From this part of its hits on, a word is taken for a part of others. */
const INSIDE = 0.4;
/** Fewer hits say nothing. */
const FEWEST = 3;

/** The rules of a back-test that make most of the noise, the most frequent first. */
export function noisyOf({ byRule, messages }: Backtest, limit: Budget = budget): Noisy[] {
  return byRule.flatMap((tally) => {
    const inside = tally.inside.reduce((sum, { hits }) => sum + hits, 0);
    if (tally.hits >= FEWEST && inside >= INSIDE * tally.hits) return { ...tally, why: 'inside' as const };
    if (tally.severity === 'hint' || tally.hits < FEWEST) return [];
    return (100 * tally.messages) / messages > SHARE * limit[tally.severity] ? { ...tally, why: 'often' as const } : [];
  });
}
