import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { storedCanary } from '../../../lib/log/canary';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { type Guarded, guardLog, type Witness } from '../../../lib/log/guarded';
import { followLog, stateOf } from '../../../lib/log/health';
import { purge } from '../../../lib/log/retention';
import type { Canary, LogHealth } from '../../../lib/model/log-health';

let kept: Canary | undefined;
let health: LogHealth;
let heard: string[];
let db: LogDatabase;
let guarded: Guarded;

const witness: Witness = {
  readCanary: async () => kept,
  saveCanary: async (canary) => {
    kept = canary;
  },
  readLogHealth: async () => health,
  saveLogHealth: async (next) => {
    health = next;
  },
};

/** Waits for what nobody awaits; a test that waits in vain runs out of time. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** A worker that was killed and starts again. */
function restart() {
  db?.close();
  db = openLog();
  guarded = guardLog(db, witness, ({ state }) => heard.push(state));
}

const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
const send = (id: string) =>
  guarded.write('demo', () => appendMessages(db, { chat, messages: [{ id, role: 'agent', text: id, at: Date.now() }] }));
const texts = async () => (await db.messages.toArray()).map(({ text }) => text);
const fails = (error: unknown) => expect(guarded.write('demo', () => Promise.reject(error))).rejects.toBe(error);
const full = () => new Dexie.AbortError('aborted', new DOMException('no room', 'QuotaExceededError') as unknown as Error);

beforeEach(() => {
  kept = undefined;
  health = { state: 'well', since: 0 };
  vi.useFakeTimers({ toFake: ['Date'], now: 100_000 });
  heard = [];
  restart();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell');
  vi.useRealTimers();
});

test('all is well from the first start on, however often the worker starts again', async () => {
  for (const id of ['1', '2', '3']) {
    await send(id);
    restart();
  }
  await guarded.open();
  expect(health).toEqual({ state: 'well', since: 0 });
  expect(heard).toEqual([]);
  expect(await texts()).toEqual(['1', '2', '3']);
  expect(await storedCanary(db)).toMatchObject({ id: kept?.id, appends: 3, rows: 3 });
});

test('the copy beside the log follows, but not with every message', async () => {
  await send('1');
  await until(() => kept?.appends === 1);
  await send('2');
  expect(kept?.appends).toBe(1);
  pass(2_000);
  await send('3');
  await until(() => kept?.appends === 3);
});

describe('a log that was wiped', () => {
  beforeEach(async () => {
    await send('old');
    await until(() => kept?.appends === 1);
    db.close();
    await Dexie.delete('saywell');
    pass(60_000);
  });

  test('is missed at the next start; the time is a gap, and new messages are stored', async () => {
    restart();
    await guarded.open();
    expect(health).toMatchObject({ state: 'well', loss: { what: 'log', rows: 1, at: 100_000, found: 160_000 } });
    expect(await db.gaps.toArray()).toMatchObject([{ from: 100_000, to: 160_000, reason: 'tampered' }]);
    await send('new');
    expect(await texts()).toEqual(['new']);
  });

  test('is missed once, and the first loss is the one that is told until somebody took note', async () => {
    restart();
    await guarded.open();
    await send('new');
    await until(() => kept?.rows === 1);
    pass(60_000);
    restart();
    await guarded.open();
    expect(health.loss?.found).toBe(160_000);
    expect(await db.gaps.count()).toBe(1);
    health = { state: 'well', since: 0 };
    restart();
    await guarded.open();
    expect(health.loss).toBeUndefined();
  });
});

test('a log deleted under a living worker is missed with the next message, which is stored', async () => {
  await send('old');
  await until(() => kept?.appends === 1);
  await Dexie.delete('saywell');
  await send('new');
  expect(health.loss).toMatchObject({ what: 'log', rows: 1 });
  expect(await texts()).toEqual(['new']);
});

test('settings that were cleared beside a whole log are told of', async () => {
  await send('old');
  await until(() => kept?.appends === 1);
  kept = undefined;
  restart();
  await guarded.open();
  expect(health.loss).toMatchObject({ what: 'settings', rows: 1 });
  expect(await texts()).toEqual(['old']);
  expect(await db.gaps.count()).toBe(0);
});

describe('trouble while writing', () => {
  test('a full disk is a state until something was stored, then a gap', async () => {
    await send('1');
    await fails(full());
    expect(health).toEqual({ state: 'full', since: 100_000, last: 100_000 });
    pass(30_000);
    await fails(full());
    expect(health.since).toBe(100_000);
    await send('2');
    expect(health.state).toBe('well');
    expect(heard).toEqual(['full', 'well']);
    expect(await db.gaps.toArray()).toMatchObject([{ from: 100_000, to: 130_000, platform: 'demo', reason: 'quota' }]);
  });

  test('a stop of a few seconds leaves no gap', async () => {
    await fails(full());
    pass(4_000);
    await send('1');
    expect(health.state).toBe('well');
    expect(await db.gaps.count()).toBe(0);
  });

  test('one failure while the browser closes is no night without a log', async () => {
    await fails(new DOMException('', 'AbortError'));
    expect(health.state).toBe('damaged');
    pass(12 * 3_600_000);
    restart();
    await guarded.open();
    expect(health.state).toBe('well');
    expect(await db.gaps.count()).toBe(0);
  });

  test('a worker that starts again knows that the disk was full', async () => {
    await fails(full());
    restart();
    pass(30_000);
    await fails(full());
    expect(health.since).toBe(100_000);
    restart();
    await send('1');
    expect(health.state).toBe('well');
    expect(await db.gaps.toArray()).toMatchObject([{ from: 100_000, to: 130_000 }]);
  });

  test.each([
    ['a full disk', full(), 'full'],
    ['a full disk, bare', new DOMException('', 'QuotaExceededError'), 'full'],
    ['files that do not open', Object.assign(new Error(), { name: 'OpenFailedError' }), 'damaged'],
    ['files that cannot be read', new DOMException('', 'UnknownError'), 'damaged'],
    ['an aborted transaction', new DOMException('', 'AbortError'), 'damaged'],
    ['a later schema', Object.assign(new Error(), { name: 'SchemaNewer' }), 'newer'],
    ['a connection another context closed', Object.assign(new Error(), { name: 'DatabaseClosedError' }), undefined],
  ])('%s is named', (_, error, state) => {
    expect(stateOf(error)).toBe(state);
  });

  test('a log that never answers is damaged', async () => {
    await send('1');
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    try {
      const hanging = expect(guarded.write('demo', () => new Promise(() => {}))).rejects.toMatchObject({ name: 'LogSilent' });
      await vi.advanceTimersByTimeAsync(20_000);
      await hanging;
    } finally {
      vi.useRealTimers();
    }
    expect(health.state).toBe('damaged');
  });

  test('what cannot be kept beside the log is told all the same', async () => {
    const broken = guardLog(db, { ...witness, saveLogHealth: () => Promise.reject(full()) }, ({ state }) => heard.push(state));
    await expect(broken.write('demo', () => Promise.reject(full()))).rejects.toThrow();
    expect(heard).toEqual(['full']);
  });
});

describe('a later version', () => {
  const tables = {
    messages: 'pk, at, [chat+at]',
    chats: 'key, lastAt, stamp',
    visits: 'id, day, chat',
    slots: 'hour, open',
    gaps: 'id, from',
    events: 'id, at, chat, stamp',
    meta: 'key',
    later: 'id',
  };
  const later = (change = {}) => {
    const other = new Dexie('saywell');
    other.version(99).stores({ ...tables, ...change });
    return other;
  };

  test('takes the log over from an open page or worker, which never writes again and says so', async () => {
    await send('old');
    const page = openLog();
    const told: string[] = [];
    followLog(page, (state) => told.push(state), new AbortController().signal);
    await page.open();
    const other = later();
    await other.open();
    expect(told).toEqual(['newer']);
    expect(page.isOpen()).toBe(false);
    await expect(page.messages.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    other.close();
    await expect(send('late')).rejects.toMatchObject({ name: 'SchemaNewer' });
    expect(health.state).toBe('newer');
    expect(await texts()).toEqual(['old']);
  });

  test('that was taken back leaves a log that is only read, and told of at the start', async () => {
    await send('old');
    db.close();
    const other = later();
    await other.open();
    other.close();
    const before = kept;
    restart();
    await guarded.open();
    expect(health.state).toBe('newer');
    await expect(send('late')).rejects.toMatchObject({ name: 'SchemaNewer' });
    expect(await texts()).toEqual(['old']);
    expect(kept).toEqual(before);
    await expect(db.messages.clear()).rejects.toMatchObject({ name: 'SchemaNewer' });
    await expect(purge(db, Number.POSITIVE_INFINITY, new AbortController().signal)).rejects.toMatchObject({
      name: 'SchemaNewer',
    });
    expect(await texts()).toEqual(['old']);
    const told: string[] = [];
    const page = openLog();
    followLog(page, (state) => told.push(state), new AbortController().signal);
    await until(() => told.length > 0);
    expect(told).toEqual(['newer']);
    page.close();
  });

  test('that needs fewer indexes is not given them back', async () => {
    await send('old');
    db.close();
    const other = later({ chats: 'key', slots: null });
    await other.open();
    other.close();
    restart();
    await guarded.open();
    expect(health.state).toBe('newer');
    await expect(send('late')).rejects.toMatchObject({ name: 'SchemaNewer' });
    expect((await indexedDB.databases())[0]?.version).toBe(990);
  });
});
