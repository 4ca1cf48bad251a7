import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Launched } from '../../lib/cli/browser';
import { root } from './browser';

export interface StoredRow {
  chat: string;
  text: string;
  at: number;
  seq: number;
}

/** Our review page, from which the log can be read without any code of ours. */
export async function openReview({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/review.html`);
  return page;
}

/** Stored messages whose text matches, in the order of the transcript; empty while there is no log yet. */
export function rowsOf(own: Page, pattern: string): Promise<StoredRow[]> {
  return own.evaluate(async (source) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'saywell')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<StoredRow[]>((resolve, reject) => {
      const all = db.transaction('messages').objectStore('messages').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    db.close();
    return rows
      .filter(({ text }) => new RegExp(source).test(text))
      .sort((a, b) => a.at - b.at || a.seq - b.seq)
      .map(({ chat, text, at, seq }) => ({ chat, text, at, seq }));
  }, pattern);
}

/** Resolves once at least `count` messages match; throws with the number seen when `ms` have passed. */
export async function waitForRows(own: Page, pattern: string, count: number, ms: number): Promise<void> {
  const until = Date.now() + ms;
  for (;;) {
    const seen = (await rowsOf(own, pattern)).length;
    if (seen >= count) return;
    if (Date.now() > until) throw new Error(`${seen} of ${count} messages like ${pattern} were stored in ${ms} ms`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

interface OwnWindow {
  chrome: {
    tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
    scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  };
}

/** Makes the log one of a later version that cannot be read. Needs a page of the extension, and none that has the log open. */
export function makeLater(own: Page): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('saywell', 10_000);
        opening.onupgradeneeded = () => opening.result.deleteObjectStore('visits');
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
  );
}

/** Puts the content script once more into every open page that matches, as the background does after an update. */
export async function injectAgain(own: Page, pattern: string): Promise<void> {
  await own.evaluate(async (url) => {
    const { tabs, scripting } = (window as unknown as OwnWindow).chrome;
    for (const { id } of await tabs.query({ url })) {
      await scripting.executeScript({ target: { tabId: id }, files: ['content-scripts/chat.js'] });
    }
  }, pattern);
}

/** A browser that keeps left pages alive for going back, which Playwright otherwise switches off. */
export async function startWithCache(): Promise<Launched> {
  const executablePath = process.env.SAYWELL_BROWSER;
  const extension = join(root, '.output', 'chrome-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'saywell-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export interface StoredEvent {
  type: string;
  rule?: string;
  category?: string;
  severity?: string;
  reply?: string;
}

/** Every event in the log, read beside any code of ours. */
export function eventsOf(own: Page): Promise<StoredEvent[]> {
  return own.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'saywell')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<StoredEvent[]>((resolve, reject) => {
      const all = db.transaction('events').objectStore('events').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    db.close();
    return rows;
  });
}
