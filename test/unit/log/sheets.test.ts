import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  openSheets,
  publishSheet,
  readDrafts,
  readSheets,
  removeDraft,
  removeSheet,
  type SheetDatabase,
  saveDraft,
} from '../../../lib/log/sheets';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';

const own = { ...shopStandard, id: 'own-1' };
let db: SheetDatabase;
beforeEach(() => {
  db = openSheets();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell-sheets');
});

test('every version stays, and publishing ends the draft', async () => {
  await saveDraft(db, { id: 'own-1', from: 0, sheet: own });
  expect(await publishSheet(db, own)).toBe(true);
  expect(await readDrafts(db)).toEqual([]);
  expect(await publishSheet(db, { ...own, version: 2 })).toBe(true);
  expect((await readSheets(db)).map(({ version }) => version)).toEqual([1, 2]);
});

test('what was published is never changed', async () => {
  await publishSheet(db, own);
  await saveDraft(db, { id: 'own-1', from: 1, sheet: own });
  expect(await publishSheet(db, { ...own, scoring: 'points' })).toBe(false);
  expect(await readSheets(db)).toEqual([own]);
  expect(await readDrafts(db)).toHaveLength(1);
});

test('a sheet that breaks its rules is neither published nor read', async () => {
  await expect(publishSheet(db, { ...own, version: 0 })).rejects.toThrow();
  await db.sheets.put({ id: 'own-2', version: 1, something: 'else' });
  expect(await readSheets(db)).toEqual([]);
});

test('a sheet of an older format is brought forward', async () => {
  const { format: _, scoring: __, ...old } = own;
  await db.sheets.put(old);
  expect(await readSheets(db)).toEqual([own]);
});

test('a draft and a version can be taken back', async () => {
  await saveDraft(db, { id: 'own-1', from: 0, sheet: own });
  await removeDraft(db, 'own-1');
  await publishSheet(db, own);
  await removeSheet(db, own);
  expect([await readDrafts(db), await readSheets(db)]).toEqual([[], []]);
});
