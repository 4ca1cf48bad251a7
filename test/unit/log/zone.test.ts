import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { readDays } from '../../../lib/log/browse';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { followZone, zoneHere } from '../../../lib/log/zone';

const on = new AbortController().signal;
const home = process.env.TZ;
let db: LogDatabase;
beforeEach(() => {
  db = openLog('zone');
  process.env.TZ = 'Asia/Shanghai';
});
afterEach(async () => {
  db.close();
  await Dexie.delete('zone');
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const say = (customer: string, at: number) =>
  appendMessages(db, {
    chat: { platform: 'demo', shop: 'S', agent: 'a', customer },
    messages: [{ id: `m${at}`, role: 'agent', text: String(at), at }],
  });
const days = async () =>
  (await readDays(db, '2000-01-01', '2100-01-01')).map(({ day, chats, messages }) => [day, chats, messages]);
/** What the visits of a log are that was counted here from the start. */
async function expected() {
  const before = await db.messages.toArray();
  const other = openLog('zone-other');
  for (const { chat, at } of before) {
    const customer = chat.split('|').at(-1) ?? '';
    const messages = [{ id: `m${at}`, role: 'agent' as const, text: '', at }];
    await appendMessages(other, { chat: { platform: 'demo', shop: 'S', agent: 'a', customer }, messages });
  }
  const visits = await other.visits.toArray();
  other.close();
  await Dexie.delete('zone-other');
  return visits;
}

/** Every five hours for a week, two customers in turn. */
async function fill(): Promise<void> {
  const first = Date.UTC(2026, 10, 1, 3);
  for (let n = 0; n < 34; n++) await say(n % 2 ? 'C' : 'D', first + n * 5 * 3_600_000);
}

describe('another time zone', () => {
  test('the machine of this test follows it', () => {
    expect(zoneHere()).toBe('Asia/Shanghai');
    process.env.TZ = 'America/New_York';
    expect(zoneHere()).toBe('America/New_York');
  });

  test('nothing is counted while it stays the same', async () => {
    await fill();
    expect(await followZone(db, on)).toBe(0);
    expect(await followZone(db, on)).toBe(0);
  });

  test('every day is as if it had been counted here', async () => {
    await followZone(db, on);
    await fill();
    const before = await days();
    process.env.TZ = 'America/New_York';
    expect(await followZone(db, on)).toBeGreaterThan(6);
    expect(await days()).not.toEqual(before);
    expect(await db.visits.toArray()).toEqual(await expected());
    expect(await followZone(db, on)).toBe(0);
    process.env.TZ = 'Asia/Shanghai';
    await followZone(db, on);
    expect(await days()).toEqual(before);
  });

  test('who is killed on the way goes on from there, and messages that come meanwhile are counted once', async () => {
    await followZone(db, on);
    await fill();
    process.env.TZ = 'America/New_York';
    let asked = 0;
    const end = new AbortController();
    const zone = () => {
      if (++asked === 4) end.abort();
      return zoneHere();
    };
    const first = await followZone(db, end.signal, zone);
    expect(first).toBe(3);
    for (const at of [Date.UTC(2026, 10, 1, 4), Date.UTC(2026, 10, 7, 4), Date.UTC(2026, 10, 9, 2)]) await say('C', at);
    const rest = await followZone(db, on);
    expect(await db.visits.toArray()).toEqual(await expected());
    expect(rest).toBeLessThan(first + rest);
    expect(await db.meta.get('zone-work')).toBeUndefined();
  });

  test('a zone that changes again on the way begins anew', async () => {
    await followZone(db, on);
    await fill();
    process.env.TZ = 'America/New_York';
    let asked = 0;
    await followZone(db, on, () => {
      if (++asked === 4) process.env.TZ = 'Europe/Berlin';
      return zoneHere();
    });
    await followZone(db, on);
    expect(await db.visits.toArray()).toEqual(await expected());
  });
});
