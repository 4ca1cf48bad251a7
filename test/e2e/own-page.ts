import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** For `expect.poll`: how long may pass until a page has drawn what a click or key asked for. */
export const soon = { timeout: 15_000 };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fault {
  id: string;
  impact: string | null;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe calls serious or critical on the whole page, one line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: unknown): Promise<{ violations: Fault[] }> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return faults
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`));
}

/** One chat to write into the log; message times are seconds before now. */
export interface Seed {
  customer: string;
  name?: string;
  platform?: string;
  messages: [role: 'agent' | 'customer' | 'system', text: string, ago: number][];
}

/** Writes chats into the log from a page of ours that has opened it, beside any code of ours. */
export async function seedLog(own: Page, seeds: Seed[]): Promise<void> {
  await own.evaluate(async (chats) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction(['chats', 'messages'], 'readwrite');
    const now = Date.now();
    for (const { customer, name, platform = 'demo', messages } of chats) {
      const key = `${platform}|木禾箱包旗舰店|${customer}`;
      const last = now - (messages.at(-1)?.[2] ?? 0) * 1_000;
      const who = { platform, shop: '木禾箱包旗舰店', agent: '小满', customer, ...(name ? { name } : {}) };
      writing.objectStore('chats').put({ ...who, key, lastAt: last, next: messages.length });
      for (const [seq, [role, text, ago]] of messages.entries()) {
        const row = { pk: `${key}|m${seq}`, chat: key, seq, agent: '小满', id: `m${seq}`, role, text };
        writing.objectStore('messages').put({ ...row, at: now - ago * 1_000, trust: 'page-second' });
      }
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
  }, seeds);
}
