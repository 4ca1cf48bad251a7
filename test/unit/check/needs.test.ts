import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waysOfPattern } from '../../../lib/check/needs';
import { normalise } from '../../../lib/check/normalise';
import { longestMatch, readRegex } from '../../../lib/check/regex';
import { rules } from '../../../lib/check/rules';
import { buildSieve, sift } from '../../../lib/check/sieve';
import { patternsOf } from './patterns';
import { messyText } from './texts';

const patterns = rules.flatMap(patternsOf);
const sieveOf = (regexes: RegExp[]) =>
  buildSieve(
    regexes.flatMap((regex, slot) => (waysOfPattern(regex) ?? []).map((way) => ({ slot, way }))),
    regexes.length,
  );

it('every shipped pattern tells what it needs, so that none runs on every text', () => {
  expect(patterns.filter(({ regex }) => !waysOfPattern(regex)).map(({ rule, regex }) => `${rule} ${regex}`)).toEqual([]);
});

it.each([
  [/给.{0,4}好评/, '不给个好评', true],
  [/给.{0,4}好评/, '好评不', false],
  [/(?:不|没)知道|随便/u, '随便', true],
  [/(?:不|没)知道|随便/u, '不会', false],
  [/idiots?\b/, 'idio', true],
  [/idiots?\b/, 'idle it', false],
  [/a?b*[cd]{2}/, 'xxdd', true],
  [/a?b*[cd]{2}/, 'ab', false],
  [/(?<=微)信/, '信微', true],
  [/(?<=微)信/, '信', false],
  [/[🐷🐶]日/u, '🐷日', true],
])('%s may match in %s: %s', (regex, text, may) => {
  expect(sift(sieveOf([regex]), text, 0, text.length, []) > 0).toBe(may);
});

it.each([/\d{5,}|.{3}/, /a*/, /(?:x|)y?/, /[^a]b?/, /abc/i])('%s needs nothing that could be told', (regex) => {
  expect(waysOfPattern(regex)).toBeUndefined();
});

it.each([
  [/(?:ab|c)d{2,3}/, 5],
  [/a+/, Number.POSITIVE_INFINITY],
  [/(?!x)嗯{1,4}(?:呢|了)?/, 5],
])('%s matches %d units at most', (regex, units) => {
  expect(longestMatch(readRegex(regex.source, false))).toBe(units);
});

it('never rules out a pattern that matches', () => {
  const sieves = { text: sieveOf(patterns.map(({ regex }) => regex)) };
  const lines = rules.flatMap((rule) => [...rule.examples.bad, ...rule.examples.good]);
  const piece = fc.oneof(messyText, fc.constantFrom(...lines));
  const candidates: number[] = [];
  const missed = (original: string) => {
    const views = normalise(original);
    return (['text', 'tight'] as const).flatMap((view) => {
      const count = sift(sieves.text, views[view], 0, views[view].length, candidates);
      const left = new Set(candidates.slice(0, count));
      return patterns.filter(({ regex }, slot) => !left.has(slot) && new RegExp(regex, regex.flags).test(views[view]));
    });
  };
  for (const line of lines) expect(missed(line)).toEqual([]);
  fc.assert(
    fc.property(piece, piece, (left, right) => {
      expect(missed(left + right)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
