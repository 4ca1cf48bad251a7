import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { believe, believedNow, type ClockNote } from '../../../lib/log/clock';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { markTime, misdated } from '../../../lib/log/misdated';
import { oldestKept, purge } from '../../../lib/log/retention';

const [hour, day] = [3_600_000, 86_400_000];
const start = Date.UTC(2026, 10, 22, 1);
const never = new AbortController().signal;

let db: LogDatabase;
beforeEach(() => {
  db = openLog('clock');
});
afterEach(async () => {
  db.close();
  await Dexie.delete('clock');
});

const say = (id: string, at: number) =>
  appendMessages(db, {
    chat: { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' },
    messages: [{ id, role: 'agent', text: id, at }],
  });
/** What the background does every hour. */
const tidy = async (shown: number) => {
  const now = await believedNow(db, shown);
  const oldest = oldestKept(90, now);
  await markTime(db, now);
  return purge(db, oldest, never, await misdated(db, 90, oldest));
};
const tidyHourly = async (from: number, hours: number) => {
  let removed = 0;
  for (let n = 0; n < hours; n++) removed += await tidy(from + n * hour);
  return removed;
};

describe('retention and the clock', () => {
  test('a clock that goes on is believed: what is old goes within the hour', async () => {
    await say('old', start - 90 * day + 2 * hour + 1);
    await say('new', start);
    expect(await tidyHourly(start, 3)).toBe(0);
    expect(await tidy(start + 3 * hour)).toBe(1);
  });

  test('a year ahead for an afternoon deletes nothing, and afterwards all is as before', async () => {
    for (let age = 80; age >= 0; age -= 10) await say(`m${age}`, start - age * day);
    await tidy(start);
    expect(await tidyHourly(start + 365 * day, 8)).toBe(0);
    expect(await tidyHourly(start + 8 * hour, 3)).toBe(0);
    expect(await tidy(start + 11 * day)).toBe(0);
    expect(await tidyHourly(start + 11 * day, 26)).toBe(1);
  });

  test('a year ahead for good deletes a month a day, from the second day on', async () => {
    for (let age = 85; age >= 0; age -= 1) await say(`m${age}`, start - age * day);
    await tidy(start);
    const ahead = start + 365 * day;
    expect(await tidyHourly(ahead, 24)).toBe(0);
    expect(await tidyHourly(ahead + 24 * hour, 1)).toBeLessThanOrEqual(31);
    expect(await tidyHourly(ahead + 25 * hour, 23)).toBe(0);
  });

  test('a computer that was off for weeks deletes what is due a day later', async () => {
    await say('old', start - 80 * day);
    await say('new', start);
    await tidy(start);
    expect(await tidyHourly(start + 20 * day, 24)).toBe(0);
    expect(await tidyHourly(start + 21 * day, 1)).toBe(1);
  });

  test('one that is on for an hour a week still deletes in the end', async () => {
    await say('old', start - 80 * day);
    await tidy(start);
    let removed = 0;
    for (let week = 1; week <= 4; week++) removed += await tidy(start + week * 7 * day);
    expect(removed).toBe(1);
  });

  test('a clock that was put back deletes nothing, nor does it when it is put right', async () => {
    for (let age = 80; age >= 0; age -= 10) await say(`m${age}`, start - age * day);
    await tidy(start);
    expect(await tidyHourly(start - 2_000 * day, 8)).toBe(0);
    expect(await tidyHourly(start + 8 * hour, 3)).toBe(0);
  });

  test('what was said while the clock was put back is kept as long as anything else', async () => {
    await say('before', start);
    await tidy(start);
    const back = start - 2_000 * day;
    await say('meanwhile', back);
    expect(await tidy(back + hour)).toBe(0);
    await say('after', start + 2 * hour);
    expect(await tidyHourly(start + 2 * hour, 3)).toBe(0);
    expect((await db.messages.toArray()).map(({ id }) => id).sort()).toEqual(['after', 'before', 'meanwhile']);
    expect([await db.chats.count(), await db.visits.count()]).toEqual([1, 2]);
    let removed = 0;
    for (let age = 1; age <= 89; age++) removed += await tidy(start + age * day);
    expect(removed).toBe(0);
    for (let age = 90; age <= 92; age++) removed += await tidy(start + age * day);
    expect([removed, await db.chats.count(), await db.visits.count()]).toEqual([3, 0, 0]);
  });

  test('a chat that has nothing but such messages stays too; what a page dates as too old goes', async () => {
    await tidy(start);
    const other = { platform: 'demo', shop: 'S', agent: 'a', customer: 'D' };
    const old = { role: 'agent' as const, text: '旧', at: start - 100 * day };
    await say('seen', start - 100 * day);
    await appendMessages(db, { chat: other, messages: [{ ...old, id: 'dated', trust: 'page-second' }] });
    expect(await tidy(start + hour)).toBe(1);
    expect((await db.chats.toArray()).map(({ customer }) => customer)).toEqual(['C']);
    expect((await db.visits.toArray()).map(({ chat }) => chat)).toEqual(['demo|S|C']);
  });

  test('a log that kept no note of the time believes its newest message', async () => {
    await say('old', start - 80 * day);
    await say('new', start);
    expect(await tidyHourly(start + 365 * day, 8)).toBe(0);
  });
});

test('whatever a clock says for less than a day, nothing is taken to be more than a day older than it is', () => {
  const away = fc.integer({ min: -3_000 * day, max: 3_000 * day });
  const spells = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 23 }), away }), { maxLength: 8 });
  fc.assert(
    fc.property(spells, (all) => {
      let note: ClockNote = { believed: start };
      let real = start;
      const look = (shown: number) => {
        const { now, ...next } = believe(note, shown);
        note = next;
        expect(now).toBeLessThanOrEqual(real + day);
      };
      for (const { hours, away } of all) {
        for (let n = 0; n < hours; n++) {
          real += hour;
          look(real + away);
        }
        real += hour;
        look(real);
      }
      // Where it seems to have lost a day or more, it takes a day to be sure.
      for (let n = 0; n < 26; n++) {
        real += hour;
        look(real);
      }
      expect(note.believed).toBe(real);
    }),
    { numRuns: 2_000 },
  );
});
