import type { Page } from 'playwright-core';
import type { Launched } from '../../lib/cli/browser';
import type { BackupFunctions } from './backup-entry';
import { functionsOf, startWithEntry } from './entry-page';

/** The built extension with one page more, in which a test can fill and read the log. */
export const startWithLog = () => startWithEntry('backup');

export const logOf = (own: Page) => functionsOf<BackupFunctions>(own);

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
