import type { Page } from 'playwright-core';
import type { Launched } from '../../lib/cli/browser';

/** The popup in a tab of its own that, like the real one, finds the page at `url` to be the tab in front. */
export async function popupOf({ context, extensionId }: Launched, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((address) => {
    const { chrome } = globalThis as unknown as { chrome?: { tabs?: { query(what: object): Promise<unknown> } } };
    if (!chrome?.tabs) return;
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (what) => query('active' in what ? { url: `${address}*` } : what);
  }, url);
  await page.goto(`chrome-extension://${extensionId}/popup.html?lang=zh`);
  return page;
}
