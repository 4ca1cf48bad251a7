import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../../lib/cli/browser';
import { root } from './browser';

/**
 * The built extension with one page more, made of `test/e2e/${name}-entry.ts`, which hangs its functions on `window.entry`.
 * `workers` are scripts beside it, by the name they are started with.
 */
export async function startWithEntry(
  name: string,
  workers: Record<string, string> = {},
  plugins: Plugin[] = [],
): Promise<Launched & { own: Page }> {
  const extension = await mkdtemp(join(tmpdir(), `saywell-${name}-`));
  await cp(join(root, '.output', 'chrome-mv3'), extension, { recursive: true });
  const scripts = Object.entries(workers).map(([worker, path]) => [worker, join(root, path)]);
  await build({
    entryPoints: { entry: join(root, `test/e2e/${name}-entry.ts`), ...Object.fromEntries(scripts) },
    outdir: extension,
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    define: { 'import.meta.env': '{}' },
    plugins,
    logLevel: 'error',
  });
  await writeFile(
    join(extension, 'entry.html'),
    '<!doctype html><title>entry</title><script type="module" src="entry.js"></script>',
  );
  const launched = await launch({ extension, headless: true });
  const own = await launched.context.newPage();
  await own.goto(`chrome-extension://${launched.extensionId}/entry.html`);
  await own.waitForFunction(() => 'entry' in window);
  return {
    ...launched,
    own,
    async close() {
      await launched.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

type Functions = Record<string, (...given: never[]) => unknown>;
type Called<F extends Functions> = {
  [Name in keyof F]: (...given: Parameters<F[Name]>) => Promise<Awaited<ReturnType<F[Name]>>>;
};

/** The functions of an entry, called from outside its page. */
export function functionsOf<F extends Functions>(own: Page): Called<F> {
  const call = (name: string, given: unknown[]) =>
    own.evaluate(
      ([which, values]) =>
        (window as unknown as { entry: Record<string, (...all: unknown[]) => unknown> }).entry[which]!(...values),
      [name, given] as const,
    );
  return new Proxy({} as Called<F>, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        call(String(name), given),
  });
}
