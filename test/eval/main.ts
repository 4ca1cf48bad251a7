import * as check from './check';
import * as quality from './quality';

const percent = (share: number) => (Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–');

/** `npm run eval`: recall and false alarms per category, accuracy per item, and with --misses every line that went wrong. */
export async function main(args: string[]): Promise<number> {
  const { table, misses } = await check.run();
  const total = (rows: typeof table) => {
    const sum = (key: 'bad' | 'found' | 'good' | 'warned') => rows.reduce((all, row) => all + row[key], 0);
    return {
      bad: sum('bad'),
      recall: percent(sum('found') / sum('bad')),
      good: sum('good'),
      'false alarms': percent(sum('warned') / sum('good')),
    };
  };
  print('Findings on test/eval/sets (our own lines; false alarms are warnings or blocks on good lines)');
  console.table(
    Object.fromEntries([...table.map((row) => [`${row.category} ${row.lang}`, total([row])] as const), ['all', total(table)]]),
  );
  print('Items on test/eval/chats');
  await quality.run();
  if (args.includes('--misses')) for (const miss of misses) print(JSON.stringify(miss));
  return 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
