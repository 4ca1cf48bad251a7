import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runTypeScript } from './setup/bundle.mjs';
import { root, setUp } from './setup/index.mjs';

try {
  await setUp();
  process.stderr.write('saywell: building the extension\n');
  const built = spawnSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the build failed\n${built.stdout}${built.stderr}`);
  const { main } = await runTypeScript(root, 'test/demo/start.ts');
  process.exitCode = await main(root, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`saywell: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
