import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../../lib/cli/browser';
import type { BackupFunctions } from './backup-entry';
import { root } from './browser';

/** The built extension with one page more, in which a test can fill and read the log. */
export async function startWithLog(): Promise<Launched & { own: Page }> {
  const extension = await mkdtemp(join(tmpdir(), 'saywell-backup-'));
  await cp(join(root, '.output', 'chrome-mv3'), extension, { recursive: true });
  await build({
    entryPoints: { 'backup-page': join(root, 'test/e2e/backup-entry.ts') },
    outdir: extension,
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    define: { 'import.meta.env': '{}' },
    logLevel: 'error',
  });
  await writeFile(
    join(extension, 'own.html'),
    '<!doctype html><title>own</title><script type="module" src="backup-page.js"></script>',
  );
  const launched = await launch({ extension, headless: true });
  const own = await launched.context.newPage();
  await own.goto(`chrome-extension://${launched.extensionId}/own.html`);
  await own.waitForFunction(() => 'backup' in window);
  return {
    ...launched,
    own,
    async close() {
      await launched.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

type Call = {
  [Name in keyof BackupFunctions]: (...given: Parameters<BackupFunctions[Name]>) => ReturnType<BackupFunctions[Name]>;
};

/** The page's functions, called from outside it. */
export function logOf(own: Page): Call {
  const call = (name: string, given: unknown[]) =>
    own.evaluate(
      ([method, values]) =>
        (window as unknown as { backup: Record<string, (...all: unknown[]) => unknown> }).backup[method]!(...values),
      [name, given] as const,
    );
  return new Proxy({} as Call, {
    get:
      (_, name: string) =>
      (...given: unknown[]) =>
        call(name, given),
  });
}

/**
 * Opens the backup section. The browser's own folder dialog cannot be answered by a test, so a folder of the origin private file
 * system takes its place: the same handles, kept and written the same way.
 */
export async function openBackups({ context, extensionId }: Launched, query = 'lang=zh'): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('备份', { create: true });
    Object.assign(window, { showDirectoryPicker });
  });
  await page.goto(`chrome-extension://${extensionId}/options.html?${query}#backup`);
  await page.locator('.backup').waitFor();
  return page;
}
