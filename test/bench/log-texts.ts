import { packs } from '../../lib/replies/packs';
import { phrases, random } from './phrases';

/** Said in three messages only, in the two oldest hours. */
export const rareWord = '鼍鼓霁';
/** Said many times an hour. */
export const commonWord = '发货';
/** Never said, though each of its pairs is said now and then. */
export const absentWord = '快递时间我们';

/** Never said, though both of its pairs are said in every hour. */
export const pairedWord = '订单号';

/**
 * Texts as uneven as chat: half of what agents say are the shipped replies, the rest are words of which some are in every
 * second message and most in hardly any (Zipf). The same for the same seed.
 */
export function createTexts(seed: number): (role: 'agent' | 'customer') => string {
  const next = random(seed);
  const words = phrases(20_000);
  const replies = packs.map(({ text }) => text);
  const pick = (list: string[]) => list[Math.floor(list.length ** next()) - 1] ?? commonWord;
  return (role) => {
    if (role === 'agent' && next() < 0.5) return pick(replies);
    const parts = Array.from({ length: 2 + Math.floor(next() * 6) }, () => pick(words));
    if (next() < 0.05) parts.push(commonWord);
    if (next() < 0.02) parts.push(`订单${Math.floor(next() * 1e15)}`);
    return parts.join(next() < 0.5 ? '' : '，');
  };
}
