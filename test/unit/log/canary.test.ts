import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { coverLoss, lossId, missing, storeCanary, storedCanary } from '../../../lib/log/canary';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import type { Canary } from '../../../lib/model/log-health';

const canary: Canary = { id: 'one', appends: 7, rows: 40, since: 1_000, at: 5_000 };
const now = 9_000;

describe('what is missing', () => {
  test.each<[string, Canary | undefined, Canary | undefined, boolean, object | undefined]>([
    ['nothing at the first start', undefined, undefined, true, undefined],
    ['nothing while both agree', canary, canary, false, undefined],
    ['nothing while the copy is behind', { ...canary, appends: 3, at: 2_000 }, canary, false, undefined],
    ['nothing in a log that was never written', { ...canary, appends: 0, rows: 0 }, undefined, true, undefined],
    ['nothing when the copy was not made yet', undefined, { ...canary, appends: 0 }, true, undefined],
    ['the log, when it is new', canary, undefined, true, { what: 'log', rows: 40, at: 5_000, from: 1_000 }],
    ['the log, when it is another', canary, { ...canary, id: 'two' }, false, { what: 'log', from: 1_000 }],
    ['the log, when its messages are gone', canary, canary, true, { what: 'log', from: 1_000 }],
    [
      'the end of the log, when it went back in time',
      canary,
      { ...canary, appends: 6, at: 4_000 },
      false,
      { what: 'log', from: 4_000 },
    ],
    ['the settings, when only the log is left', undefined, canary, false, { what: 'settings', rows: 40 }],
  ])('%s', (_, kept, stored, isEmpty, expected) => {
    const found = missing(kept, stored, isEmpty, now);
    if (expected) expect(found).toMatchObject({ ...expected, found: now });
    else expect(found).toBeUndefined();
  });
});

describe('counting', () => {
  let db: LogDatabase;
  beforeEach(() => {
    db = openLog();
  });
  afterEach(async () => {
    db.close();
    await Dexie.delete('saywell');
  });
  const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
  const send = (...ids: string[]) =>
    appendMessages(db, { chat, messages: ids.map((id, at) => ({ id, role: 'agent' as const, text: id, at })) });

  test('a delivery counts with its new messages; a repeated one does not count', async () => {
    await storeCanary(db, { ...canary, appends: 0, rows: 0 });
    await send('1', '2');
    await send('2', '3');
    await send('1', '2', '3');
    expect(await storedCanary(db)).toMatchObject({ id: 'one', appends: 2, rows: 3 });
  });

  test('an unreadable canary is none', async () => {
    await db.meta.put({ key: 'canary', value: '{"id":' });
    expect(await storedCanary(db)).toBeUndefined();
    await db.meta.put({ key: 'canary', value: '{"id":1}' });
    expect(await storedCanary(db)).toBeUndefined();
  });

  test('a backup covers the part of a loss that it brought back', async () => {
    const gap = { platform: 'generic', reason: 'tampered' as const };
    await db.gaps.bulkPut([
      { ...gap, id: lossId(50), from: 10, to: 50 },
      { ...gap, id: lossId(90), from: 10, to: 90 },
      { ...gap, id: 'other', from: 10, to: 20 },
    ]);
    await coverLoss(db, 60);
    expect((await db.gaps.toArray()).map(({ id, from, to }) => [id, from, to])).toEqual([
      ['other', 10, 20],
      [lossId(90), 60, 90],
    ]);
  });
});
