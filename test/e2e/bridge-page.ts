import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { OpenChat } from '../../lib/model/open';
import { until } from '../demo/steps';

interface Tabs {
  chrome: {
    tabs: {
      query(about: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(id: number, request: unknown): Promise<unknown>;
    };
    storage: { session: { get(key: string): Promise<{ open?: Record<string, { open: OpenChat }> }> } };
  };
}

/** The extension's worker, started anew where the browser has stopped it. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Id of the only tab at an address that contains these words. */
export async function tabOf(context: BrowserContext, words: string): Promise<number> {
  const worker = await workerOf(context);
  return worker.evaluate(async (part) => {
    const tabs = await (globalThis as unknown as Tabs).chrome.tabs.query({});
    return tabs.find(({ url }) => url?.includes(part))!.id;
  }, words);
}

/** What the background keeps of the tabs' chats. */
export async function openChats(context: BrowserContext): Promise<Record<string, OpenChat>> {
  const worker = await workerOf(context);
  const kept = await worker.evaluate(async () => {
    const { open } = await (globalThis as unknown as Tabs).chrome.storage.session.get('open');
    return open ?? {};
  });
  return Object.fromEntries(Object.entries(kept).map(([tab, { open }]) => [tab, open]));
}

export const opened = (context: BrowserContext, tab: number, fits: (open: OpenChat | undefined) => boolean) =>
  until('the report of the open chat', async () => {
    const open = (await openChats(context))[tab];
    return fits(open) && { open };
  });

/** Asks a tab as a page of ours does. */
export function ask(own: Page | Worker, tab: number, type: string, payload: unknown): Promise<unknown> {
  const send = ([id, request]: [number, unknown]) => (globalThis as unknown as Tabs).chrome.tabs.sendMessage(id, request);
  return (own as Page).evaluate(send, [tab, { type, payload }] as [number, unknown]);
}

/** Where the parts of the bar stood, and how long before the last key was pressed, ms. */
export interface Picture {
  parts: string;
  sinceKey: number;
}

/**
 * Notes at every frame where the parts of the bar stand, until the returned call ends it and gives the different pictures in
 * their order. The overlay is closed to pages, not to the debugger.
 */
export async function filmBar(page: Page): Promise<() => Promise<Picture[]>> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  interface Node {
    nodeId: number;
    nodeName: string;
    shadowRoots?: Node[];
    children?: Node[];
  }
  const find = (node: Node): Node | undefined =>
    node.nodeName === 'SAYWELL-OVERLAY' ? node : (node.children ?? []).map(find).find(Boolean);
  const { object } = await cdp.send('DOM.resolveNode', { nodeId: find(root as Node)!.shadowRoots![0]!.nodeId });
  const call = (functionDeclaration: string) =>
    cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration,
      returnByValue: true,
      awaitPromise: true,
    });
  await call(`function () {
    const film = { on: true, pictures: [] };
    this.film = film;
    let key = -Infinity;
    for (const type of ['keydown', 'input']) addEventListener(type, (event) => { key = event.timeStamp; }, true);
    const look = () => {
      const parts = [...this.querySelectorAll('.bar > *')].map((part) => {
        const { left, width } = part.getBoundingClientRect();
        return [part.className, left.toFixed(1), width.toFixed(1)].join(' ');
      }).join('; ');
      if (film.pictures.at(-1)?.parts !== parts) film.pictures.push({ parts, sinceKey: performance.now() - key });
      if (film.on) requestAnimationFrame(look);
    };
    look();
  }`);
  return async () => {
    // Two frames on, so that what is drawn now has been seen.
    const { result } = await call(`function () {
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
        this.film.on = false;
        done(this.film.pictures);
      })));
    }`);
    await cdp.detach();
    return result.value as Picture[];
  };
}
