import { readdirSync, readFileSync } from 'node:fs';
import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { rules } from '../../lib/check/rules/index';
import { readChat } from '../../lib/cli/score-input';
import { items } from '../../lib/quality/items/index';
import { judge } from '../../lib/quality/judge';
import { shopStandard } from '../../lib/quality/sheets/shop-standard';

const FOLDER = 'test/eval/chats';

interface Labelled {
  id: string;
  labels: Record<string, string>;
}

interface Row {
  item: string;
  right: number;
  total: number;
  accuracy: number;
  /** Chats labelled n/a, and how many of them were judged fail. */
  na: number;
  naFailed: number;
  wrong: string[];
}

/** Verdicts against labels, a row per item, for the chats of the given files (all of them when none is named). */
export function measure(files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'))): Row[] {
  const compiled = compileRules(rules);
  const rows = new Map(
    items.map(({ id }) => [
      id as string,
      { item: id, right: 0, total: 0, accuracy: 0, na: 0, naFailed: 0, wrong: [] as string[] },
    ]),
  );
  for (const line of files.flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n'))) {
    const raw = JSON.parse(line) as Labelled;
    const read = readChat(raw);
    if ('error' in read) throw new Error(`${raw.id}: ${read.error}`);
    const judged = judge(read.chat, { sheet: shopStandard, check: (text, context) => check(text, context, compiled) });
    for (const [id, verdict] of Object.entries(judged.items)) {
      const row = rows.get(id);
      const label = raw.labels[id];
      if (!row || label === undefined) continue;
      row.total++;
      if (label === 'na') row.na++;
      if (label === 'na' && verdict.verdict === 'fail') row.naFailed++;
      if (label === verdict.verdict) row.right++;
      else row.wrong.push(`${raw.id}: ${label}→${verdict.verdict}`);
    }
  }
  return [...rows.values()].map((row) => ({ ...row, accuracy: row.total === 0 ? 1 : row.right / row.total }));
}

/** Prints accuracy per item on the labelled chats and returns the rows with the macro average. */
export async function run(): Promise<{ rows: Row[]; macro: number; naFailed: number }> {
  const rows = measure();
  const macro = rows.reduce((sum, row) => sum + row.accuracy, 0) / rows.length;
  const naFailed =
    rows.reduce((sum, row) => sum + row.naFailed, 0) /
    Math.max(
      1,
      rows.reduce((sum, row) => sum + row.na, 0),
    );
  for (const row of rows) {
    console.log(
      `${row.item.padEnd(18)} ${(100 * row.accuracy).toFixed(1).padStart(5)} %  ${row.right}/${row.total}  ${row.wrong.slice(0, 6).join('  ')}`,
    );
  }
  console.log(`macro ${(100 * macro).toFixed(1)} %, n/a judged fail ${(100 * naFailed).toFixed(1)} %`);
  return { rows, macro, naFailed };
}
