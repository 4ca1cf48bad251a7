import { browser } from 'wxt/browser';
import { askTab } from '../../../lib/rpc/tab';
import { linkTo } from '../../log/address';

/** Brings the tab a chat is shown in to the front; where there is none, or it has gone, opens the chat in the log. `message` is a line of it to be shown. */
export async function goToChat({ key, tab }: { key: string; tab?: number | undefined }, message = ''): Promise<void> {
  if (tab !== undefined && (await focusTab(tab))) {
    if (message !== '') await askTab(tab).showMessage(message);
    return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/log.html') + linkTo(key, message) });
}

async function focusTab(tab: number): Promise<boolean> {
  try {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}
