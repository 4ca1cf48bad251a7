import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs from the lock file when node_modules is missing or older than it, and prepares WXT's types.
 * Uses nothing but Node, so that it runs right after `git clone`. Throws a sentence that says what to do.
 */
export function ensureDependencies(root, say) {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
  if (!fresh) {
    say('installing packages from package-lock.json');
    run(
      root,
      'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      'npm ci failed: check the network and Node 20 or newer',
    );
  }
  if (!fresh || !existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    run(root, process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], 'wxt prepare failed');
  }
}

function run(cwd, command, args, sorry) {
  const done = spawnSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`${sorry}\n${done.stdout ?? ''}${done.stderr ?? ''}`);
}
