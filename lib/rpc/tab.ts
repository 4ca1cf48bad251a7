import { browser } from 'wxt/browser';
import type { ItemId } from '../model/sheet';

/** What our own pages may ask of the content script of a chat page. */
export interface TabCalls {
  /** Whether a chat that was told of is still on screen. */
  stillOpen(): Promise<'open'>;
  /** Brings the bubble of a message into view and marks it for a moment. */
  showMessage(id: string): Promise<'shown' | 'not-here'>;
  /** Puts the reply that closes an item into the composer, if this chat (`key` of `OpenChat`) is still on screen. Never sends. */
  closeItem(ask: { key: string; item: ItemId }): Promise<'inserted' | 'no-reply' | 'other-chat' | 'refused'>;
}

/** The same as a caller sees it: `unreachable` when no content script of the tab answers for a chat. Never rejecting. */
export type TabClient = {
  [Name in keyof TabCalls]: (
    ...payload: Parameters<TabCalls[Name]>
  ) => Promise<Awaited<ReturnType<TabCalls[Name]>> | 'unreachable'>;
};

/** Carries one request to a tab and returns the raw answer, or undefined when nobody answered. */
export type SendToTab = (tabId: number, request: { type: keyof TabCalls; payload: unknown }) => Promise<unknown>;

const overTabs: SendToTab = (tabId, request) => browser.tabs.sendMessage(tabId, request);

const shown = ['shown', 'not-here'] as const;
const closed = ['inserted', 'no-reply', 'other-chat', 'refused'] as const;

/** Asks the content script of a tab; only pages of ours are answered. */
export function askTab(tabId: number, send: SendToTab = overTabs): TabClient {
  async function ask<Answer extends string>(type: keyof TabCalls, payload: unknown, answers: readonly Answer[]) {
    const answer = await send(tabId, { type, payload }).catch(() => undefined);
    return answers.find((one) => one === answer) ?? 'unreachable';
  }
  return {
    stillOpen: () => ask('stillOpen', undefined, ['open']),
    showMessage: (id) => ask('showMessage', id, shown),
    closeItem: (what) => ask('closeItem', what, closed),
  };
}
