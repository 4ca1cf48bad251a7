import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteAhead } from '../../../lib/log/ahead';
import { appendEvents, appendMessages } from '../../../lib/log/append';
import { exportAll } from '../../../lib/log/backup-export';
import { restoreFiles } from '../../../lib/log/backup-restore';
import type { Kept } from '../../../lib/log/backup-run';
import { believedNow } from '../../../lib/log/clock';
import { openLog } from '../../../lib/log/database';
import { eraseChats } from '../../../lib/log/erase';
import { careful } from '../../../lib/log/incoming';
import { markTime, misdated } from '../../../lib/log/misdated';
import { openNotes, purgeNotes, saveNote } from '../../../lib/log/notes';
import { oldestKept, purge } from '../../../lib/log/retention';
import { hold, holdNothing } from '../../../lib/log/sealed/held';
import { settleSeal } from '../../../lib/log/sealed/settle';
import { openSheets } from '../../../lib/log/sheets';
import { openTeam } from '../../../lib/log/team';
import type { Message } from '../../../lib/model/message';

const [hour, day] = [3_600_000, 86_400_000];
const start = Date.UTC(2026, 10, 22, 1);
const never = new AbortController().signal;
const parts = ['', '-team', '-sheets', '-notes'];
const open = (name: string): Kept => ({
  db: openLog(name),
  team: openTeam(`${name}-team`),
  sheets: openSheets(`${name}-sheets`),
  notes: openNotes(`${name}-notes`),
});

let here: Kept;
let there: Kept;
beforeEach(() => {
  here = open('ahead');
  there = open('ahead-there');
});
afterEach(async () => {
  holdNothing();
  for (const kept of [here, there]) for (const each of Object.values(kept)) each.close();
  await Promise.all(['ahead', 'ahead-there'].flatMap((name) => parts.map((part) => Dexie.delete(`${name}${part}`))));
});

const say = (customer: string, id: string, at: number, more: Partial<Message> = {}) =>
  appendMessages(here.db, {
    chat: { platform: 'demo', shop: 'S', agent: 'a', customer },
    messages: [{ id, role: 'customer', text: `${id} 说的话`, at, trust: 'page-second', ...more }],
  });
/** What the background does every hour. */
const tidy = async (shown: number, { db, notes }: Kept = here) => {
  const now = await believedNow(db, shown);
  const latest = Math.max(now, shown);
  const oldest = oldestKept(90, now);
  await markTime(db, now);
  await noteAhead(db, latest);
  await purge(db, oldest, never, await misdated(db, 90, oldest));
  await purgeNotes(notes, oldest, latest);
};
const daily = async (from: number, days: number, kept = here) => {
  for (let n = 0; n < days; n++) await tidy(from + n * day, kept);
};
/** A chat a day, as in any shop. */
const usual = async (from: number, days: number) => {
  for (let n = 0; n < days; n++) await say(`usual ${n}`, `u${n}`, from + n * day);
};
const ids = async ({ db }: Kept = here) => (await db.messages.toArray()).map(({ id }) => id).sort();

describe('a message whose time had not come yet when it was seen', () => {
  test.each([30, 365])('%i days ahead: goes when others of its day go, and its chat, day and hour with it', async (days) => {
    await say('usual', 'now', start);
    await say('C', 'ahead', start + days * day);
    await daily(start, 90);
    expect(await ids()).toEqual(['ahead', 'now']);
    await daily(start + 90 * day, 2);
    expect(await ids()).toEqual([]);
    const { chats, visits, slots, meta } = here.db;
    expect([await chats.count(), await visits.count(), await slots.count()]).toEqual([0, 0, 0]);
    expect(JSON.stringify(await meta.toArray())).not.toContain('demo|S|C');
  });

  test('leaves the rest of its chat, which is then as old as its latest message', async () => {
    await say('C', 'ahead', start + 365 * day);
    await say('C', 'now', start);
    await daily(start, 90);
    await say('C', 'later', start + 89 * day);
    await daily(start + 90 * day, 2);
    expect(await ids()).toEqual(['later']);
    expect(await here.db.chats.toArray()).toMatchObject([{ customer: 'C', lastAt: start + 89 * day }]);
    await daily(start + 92 * day, 89);
    expect([await ids(), await here.db.chats.count()]).toEqual([[], 0]);
  });

  test('by less than a day is none: clocks differ', async () => {
    await usual(start - 3 * day, 3);
    await say('C', 'near', start + day - hour);
    await tidy(start);
    expect(await here.db.meta.where('key').startsWith('ahead ').count()).toBe(0);
  });

  test('by a clock that was a year ahead for an afternoon goes too', async () => {
    await usual(start - 3 * day, 4);
    await tidy(start);
    await say('C', 'ahead', start + 365 * day + hour, { trust: 'seen' });
    await tidy(start + 365 * day + 2 * hour);
    await daily(start + 6 * hour, 90);
    expect(await ids()).toContain('ahead');
    await daily(start + 90 * day + 6 * hour, 2);
    expect(await ids()).not.toContain('ahead');
  });

  test('where it is the clock that was behind, nothing is lost when it is put right', async () => {
    const behind = start - 200 * day;
    for (let n = 0; n < 5; n++) {
      await say(`C${n}`, `m${n}`, start + n * day);
      await tidy(behind + n * day);
    }
    for (let n = 5; n < 60; n++) await tidy(start + n * day);
    expect(await ids()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  test('by a clock that is put back for days is none: it counts from when it was said', async () => {
    await usual(start - 80 * day, 80);
    await daily(start - 3 * day, 3);
    for (let n = 0; n < 4; n++) {
      await say(`C${n}`, `m${n}`, start + n * day);
      await tidy(start + (n - 30) * day);
    }
    await daily(start + 4 * day, 84);
    expect(await ids()).toEqual(expect.arrayContaining(['m0', 'm1', 'm2', 'm3']));
  });

  test('of a customer who is erased leaves nothing behind, a former id neither', async () => {
    await usual(start, 3);
    await say('C', 'p', start + 365 * day, { role: 'agent' });
    await tidy(start + 2 * day);
    const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
    const renamed = { id: 'final', was: 'p', role: 'agent' as const, text: 'p 说的话', at: start + 365 * day };
    await appendMessages(here.db, { chat, messages: [renamed] });
    await eraseChats(here.db, here.team, ['demo|S|C'], start + 3 * day);
    expect(JSON.stringify(await Promise.all(here.db.tables.map((table) => table.toArray())))).not.toContain('demo|S|C');
  });

  test('goes from a locked log, and its chat when that is opened', async () => {
    const seal = { rev: 1, on: true, key: { id: 'k1', rounds: 1, salt: '', wrapped: '' } };
    const key = { id: 'k1', key: Buffer.alloc(32, 7).toString('base64') };
    hold({ seal, key });
    await settleSeal(here.db, seal);
    await say('C', 'ahead', start + 365 * day);
    await say('usual', 'now', start);
    await tidy(start);
    const name = '王小明';
    await appendMessages(here.db, {
      chat: { platform: 'demo', shop: 'S', agent: 'a', customer: 'C', name },
      messages: [{ id: 'later', role: 'agent', text: '在', at: start + 80 * day }],
    });
    hold({ seal });
    await daily(start + day, 92);
    expect(await here.db.messages.toCollection().primaryKeys()).toEqual(['demo|S|C|later']);
    hold({ seal, key });
    await tidy(start + 93 * day);
    expect(await here.db.chats.toArray()).toMatchObject([{ customer: 'C', lastAt: start + 80 * day }]);
  });
});

test('an event and a note of such a time go as well', async () => {
  await usual(start, 1);
  const chat = 'demo|S|C';
  await appendEvents(here.db, [{ id: 'e', at: start + 365 * day, chat, type: 'ignored', reason: '误报' }]);
  await saveNote(here.notes, { chat, start, text: '回头客' }, careful, start + 365 * day);
  await daily(start, 90);
  expect([await here.db.events.count(), await here.notes.notes.count()]).toEqual([1, 1]);
  await daily(start + 90 * day, 2);
  expect([await here.db.events.count(), await here.notes.notes.count()]).toEqual([0, 0]);
});

describe('a backup', () => {
  const exported = (now: number) =>
    exportAll(here, { now, app: '', settings: undefined, signal: never, onProgress: () => undefined });
  const restore = (file: File, now: number) => {
    const keep = { privacy: careful, oldest: oldestKept(90, now), own: undefined };
    return restoreFiles(there, [file], { keep, signal: never, now });
  };

  test('brings such a message back only as long as it would have been kept', async () => {
    await usual(start, 3);
    await say('C', 'ahead', start + 900 * day);
    await appendEvents(here.db, [{ id: 'e', at: start + 900 * day, chat: 'demo|S|C', type: 'ignored' }]);
    const file = await exported(start + 2 * day);
    await restore(file, start + 50 * day);
    expect([await ids(there), await there.db.events.count()]).toEqual([['ahead', 'u0', 'u1', 'u2'], 1]);
    await daily(start + 50 * day, 44, there);
    expect([await ids(there), await there.db.events.count()]).toEqual([[], 0]);
    expect((await restore(file, start + 95 * day)).total).toMatchObject({ added: 0, events: 0, expired: 4 });
  });

  test('by a clock that was behind is restored all the same', async () => {
    await usual(start, 3);
    const file = await exported(start - 200 * day);
    expect((await restore(file, start + 3 * day)).total).toMatchObject({ added: 3, expired: 0 });
  });
});
