import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { troublesOf } from '../../../components/log-health/derive';
import { markOf } from '../../../entrypoints/background/mark';
import { appendGap } from '../../../lib/log/append';
import type { LogDatabase } from '../../../lib/log/database';
import { type Guarded, guardLog, type Witness } from '../../../lib/log/guarded';
import { hold, holdNothing } from '../../../lib/log/sealed/held';
import type { Canary, LogHealth } from '../../../lib/model/log-health';
import type { Seal, SessionKey } from '../../../lib/model/seal';
import { endLog, newLog, say, send, switchOn } from './sealed-log';

let kept: Canary | undefined;
let health: LogHealth;
let heard: string[];
let db: LogDatabase;
let guarded: Guarded;
let seal: Seal;
let session: SessionKey;

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
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const write = (id: string) => guarded.write('demo', () => send(db, [say(id, Date.now())]));
const gaps = async () => (await db.gaps.toArray()).map(({ from, to, reason }) => ({ from, to, reason }));
const noGap = { id: 'g', from: 1, to: 2, platform: 'demo' as const, reason: 'page-hidden' as const };

/** A worker that starts in a session in which nobody entered the passphrase. */
function restart() {
  db?.close();
  holdNothing();
  db = newLog('guarded-sealed');
  guarded = guardLog(db, witness, ({ state }) => heard.push(state));
}

beforeEach(async () => {
  kept = undefined;
  health = { state: 'well', since: 0 };
  heard = [];
  vi.useFakeTimers({ toFake: ['Date'], now: 100_000 });
  restart();
  ({ seal, session } = await switchOn(db));
  await write('1');
});
afterEach(async () => {
  await endLog(db);
  vi.useRealTimers();
});

test('a log that is locked says so at the start, before anything is lost to it', async () => {
  pass(60_000);
  restart();
  await guarded.open();
  expect(health).toMatchObject({ state: 'locked', since: 160_000 });
  expect(health.loss).toBeUndefined();
  expect(heard).toEqual(['locked']);
});

test('what is refused while it is locked keeps the state, a gap that can be noted does not end it', async () => {
  restart();
  await guarded.open();
  pass(10_000);
  await expect(write('2')).rejects.toMatchObject({ name: 'LogLocked' });
  await guarded.write('demo', () => appendGap(db, noGap));
  expect(health).toMatchObject({ state: 'locked', since: 100_000, last: 110_000 });
});

test('with the key it is well again, what waits is stored, and the time is a gap', async () => {
  restart();
  await guarded.open();
  pass(10_000);
  await expect(write('2')).rejects.toMatchObject({ name: 'LogLocked' });
  pass(1_000);
  hold({ seal, key: session });
  await guarded.look();
  expect(health.state).toBe('well');
  expect(await gaps()).toEqual([{ from: 100_000, to: 111_000, reason: 'worker-unreachable' }]);
  await write('2');
  expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(['1', '2']);
  expect(heard).toEqual(['locked', 'well']);
});

test('nobody who waits leaves no gap', async () => {
  restart();
  await guarded.open();
  pass(3_600_000);
  hold({ seal, key: session });
  await guarded.look();
  expect(await gaps()).toEqual([]);
});

test('a key that is taken away is noticed', async () => {
  hold({ seal });
  await guarded.look();
  expect(health.state).toBe('locked');
});

test('mark and pages say it', () => {
  const log: LogHealth = { state: 'locked', since: 1 };
  expect([markOf(undefined, log, 'zh')?.text, markOf(undefined, log, 'en')?.text]).toEqual(['锁', 'lock']);
  for (const lang of ['zh', 'en'] as const) {
    const [trouble] = troublesOf(log, lang);
    expect(trouble).toMatchObject({ id: 'locked', canNote: false });
    expect(`${trouble?.title}${trouble?.body}`).not.toMatch(/[{}]/);
  }
});
