import { storage } from 'wxt/utils/storage';

/** Gone with the browser that it was remembered in. */
const item = storage.defineItem<boolean>('session:turned-over', { fallback: false });

/** Does a piece of work once in each run of the browser; what failed is done again the next time. Rejects as the work does. */
export async function oncePerBrowser(work: () => Promise<void>): Promise<void> {
  if (await item.getValue()) return;
  await work();
  await item.setValue(true);
}
