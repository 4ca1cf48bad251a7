import type { Page } from 'playwright-core';

export interface StoredGap {
  id: string;
  from: number;
  to: number;
  platform: string;
  reason: string;
}

/** Every gap in the log, read beside any code of ours. */
export const gapsOf = (own: Page): Promise<StoredGap[]> => allOf<StoredGap>(own, 'gaps');

/** Every row of one table, read beside any code of ours; empty while there is no such log. */
export function allOf<T>(own: Page, table: string): Promise<T[]> {
  return own.evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((one) => one.name === 'saywell')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      if (!db.objectStoreNames.contains(name)) return [];
      return await new Promise<T[]>((resolve, reject) => {
        const all = db.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    } finally {
      db.close();
    }
  }, table);
}

interface OwnWindow {
  chrome: {
    storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
    tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
    action: { getBadgeText(what: { tabId: number }): Promise<string> };
  };
}

/** What the extension keeps beside the log. */
export const storedBeside = (own: Page): Promise<Record<string, unknown>> =>
  own.evaluate(() => (window as unknown as OwnWindow).chrome.storage.local.get(null));

/** The mark on the toolbar icon of the first tab whose address matches. */
export const badgeOf = (own: Page, url: string): Promise<string> =>
  own.evaluate(async (pattern) => {
    const { tabs, action } = (window as unknown as OwnWindow).chrome;
    const [tab] = await tabs.query({ url: pattern });
    return tab ? action.getBadgeText({ tabId: tab.id }) : '';
  }, url);
