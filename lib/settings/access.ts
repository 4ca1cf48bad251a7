import { browser } from 'wxt/browser';

/** Closes local storage to content scripts: a page that broke its renderer must not read what only our own pages need. */
export async function closeToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
