import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { root } from './browser';
import { killBrowser, newProfile } from './log-faults';

const plain = {
  manifest_version: 3,
  name: 'plain',
  version: '0.0.1',
  permissions: ['storage', 'unlimitedStorage'],
};

/** A profile, and the folder from which whatever extension is loaded into it. */
interface Place {
  profile: string;
  folder: string;
}

/** Runs a test in a place of its own, which is gone afterwards. */
export function inPlace(run: (place: Place) => Promise<void>): () => Promise<void> {
  return async () => {
    const place = { profile: await newProfile(), folder: await mkdtemp(join(tmpdir(), 'saywell-extension-')) };
    try {
      await run(place);
    } finally {
      await Promise.all(Object.values(place).map((path) => rm(path, { recursive: true, force: true })));
    }
  };
}

/** An extension at the same place, hence with the same id and databases, that does nothing. */
export async function startPlain(place: Place): Promise<Stage> {
  const { folder } = place;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(plain));
  await writeFile(join(folder, 'own.html'), '<!doctype html><title>plain</title>');
  return open(place, 'own.html');
}

/** The shipped extension at that place, and its page of chats, which brings the log forward as soon as it opens. */
export async function startShipped(place: Place): Promise<Stage> {
  const { folder } = place;
  await rm(folder, { recursive: true, force: true });
  await cp(join(root, '.output', 'chrome-mv3'), folder, { recursive: true });
  return open(place, 'review.html');
}

/** Starts the shipped extension and kills the browser so many ms after its page began. */
export async function killWhileUpgrading(place: Place, ms: number): Promise<void> {
  const { context } = await startShipped(place);
  await new Promise((resolve) => setTimeout(resolve, ms));
  await killBrowser(context);
  await context.close().catch(() => undefined);
}

interface Stage {
  context: BrowserContext;
  own: Page;
}

/** Without waiting for a worker: one that was known to the profile is not started again. */
async function open({ folder, profile }: Place, page: string): Promise<Stage> {
  const context = await chromium.launchPersistentContext(profile, {
    ...(process.env.SAYWELL_BROWSER ? { executablePath: process.env.SAYWELL_BROWSER } : {}),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const own = await context.newPage();
  await own.goto(`chrome-extension://${idOf(folder)}/${page}`, { waitUntil: 'commit' });
  return { context, own };
}

/** Chromium makes an unpacked extension's id from where it lies. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Writes a log of version 1 with so many messages, without any code of ours. */
export const writeOld = (own: Page, messages: number): Promise<void> =>
  own.evaluate(async (count) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell', 10);
      opening.onupgradeneeded = () => {
        const { result } = opening;
        const rows = result.createObjectStore('messages', { keyPath: 'pk' });
        rows.createIndex('at', 'at');
        rows.createIndex('[chat+at]', ['chat', 'at']);
        result.createObjectStore('chats', { keyPath: 'key' }).createIndex('lastAt', 'lastAt');
        result.createObjectStore('gaps', { keyPath: 'id' }).createIndex('from', 'from');
        result.createObjectStore('events', { keyPath: 'id' }).createIndex('at', 'at');
        result.createObjectStore('meta', { keyPath: 'key' });
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const chat = 'demo|S|C';
    const at = (n: number) => Date.UTC(2026, 10, 1) + n * 7_000;
    for (let first = 0; first < count; first += 1_000) {
      const writing = db.transaction(['messages', 'chats'], 'readwrite');
      for (let n = first; n < Math.min(count, first + 1_000); n++) {
        const text = `第${n}句，这款包的肩带可以调节，请您放心`;
        writing
          .objectStore('messages')
          .put({ pk: `${chat}|m${n}`, id: `m${n}`, chat, seq: n, agent: 'A', role: 'agent', text, at: at(n) });
      }
      const who = { platform: 'demo', shop: 'S', agent: 'A', customer: 'C' };
      writing.objectStore('chats').put({ ...who, key: chat, lastAt: at(count - 1), next: count });
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
    }
    db.close();
  }, messages);

export interface Shape {
  version: number;
  tables: string[];
  messages: number;
  visits: number;
}

/** Version, tables and counts of the log as it lies on disk. */
export const shapeOf = (own: Page): Promise<Shape> =>
  own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...db.objectStoreNames];
    const count = (name: string) =>
      new Promise<number>((resolve, reject) => {
        if (!tables.includes(name)) return resolve(0);
        const counting = db.transaction(name).objectStore(name).count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error);
      });
    const shape = { version: db.version, tables, messages: await count('messages'), visits: await count('visits') };
    db.close();
    return shape;
  });
