import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { directly } from '../../../lib/log/directly';
import { watchLog } from '../../../lib/log/watch';

const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
const batch = (id: string) => ({ chat, messages: [{ id, role: 'agent' as const, text: id, at: 1_000 }] });

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell');
});

test('what is asked before the body throws is taken back', async () => {
  const failing = directly(db, async (log) => {
    await log.meta.put({ key: 'one', value: '1' });
    expect(await log.meta.get('one')).toEqual({ key: 'one', value: '1' });
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(await db.meta.count()).toBe(0);
});

test('a row that cannot be stored takes the others with it', async () => {
  const failing = directly(db, async (log) => {
    await Promise.all([log.meta.put({ key: 'one', value: '1' }), log.chats.put({} as never)]);
  });
  await expect(failing).rejects.toMatchObject({ name: 'DataError' });
  expect(await db.meta.count()).toBe(0);
});

test('a row that nobody waits for is stored, too', async () => {
  await directly(db, async (log) => void log.meta.put({ key: 'one', value: '1' }));
  expect(await db.meta.get('one')).toEqual({ key: 'one', value: '1' });
});

test('an abort rejects with its cause, whatever was asked at that moment', async () => {
  await db.open();
  const real = db.backendDB().transaction.bind(db.backendDB());
  let abort = () => undefined as unknown;
  db.backendDB().transaction = (...asked) => {
    const transaction = real(...asked);
    Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
    abort = () => transaction.abort();
    return transaction;
  };
  const failing = directly(db, async (log) => {
    abort();
    await log.meta.get('one');
  });
  await expect(failing).rejects.toMatchObject({ name: 'QuotaExceededError' });
});

test('a connection that the browser ended is opened anew', async () => {
  await appendMessages(db, batch('1'));
  db.backendDB().close();
  expect(await appendMessages(db, batch('2'))).toEqual({ stored: 1, ids: ['2'] });
  expect(await db.messages.count()).toBe(2);
});

test('whoever watches the log hears of a delivery', async () => {
  const end = new AbortController();
  const heard: (() => void)[] = [];
  const next = () => new Promise<void>((resolve) => heard.push(resolve));
  const first = next();
  watchLog(db, () => heard.shift()?.(), end.signal);
  await first;
  const second = next();
  await appendMessages(db, batch('1'));
  await second;
  end.abort();
});

test('nobody hears of a delivery that changed nothing', async () => {
  await appendMessages(db, batch('1'));
  let heard = 0;
  const hear = () => {
    heard++;
  };
  Dexie.on.storagemutated.subscribe(hear);
  await appendMessages(db, batch('1'));
  expect(heard).toBe(0);
  await appendMessages(db, batch('2'));
  expect(heard).toBe(1);
  Dexie.on.storagemutated.unsubscribe(hear);
});
