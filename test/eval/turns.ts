import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { rules } from '../../lib/check/rules';
import type { Severity } from '../../lib/model/finding';

const FILES = ['uneed-examples', 'abcd-sample'];

interface Chat {
  turns: { role: string; text: string }[];
}

/** Findings per 100 turns that real agents sent; empty where the dialogues are not at hand. */
export function run(): Record<string, Record<Severity | 'turns', number>> {
  const compiled = compileRules(rules);
  const table: Record<string, Record<Severity | 'turns', number>> = {};
  for (const name of FILES) {
    const file = join(process.cwd(), '../shared/data/dialogues', `${name}.jsonl`);
    if (!existsSync(file)) continue;
    const chats = readFileSync(file, 'utf8').trim().split('\n');
    const turns = chats.flatMap((line) => (JSON.parse(line) as Chat).turns.filter(({ role }) => role === 'agent'));
    const found = turns
      .flatMap(({ text }) => check(text, { role: 'agent' }, compiled))
      .filter(({ category }) => category !== 'curt');
    const per100 = (severity: Severity) =>
      Math.round((1_000 * found.filter((one) => one.severity === severity).length) / turns.length) / 10;
    table[name] = { turns: turns.length, block: per100('block'), warn: per100('warn'), hint: per100('hint') };
  }
  return table;
}
