import fc from 'fast-check';
import { expect, it } from 'vitest';
import { automatonBytes, scan } from '../../../lib/check/automaton';
import { buildAutomaton } from '../../../lib/check/build';

function search(literals: string[], text: string): string[] {
  const hits: number[] = [];
  const automaton = buildAutomaton(literals);
  const count = scan(automaton, text, hits);
  const found: string[] = [];
  for (let i = 0; i < count; i += 2) found.push(`${hits[i]}@${hits[i + 1]! - automaton.lengths[hits[i]!]!}-${hits[i + 1]}`);
  return found.sort();
}

function bruteForce(literals: string[], text: string): string[] {
  const found: string[] = [];
  literals.forEach((literal, n) => {
    if (literal === '') return;
    for (let i = 0; i <= text.length - literal.length; i++) {
      if (text.startsWith(literal, i)) found.push(`${n}@${i}-${i + literal.length}`);
    }
  });
  return found.sort();
}

it('finds overlapping, nested and duplicate literals', () => {
  expect(search(['最低', '全网最低价', '低价', '', '最低'], '全网最低价')).toEqual(['0@2-4', '1@0-5', '2@3-5', '4@2-4']);
});

it('finds nothing with nothing to find', () => {
  expect(search([], 'abc')).toEqual([]);
  expect(search([''], '')).toEqual([]);
});

it('finds duplicates of one, two and more units', () => {
  const literals = ['微', '微', '微信', '微信', '加微信', '加微信'];
  expect(search(literals, '加微信')).toEqual(['0@1-2', '1@1-2', '2@1-3', '3@1-3', '4@0-3', '5@0-3']);
});

it('takes nothing before the text for a unit', () => {
  expect(search(['\0', '\0a', '\0\0a', '\0\0a\0'], 'a\0')).toEqual(['0@1-2']);
  expect(search(['\0a', '\0\0a'], '\0\0a')).toEqual(['0@1-3', '1@0-3']);
});

it('finds halves of surrogate pairs like any unit', () => {
  expect(search(['\ude00', '😀', '😀😀', '\ude00\ud83d'], '😀😀')).toEqual([
    '0@1-2',
    '0@3-4',
    '1@0-2',
    '1@2-4',
    '2@0-4',
    '3@1-3',
  ]);
});

it('goes on where a long literal breaks off', () => {
  expect(search(['abcdef', 'cdeg', 'deg', 'eg'], 'abcdeg')).toEqual(['1@2-6', '2@3-6', '3@4-6']);
});

it('finds everything in texts longer than any before', () => {
  const literals = ['哈'.repeat(2_000), `${'哈'.repeat(1_999)}呵`, '哈呵'];
  const text = `${'哈'.repeat(100_000)}呵`;
  const found = search(literals, text);
  expect(found).toHaveLength(98_001 + 1 + 1);
  expect(search(literals, '哈呵')).toEqual(['2@0-2']);
});

it('says the literal and the end of each, and how many numbers that are', () => {
  const hits = [9, 9, 9, 9, 9, 9, 9, 9];
  const count = scan(buildAutomaton(['微信', '加微信', '信']), '加微信', hits);
  expect(hits.slice(0, count)).toEqual([0, 3, 1, 3, 2, 3]);
});

it('equals brute force on any literals and any text', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '微', '信', '\ud83d', '\ude00', '\0'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 20 }), (literals, parts) => {
      const text = parts.join('');
      expect(search(literals, text)).toEqual(bruteForce(literals, text));
    }),
    { numRuns: 3_000 },
  );
});

it('equals brute force on long literals that overlap', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), fc.array(word, { maxLength: 20 }), (literals, parts) => {
      const text = parts.join('');
      expect(search(literals, text)).toEqual(bruteForce(literals, text));
    }),
    { numRuns: 1_000 },
  );
});

it('equals brute force on thousands of Chinese phrases', () => {
  const units = fc.integer({ min: 0x4e00, max: 0x4e00 + 400 }).map((code) => String.fromCharCode(code));
  const phrase = fc.string({ unit: units, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 2_000, maxLength: 3_000 }),
      fc.array(phrase, { maxLength: 30 }),
      (literals, parts) => {
        const text = parts.join('') + literals.slice(0, 20).join('');
        expect(search(literals, text)).toEqual(bruteForce(literals, text));
      },
    ),
    { numRuns: 10 },
  );
});

it('survives a structured clone and stays small', () => {
  const literals = Array.from({ length: 5_000 }, (_, i) => `词${i}语${i % 97}`);
  const automaton = structuredClone(buildAutomaton(literals));
  const hits: number[] = [];
  expect(scan(automaton, '好词4999语52好', hits)).toBeGreaterThan(0);
  expect(automatonBytes(automaton)).toBeLessThan(1_500_000);
});
