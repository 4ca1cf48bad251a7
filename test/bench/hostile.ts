import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { rules } from '../../lib/check/rules';
import type { TeamWord } from '../../lib/model/word';
import { literalsIn, patternsOf } from '../unit/check/patterns';
import type { Figure } from './match';

/** What a very long message has: most consoles take no more. */
const LENGTH = 500;

const repeated = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

/** Words inside words, and words with gaps that begin alike. */
function hostileWords(): TeamWord[] {
  const nested = Array.from({ length: 100 }, (_, i) => '哈'.repeat(i + 1));
  const gapped = Array.from({ length: 2_000 }, (_, i) => `加…${String.fromCodePoint(0x4e00 + i)}`);
  return [...nested, ...gapped].map((text) => ({ text, category: 'attitude', severity: 'hint' }));
}

/** For each shipped pattern texts made of its own literals, over and over, which begin to match everywhere and do not end. */
function hostileTexts(): string[] {
  const texts = rules.flatMap(patternsOf).flatMap(({ regex }) => {
    const literals = literalsIn(regex).sort((a, b) => a.length - b.length);
    const pick = (part: number) => literals[Math.min(literals.length - 1, Math.floor(literals.length * part))] ?? 'a';
    return [repeated(pick(0)), repeated(pick(0.5)), repeated(pick(1)), repeated(literals.join(''))];
  });
  return [...new Set([...texts, repeated('哈'), repeated('加'), repeated('1 '), repeated('a')])];
}

/** One keystroke at the end of a hostile text of 500 characters: shipped rules and a hostile word list. */
export async function run(): Promise<Record<string, Figure>> {
  const compiled = compileRules(rules, { words: hostileWords() });
  const texts = hostileTexts();
  for (const text of texts) check(text, {}, compiled);
  const spent = texts.flatMap((text) =>
    [1, 2, 3].map(() => {
      const started = performance.now();
      check(text, {}, compiled);
      return performance.now() - started;
    }),
  );
  spent.sort((a, b) => a - b);
  const at = (part: number) => spent[Math.min(spent.length - 1, Math.floor(spent.length * part))] ?? Number.NaN;
  return {
    'check.hostile': {
      value: at(0.99),
      unit: 'ms',
      p50: at(0.5),
      p99: at(0.99),
      worst: at(1),
      texts: texts.length,
      characters: LENGTH,
    },
  };
}
