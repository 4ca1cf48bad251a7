import { join } from 'node:path';
import * as check from './check';
import * as quality from './quality';
import * as turns from './turns';

const percent = (share: number) => (Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–');

/**
 * `npm run eval`: recall, precision and false alarms per category, accuracy per item, and with --misses every line that went wrong.
 * The lines of test/eval/unseen taught nothing: neither rule nor model was made from them.
 */
export async function main(args: string[]): Promise<number> {
  const sets = [
    ['Lines the rules were made with (test/eval/sets)', 'test/eval/sets'],
    ['Lines nothing was made from (test/eval/unseen)', 'test/eval/unseen'],
  ] as const;
  const misses: check.Miss[] = [];
  for (const [title, folder] of sets) {
    const result = await check.run(join(process.cwd(), folder));
    print(title);
    const { table } = result;
    console.table(
      Object.fromEntries([...table.map((row) => [`${row.category} ${row.lang}`, told([row])] as const), ['all', told(table)]]),
    );
    misses.push(...result.misses);
  }
  print('Real agents’ turns (../shared/data, where present; curt answers not counted)');
  console.table(turns.run());
  print('Items on test/eval/chats');
  await quality.run();
  if (args.includes('--misses')) for (const miss of misses) print(JSON.stringify(miss));
  return 0;
}

/** `flagged` counts hints too; `warned` and `blocked` are what stops or disturbs an agent. */
function told(rows: check.Row[]) {
  const sum = (key: 'bad' | 'found' | 'graver' | 'good' | 'warned' | 'flagged' | 'blocked') =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    bad: sum('bad'),
    recall: percent(sum('found') / sum('bad')),
    'not as hints': percent(sum('graver') / sum('bad')),
    precision: percent(sum('found') / (sum('found') + sum('flagged'))),
    good: sum('good'),
    flagged: percent(sum('flagged') / sum('good')),
    warned: percent(sum('warned') / sum('good')),
    blocked: percent(sum('blocked') / sum('good')),
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
