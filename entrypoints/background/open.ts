import { browser } from 'wxt/browser';
import { chatId } from '../../lib/bundle/key';
import type { OpenChat } from '../../lib/model/open';
import type { Service } from '../../lib/rpc/server';
import { readOpen, rememberOpen } from '../../lib/settings/open';

/** Share of a limit after which a wait is near its end. */
const near = 0.75;

/** Keeps what the chat pages show, and tells each how many others have a customer who waits. */
export const openCalls: Pick<Service['chat'], 'reportOpen'> = {
  async reportOpen({ tabId, frameId, document }, open) {
    // A key of another chat would let a page be taken for that one.
    const sound = open && open.key === chatId(open) ? open : undefined;
    await rememberOpen(tabId, sound, document ?? `frame ${frameId}`);
    return { others: countNear(await readOpen(), tabId, Date.now()) };
  },
};

/** In how many other tabs a customer has waited for most of the limit, or longer. `now` is epoch milliseconds. */
export function countNear(all: Record<string, OpenChat>, tabId: number, now: number): number {
  const here = all[tabId]?.key;
  const others = Object.entries(all).filter(([id, { key }]) => id !== String(tabId) && key !== here);
  const waiting = others.flatMap(([, { key, waiting }]) =>
    waiting?.limit !== undefined && now - waiting.since >= waiting.limit * near ? [key] : [],
  );
  return new Set(waiting).size;
}

/** Forgets what a tab showed when it closes, goes elsewhere or is put away. Registered in the first turn of the worker. */
export function watchOpenTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void rememberOpen(tabId, undefined));
  browser.tabs.onUpdated.addListener((tabId, { status, discarded }) => {
    if (status === 'loading' || discarded) void rememberOpen(tabId, undefined);
  });
}
