import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedNothing, linkTo, readAddress, writeAddress } from '../../../components/log/address';
import { scoreBands } from '../../../components/log/job';

const text = fc.string({ unit: fc.constantFrom('a', '中', ' ', '&', '=', '#', '%', '|', '+', '/') });

test('an address says a place whole', () => {
  const asked = fc.record({
    text,
    scope: fc.constantFrom('text' as const, 'order' as const),
    day: fc.constantFrom('', '2026-11-22'),
    customer: text,
    platform: fc.constantFrom('', 'pinduoduo'),
    score: fc.constantFrom('' as const, ...scoreBands),
    finding: fc.constantFrom('' as const, 'any' as const, 'block' as const, 'contact' as const),
    sort: fc.constantFrom('newest' as const, 'oldest' as const),
  });
  fc.assert(
    fc.property(fc.record({ chat: text, message: text, asked }), (place) => {
      expect(readAddress(writeAddress(place))).toEqual(place);
    }),
  );
});

test('a link names the message and nothing that was searched for', () => {
  const link = linkTo('demo|木禾|k 1', 'm#1');
  expect(readAddress(link)).toEqual({ chat: 'demo|木禾|k 1', message: 'm#1', asked: askedNothing });
});

test('what an address may not say is left out', () => {
  const { asked } = readAddress('#score=best&finding=%3Cb%3E&day=tomorrow&scope=all&sort=worst');
  expect(asked).toEqual(askedNothing);
});
