import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { believe, believedNow, type ClockNote } from '../../../lib/log/clock';
import { type LogDatabase, openLog } from '../../../lib/log/database';
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
const tidy = async (now: number) => purge(db, oldestKept(90, await believedNow(db, now)), never);
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
      expect(note.believed).toBe(real);
    }),
    { numRuns: 500 },
  );
});
