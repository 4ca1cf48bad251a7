import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { root, setUp } from '../lib/cli/setup/index.mjs';

await setUp();
if (process.argv.includes('--all')) process.env.SAYWELL_ALL = '1';
const report = join(root, '.output', 'test');
mkdirSync(report, { recursive: true });
const bin = (name, file) => join(root, 'node_modules', name, file);
let passed = 0;
let failed = 0;

/** A step that counts as one test. */
function step(name, file, args) {
  const done = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  const ok = done.status === 0;
  ok ? passed++ : failed++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
  if (!ok) console.log(`${done.stdout}\n${done.stderr}`);
  return ok;
}

/** A vitest project; its own tests are counted. What it prints comes at its end, `behind` gives way to others. */
async function suite(project, { behind } = { behind: false }) {
  const out = join(report, `${project}.json`);
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${out}`,
  ];
  const child = spawn(process.execPath, [bin('vitest', 'vitest.mjs'), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  if (behind) setPriority(child.pid, 10);
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
  await new Promise((done) => child.on('close', done));
  process.stdout.write(Buffer.concat(printed));
  try {
    const result = JSON.parse(readFileSync(out, 'utf8'));
    passed += result.numPassedTests;
    failed +=
      result.numFailedTests +
      result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    if (result.numTotalTests === 0) failed++;
  } catch {
    failed++;
  }
}

step('types', bin('typescript', 'bin/tsc'), ['--noEmit', '-p', '.']);
step('format and lint', bin('@biomejs/biome', 'bin/biome'), ['check', '.']);
const isBuilt = step('build', bin('wxt', 'bin/wxt.mjs'), ['build']);
// A browser mostly waits, so pure code is tested meanwhile, on what is left of two cores.
const pure = suite('unit', { behind: isBuilt });
if (isBuilt) await suite('e2e');
else failed++;
await pure;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
