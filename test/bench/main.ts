import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as check from './check';
import * as content from './content';
import * as hostile from './hostile';
import * as idle from './idle';
import * as log from './log';
import * as match from './match';
import * as page from './page';
import * as score from './score';
import * as search from './search';

/**
 * Every benchmark, one after the other so that they do not disturb each other. With --json one object on stdout;
 * else a line each. `npm run bench -- match check` runs only those. Returns the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const root = process.cwd();
  const browser = process.env.SAYWELL_BROWSER ?? '';
  if (args.every((name) => name.startsWith('--')) || args.includes('content') || args.includes('page')) build(root);
  const all: Record<string, () => Promise<Record<string, unknown>>> = {
    match: match.run,
    check: check.run,
    hostile: hostile.run,
    search: search.run,
    score: score.run,
    content: () => content.run(root),
    page: () => page.run(root, browser),
    idle: () => idle.run(root, browser),
    log: () => log.run(root, browser),
  };
  const wanted = args.filter((name) => name in all);
  const results: Record<string, unknown> = {};
  for (const [name, run] of Object.entries(all)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`saywell: measuring ${name}\n`);
    Object.assign(results, await run());
  }
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(results)}\n`);
  else for (const [name, value] of Object.entries(results)) process.stdout.write(`${name.padEnd(34)} ${JSON.stringify(value)}\n`);
  return 0;
}

function build(root: string): void {
  const built = spawnSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the build failed\n${built.stdout}${built.stderr}`);
}
