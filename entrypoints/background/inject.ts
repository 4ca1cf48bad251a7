import { browser } from 'wxt/browser';
import { inheritTabs } from '../../lib/settings/tabs';
import { patience } from './silence';

/**
 * Puts the content scripts into chat pages that were open before the extension was installed or updated, so that nobody
 * has to reload a page with customers in it. The scripts retire an older copy of themselves, so once too often is harmless.
 * Pages the browser does not let us into are skipped; they are recorded after their next load.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches ?? [] });
    for (const { id } of tabs) {
      if (id === undefined || !script.js) continue;
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: script.all_frames === true }, files: script.js as never })
        .catch(() => undefined);
    }
  }
}

/** What follows an installation or an update. Tabs that were recording are remembered, so that the break is noted. */
export async function takeOver(now = Date.now()): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  await inheritTabs((tabId) => open.has(tabId), now - patience.behind);
  await injectIntoOpenTabs();
}
