import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendEvents } from '../../../lib/log/append';
import type { LogDatabase } from '../../../lib/log/database';
import { readChat } from '../../../lib/log/read';
import { sealSlots } from '../../../lib/log/seal';
import { convert } from '../../../lib/log/sealed/convert';
import { hold, holdNothing } from '../../../lib/log/sealed/held';
import { agreeOnSeal, pauseWork, settleSeal, storedSeal, storedWork } from '../../../lib/log/sealed/settle';
import type { Seal, SessionKey } from '../../../lib/model/seal';
import { chat, endLog, everything, full, holds, hour, key, newLog, rawRows, say, send, switchOn } from './sealed-log';

const { signal } = new AbortController();
const total = 450;
let db: LogDatabase;
let seal: Seal;
let session: SessionKey;

beforeEach(async () => {
  holdNothing();
  db = newLog('convert');
  for (let at = 0; at < total; at += 150)
    await send(
      db,
      Array.from({ length: 150 }, (_, index) => say(`m${at + index}`, (at + index) * 60_000, `文三路${at + index}号`)),
    );
  await appendEvents(db, [{ id: 'e', at: 3, chat: key, type: 'ignored', reason: '客户自己要的' }], full);
  await sealSlots(db);
});
afterEach(() => endLog(db));

const sealedRows = async () => (await rawRows(db, 'messages')).filter(({ box }) => box).length;
const texts = async () => (await readChat(db, key))?.rows.map(({ text }) => text);
const whole = Array.from({ length: total }, (_, index) => `文三路${index}号`);
const plain = ['文三路', '王先生', '客户自己要的'];
/** Ends after so many rounds, as a worker that is killed between two transactions. */
function killAfter(rounds: number): AbortSignal {
  let looks = 0;
  return {
    get aborted() {
      return looks++ >= rounds;
    },
  } as AbortSignal;
}
const on = async () => ({ seal, session } = await switchOn(db));
const off = async () => {
  seal = { ...seal, rev: seal.rev + 1, on: false };
  hold({ seal, key: session });
  await settleSeal(db, seal);
};

describe('switching on', () => {
  beforeEach(on);

  test('seals every row that was there, and changes nothing else', async () => {
    const before = await db.messages.toArray();
    expect((await storedWork(db))?.total).toBe(total + 3 + 2 * (Math.ceil((total * 60_000) / hour) - 1));
    expect(await convert(db, signal)).toBe('done');
    expect(await db.messages.toArray()).toEqual(before);
    expect(await texts()).toEqual(whole);
    const bytes = await everything(db);
    for (const text of plain) expect(holds(bytes, text)).toBe(false);
    expect((await rawRows(db, 'slots')).filter(({ filter }) => filter)).toEqual([]);
    expect(await storedWork(db)).toBeUndefined();
    expect(await convert(db, signal)).toBe('idle');
  });

  test('is read whole at any moment, goes on where it was killed, and seals what comes meanwhile', async () => {
    expect(await convert(db, killAfter(1))).toBe('aborted');
    const half = await sealedRows();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(total);
    expect(await texts()).toEqual(whole);
    const work = await storedWork(db);
    expect(work).toMatchObject({ to: 'sealed', paused: false });
    await send(db, [say('late', 5, '迟到的文三路')], { ...chat, customer: 'A' });
    expect((await rawRows(db, 'messages')).find(({ id }) => id === 'late')).toHaveProperty('box');
    db.close();
    await db.open();
    expect(await convert(db, signal)).toBe('done');
    expect(await sealedRows()).toBe(total + 1);
    expect(await texts()).toEqual(whole);
  });

  test('waits while it is paused or locked', async () => {
    await pauseWork(db, true);
    expect(await convert(db, signal)).toBe('paused');
    expect(await sealedRows()).toBe(0);
    await pauseWork(db, false);
    holdNothing();
    expect(await convert(db, signal)).toBe('locked');
    expect(await sealedRows()).toBe(0);
    hold({ seal, key: session });
    expect(await convert(db, signal)).toBe('done');
  });
});

describe('switching off', () => {
  beforeEach(async () => {
    await on();
    await convert(db, signal);
    await off();
  });

  test('opens every row, and then the key goes', async () => {
    await send(db, [say('now', 5, '现在说的')]);
    expect(holds(await everything(db), '现在说的')).toBe(true);
    expect((await storedSeal(db))?.key).toBeDefined();
    expect(await convert(db, killAfter(4))).toBe('aborted');
    expect(await texts()).toContain('文三路449号');
    expect(await convert(db, signal)).toBe('done');
    expect(await sealedRows()).toBe(0);
    expect(await storedSeal(db)).toEqual({ rev: seal.rev + 1, on: false });
    holdNothing();
    expect((await texts())?.filter((text) => text !== '现在说的')).toEqual(whole);
  });

  test('half-way may be taken back, with the same key', async () => {
    await convert(db, killAfter(4));
    hold({ seal: { ...seal, rev: seal.rev + 1, on: true }, key: session });
    await settleSeal(db, { ...seal, rev: seal.rev + 1, on: true });
    expect(await convert(db, signal)).toBe('done');
    expect(await sealedRows()).toBe(total);
    expect(await texts()).toEqual(whole);
  });
});

test('an earlier seal takes nothing back', async () => {
  await on();
  await convert(db, signal);
  await settleSeal(db, { rev: seal.rev, on: false });
  await settleSeal(db, { rev: seal.rev - 1, on: false });
  expect(await storedSeal(db)).toEqual(seal);
  expect(await storedWork(db)).toBeUndefined();
});

test('of the two copies of the seal either may be lost', async () => {
  await on();
  let beside: Seal | undefined;
  const store = {
    readSeal: async () => beside,
    saveSeal: async (next: Seal) => {
      beside = next;
    },
  };
  expect(await agreeOnSeal(db, store)).toEqual(seal);
  expect(beside).toEqual(seal);
  await db.meta.clear();
  expect(await agreeOnSeal(db, store)).toEqual(seal);
  expect(await storedSeal(db)).toEqual(seal);
  beside = { rev: 9, on: true, key: seal.key };
  expect(await agreeOnSeal(db, store)).toEqual(beside);
  expect((await storedSeal(db))?.rev).toBe(9);
});
