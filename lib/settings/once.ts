import { storage } from 'wxt/utils/storage';

/**
 * Does a piece of work once in each run of the browser, and once more after an update of the extension: either empties what
 * remembers it by name. What failed is done again the next time. Rejects as the work does.
 */
export async function oncePerBrowser(name: string, work: () => Promise<void>): Promise<void> {
  const key = `session:${name}` as const;
  if (await storage.getItem<boolean>(key)) return;
  await work();
  await storage.setItem(key, true);
}
