import { describe, expect, test } from 'vitest';
import { maskText } from '../../../lib/log/mask';
import { addressEnglish, addressTraditional, addressVillage, addressWithoutRegion, addressWithRegion } from './plants/addresses';
import { type Dice, dice, type Plant, seen } from './plants/dice';
import { card, identity, mail, order, phone, phoneKinds, tracking } from './plants/numbers';

const THOUSAND = 1_000;

/** The plants that can still be read; the same thousand in every run. */
function missed(plant: (one: Dice) => Plant, also = {}, seed = 20_261_122): string[] {
  const one = dice(seed);
  return Array.from({ length: THOUSAND }, () => plant(one)).flatMap((each) => {
    const kept = maskText(each.text, also);
    return seen(kept, each) ? [`${JSON.stringify(each.text)} → ${JSON.stringify(kept)}`] : [];
  });
}

const kinds: [string, (one: Dice) => Plant, object?][] = [
  ['mobile numbers', phone],
  ['identity numbers', identity],
  ['bank cards', card],
  ['e-mail addresses', mail],
  ['addresses with a region', addressWithRegion],
  ['addresses without a region', addressWithoutRegion],
  ['villages', addressVillage],
  ['English addresses', addressEnglish],
  ['addresses of Hong Kong and Taiwan', addressTraditional],
  ['order numbers, where chosen', order, { maskOrders: true }],
  ['tracking numbers, where chosen', tracking, { maskTracking: true }],
];

describe('a thousand of each kind, at most ten seen', () => {
  test.each(kinds)('%s', (_, plant, also) => {
    const read = missed(plant, also);
    expect(read.length, read.slice(0, 12).join('\n')).toBeLessThanOrEqual(10);
  });

  test.each(phoneKinds)('a mobile number spelled: %s', (_, plant) => {
    const read = missed(plant);
    expect(read.length, read.slice(0, 12).join('\n')).toBeLessThanOrEqual(10);
  });

  test('the planted things can be read before they are masked', () => {
    for (const [name, plant] of kinds) {
      const one = dice(7);
      const all = Array.from({ length: THOUSAND }, () => plant(one));
      expect(
        all.filter((each) => !seen(each.text, each)).map(({ text }) => text),
        name,
      ).toEqual([]);
    }
  });
});
