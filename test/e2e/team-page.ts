import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../../lib/cli/browser';
import type { TeamFunctions } from './team-entry';

/** Starts a bundled worker by its file, as the product's build does for `?worker`. */
const workers: Plugin = {
  name: 'workers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?worker$/ }, ({ path }) => ({ path, namespace: 'worker' }));
    onLoad({ filter: /.*/, namespace: 'worker' }, () => ({
      contents: `export default function () { return new Worker('/words-worker.js', { type: 'module' }); }`,
    }));
  },
};

/** The built extension with one page more, in which the functions of the word lists can be called. */
export async function startWithTeam(root: string, built: string): Promise<Launched & { own: Page }> {
  const extension = await mkdtemp(join(tmpdir(), 'saywell-team-'));
  await cp(built, extension, { recursive: true });
  await build({
    entryPoints: {
      'team-page': join(root, 'test/e2e/team-entry.ts'),
      'words-worker': join(root, 'components/options/words/worker.ts'),
    },
    outdir: extension,
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    define: { 'import.meta.env': '{}' },
    plugins: [workers],
    logLevel: 'error',
  });
  await writeFile(
    join(extension, 'team.html'),
    '<!doctype html><title>team</title><script type="module" src="team-page.js"></script>',
  );
  const launched = await launch({ extension, headless: true });
  const own = await launched.context.newPage();
  await own.goto(`chrome-extension://${launched.extensionId}/team.html`);
  await own.waitForFunction(() => 'team' in window);
  return {
    ...launched,
    own,
    async close() {
      await launched.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

type Call = { [Name in keyof TeamFunctions]: (...given: Parameters<TeamFunctions[Name]>) => ReturnType<TeamFunctions[Name]> };

/** The functions, called from outside the page. */
export function teamOf(own: Page): Call {
  const call = (name: string, given: unknown[]) =>
    own.evaluate(
      ([which, values]) =>
        (window as unknown as { team: Record<string, (...all: unknown[]) => unknown> }).team[which]!(...values),
      [name, given] as const,
    );
  return new Proxy({} as Call, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        call(String(name), given),
  });
}
