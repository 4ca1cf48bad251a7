import { browser } from 'wxt/browser';
import { linkTo } from '../../log/address';

/** Brings the tab a chat is shown in to the front; where there is none, or it has gone, opens the chat in the log. `message` marks a line of it. */
export async function goToChat({ key, tab }: { key: string; tab?: number | undefined }, message = ''): Promise<void> {
  if (tab !== undefined && (await focusTab(tab))) return;
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
