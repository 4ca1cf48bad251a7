import type { Page } from 'playwright-core';
import type { Launched } from '../../lib/cli/browser';

/** The side panel in a tab of its own, for the chat page at `url`. `query` as in `&lang=en#today`. */
export async function panelOf({ context, extensionId }: Launched, url: string, query = '&lang=zh', width = 360): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 860 });
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  const tabId = await page.evaluate(
    async (address) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } } };
      return (await chrome.tabs.query({ url: `${address}*` })).at(-1)?.id;
    },
    url.replace(/:\d+/, '').replace(/\?.*/, ''),
  );
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${tabId}${query}`);
  return page;
}

/** The items as the panel shows them, in its order. */
export function shownItems(panel: Page): Promise<{ item: string; verdict: string }[]> {
  return panel
    .locator('[data-item]')
    .evaluateAll((rows) => rows.map((row) => ({ item: row.dataset.item ?? '', verdict: row.dataset.verdict ?? '' })));
}

/** How the page shows one item; undefined where it does not. */
export async function verdictOf(panel: Page, item: string): Promise<string | undefined> {
  return (await shownItems(panel)).find((one) => one.item === item)?.verdict;
}
