import { browser } from 'wxt/browser';
import { chatId } from '../../lib/bundle/key';
import type { OpenChat } from '../../lib/model/open';
import type { Service } from '../../lib/rpc/server';
import { askTab } from '../../lib/rpc/tab';
import { readOpen, rememberOpen } from '../../lib/settings/open';
import { readSettings } from '../../lib/settings/store';

/** Keeps what the chat pages show, and tells each how many others have a customer who waits. */
export const openCalls: Pick<Service['chat'], 'reportOpen'> = {
  async reportOpen({ tabId, frameId, document }, open) {
    // A key of another chat would let a page be taken for that one.
    const sound = open && open.key === chatId(open) ? open : undefined;
    await rememberOpen(tabId, sound, document ?? `frame ${frameId}`);
    const [all, { warn, warnFrom }] = await Promise.all([readOpen(), readSettings()]);
    return { others: warn ? countNear(all, tabId, warnFrom, Date.now()) : 0 };
  },
};

/** In how many other chats a customer has waited for the share `from` of the limit, or longer. `now` is epoch milliseconds. */
export function countNear(all: Record<string, OpenChat>, tabId: number, from: number, now: number): number {
  const here = all[tabId]?.key;
  const others = Object.entries(all).filter(([id, { key }]) => id !== String(tabId) && key !== here);
  const waiting = others.flatMap(([, { key, waiting }]) =>
    waiting?.limit !== undefined && now - waiting.since >= waiting.limit * from ? [key] : [],
  );
  return new Set(waiting).size;
}

/**
 * Forgets what a tab showed when it closes, goes elsewhere or is put away. A page that only writes its address anew is loading,
 * too, for the browser, so the page is asked. Registered in the first turn of the worker.
 */
export function watchOpenTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void rememberOpen(tabId, undefined));
  browser.tabs.onReplaced.addListener((_, tabId) => void rememberOpen(tabId, undefined));
  browser.tabs.onUpdated.addListener((tabId, { status, discarded }) => {
    if (discarded) void rememberOpen(tabId, undefined);
    else if (status) void forgetIfGone(tabId);
  });
}

async function forgetIfGone(tabId: number): Promise<void> {
  if (!Object.hasOwn(await readOpen(), tabId)) return;
  if ((await askTab(tabId).stillOpen()) === 'unreachable') await rememberOpen(tabId, undefined);
}
