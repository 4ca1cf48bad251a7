import { runTypeScript } from './setup/bundle.mjs';
import { root, setUp } from './setup/index.mjs';

const entry = process.argv[2];
try {
  await setUp({ browser: entry.startsWith('test/bench') });
  const { main } = await runTypeScript(root, entry);
  process.exitCode = await main(process.argv.slice(3));
} catch (error) {
  process.stderr.write(`saywell: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
