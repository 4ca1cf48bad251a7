import { expect, it } from 'vitest';
import { hasten } from '../../../lib/check/hasten';
import { patternHits, pieceOf } from '../../../lib/check/match';
import { normalise } from '../../../lib/check/normalise';
import { rules } from '../../../lib/check/rules';
import type { Hit } from '../../../lib/model/rule';
import { literalsIn, patternsOf } from './patterns';

const LENGTH = 10_000;

function repeated(part: string): string {
  return part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
}

/** Texts made of what the pattern looks for, and broken off before it is found. */
function hostileTexts(regex: RegExp): string[] {
  const literals = literalsIn(regex).sort((a, b) => a.length - b.length);
  const pick = (part: number) => literals[Math.min(literals.length - 1, Math.floor(literals.length * part))] ?? 'a';
  const texts = [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => repeated(pick(part)));
  texts.push(
    repeated(literals.join('')),
    repeated(literals.join(' ')),
    repeated(`${pick(0)}${pick(0.5)}`),
    repeated('1 '),
    repeated('a'),
  );
  return texts;
}

const patterns = rules.flatMap(patternsOf);

it.each(patterns.map((one, at) => [`${one.rule} ${at}`, one] as const))(
  '%s comes to an end on hostile texts',
  (_, { shape, regex }) => {
    for (const text of hostileTexts(regex)) {
      const views = normalise(text);
      const { length } = views[shape.view];
      const hits: Hit[] = [];
      for (let from = 0; from < length; from += pieceOf(length)) patternHits(shape, views, from, hits, 500);
      expect(hits.length).toBeLessThanOrEqual(500);
    }
  },
);

it('is sooner but not other with the next character looked at first', { timeout: 60_000 }, () => {
  const texts = rules.flatMap((rule) => [...rule.examples.bad, ...rule.examples.good]).map((text) => normalise(text));
  for (const { regex, shape } of patterns) {
    const fast = hasten(regex);
    for (const text of texts)
      expect([...text[shape.view].matchAll(fast)].map(String)).toEqual([...text[shape.view].matchAll(regex)].map(String));
  }
});
