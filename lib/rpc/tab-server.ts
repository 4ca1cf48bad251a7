import { browser } from 'wxt/browser';
import type { ItemId } from '../model/sheet';
import type { Sender } from './server';
import type { TabCalls } from './tab';

/** The calls as one frame of a page answers them; undefined: another frame of the tab may answer. */
export type FrameCalls = {
  [Name in keyof TabCalls]: (...payload: Parameters<TabCalls[Name]>) => ReturnType<TabCalls[Name]> | undefined;
};

const longestId = 200;
const longestKey = 1_400;
const longestItem = 40;

/**
 * What to do for one request: nothing (undefined) for a stranger, a wrong shape, or where another frame is to answer. Only
 * pages of this extension are heard. A content script has the extension's id too, but the browser names its tab and its site.
 */
export function answerTab(calls: FrameCalls, request: unknown, sender: Sender, self: { id: string; base: string }) {
  if (sender.id !== self.id || (sender.tab !== undefined && !sender.url?.startsWith(self.base))) return undefined;
  if (!isRecord(request)) return undefined;
  const { type, payload } = request;
  if (type === 'stillOpen') return calls.stillOpen();
  if (type === 'showMessage') return isText(payload, longestId) ? calls.showMessage(payload) : undefined;
  if (type !== 'closeItem' || !isRecord(payload)) return undefined;
  const { key, item } = payload;
  if (!isText(key, longestKey) || !isText(item, longestItem)) return undefined;
  return calls.closeItem({ key, item: item as ItemId });
}

/** Answers our own pages until `signal` aborts. */
export function serveTab(calls: FrameCalls, signal: AbortSignal): void {
  const { runtime } = browser;
  const self = { id: runtime.id, base: runtime.getURL('/') };
  const listen = (request: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    const answer = answerTab(calls, request, sender, self);
    if (!answer) return undefined;
    void answer.then(sendResponse, () => sendResponse(undefined));
    return true as const;
  };
  runtime.onMessage.addListener(listen);
  // After an update of the extension there is nothing left to let go of.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen), { once: true });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}
