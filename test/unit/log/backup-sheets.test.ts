import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportAll } from '../../../lib/log/backup-export';
import { backupFiles } from '../../../lib/log/backup-folder';
import type { KeepHere } from '../../../lib/log/backup-parts';
import { restoreFiles } from '../../../lib/log/backup-restore';
import { type Kept, runBackup } from '../../../lib/log/backup-run';
import { openLog } from '../../../lib/log/database';
import { careful } from '../../../lib/log/incoming';
import { openNotes } from '../../../lib/log/notes';
import { openSheets, publishSheet, readDrafts, readSheets, saveDraft } from '../../../lib/log/sheets';
import { openTeam } from '../../../lib/log/team';
import type { BackupRecord } from '../../../lib/model/backup';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { createFolder } from './folder';
import { foreignFile } from './foreign-file';

const never = new AbortController().signal;
const keep: KeepHere = { privacy: careful, oldest: 0, own: undefined };
const sheet = (id: string, version = 1) => ({ ...shopStandard, id, version });
const names = ['one', 'two'].flatMap((name) => [name, `${name}-team`, `${name}-sheets`, `${name}-notes`]);
const open = (name: string): Kept => ({
  db: openLog(name),
  team: openTeam(`${name}-team`),
  sheets: openSheets(`${name}-sheets`),
  notes: openNotes(`${name}-notes`),
});

let one: Kept;
let two: Kept;
beforeEach(() => {
  one = open('one');
  two = open('two');
});
afterEach(async () => {
  for (const kept of [one, two]) for (const each of Object.values(kept)) each.close();
  await Promise.all(names.map((name) => Dexie.delete(name)));
});

const settings = { at: 5_000, values: { lang: 'en', shop: '木禾' } };
const exported = (from = one) => exportAll(from, { now: 10_000, app: '', settings, signal: never, onProgress: () => undefined });
const restore = (files: File[], into = two, isDry = false, own?: string) =>
  restoreFiles(into, files, { keep: { ...keep, own }, signal: never, isDry });
const versions = async ({ sheets }: Kept) => (await readSheets(sheets)).map(({ id, version }) => `${id} ${version}`).sort();

describe('score sheets', () => {
  test('of a computer come back on another one, drafts and all, and again changes nothing', async () => {
    for (const each of [sheet('a'), sheet('a', 2), sheet('b')]) await publishSheet(one.sheets, each);
    await saveDraft(one.sheets, { id: 'b', from: 1, sheet: { ...sheet('b', 2), title: { zh: '', en: '' } } });
    const file = await exported();
    expect((await restore([file], two, true)).total.sheets).toBe(4);
    expect(await versions(two)).toEqual([]);
    const report = await restore([file]);
    expect(report.total).toMatchObject({ sheets: 4, team: 0 });
    expect(report.files[0]?.settings).toEqual(settings);
    expect(await versions(two)).toEqual(['a 1', 'a 2', 'b 1']);
    expect(await readDrafts(two.sheets)).toEqual(await readDrafts(one.sheets));
    expect((await restore([file])).total.sheets).toBe(0);
  });

  test('are in a folder backup when they changed', async () => {
    const place = createFolder();
    const backUp = (now: number) => runBackup(one, place.folder, { now, app: '', settings, signal: never });
    await publishSheet(one.sheets, sheet('a'));
    await backUp(10_000);
    await backUp(20_000);
    await publishSheet(one.sheets, sheet('a', 2));
    await backUp(30_000);
    const files = await backupFiles(place.folder.handle);
    expect(files).toHaveLength(2);
    expect((await restore(files)).files.map(({ taken }) => taken.sheets)).toEqual([1, 1]);
    expect(await versions(two)).toEqual(['a 1', 'a 2']);
  });

  test('never take the place of one that is here, nor a draft that of a later one', async () => {
    await publishSheet(one.sheets, { ...sheet('a'), scoring: 'points' });
    await saveDraft(one.sheets, { id: 'a', from: 1, sheet: sheet('a', 2) });
    await publishSheet(two.sheets, sheet('a'));
    await publishSheet(two.sheets, sheet('a', 2));
    const file = await exported();
    expect(
      (await restore([file], two, false, (await restore([file], two, true)).files[0]?.header?.installation)).total.sheets,
    ).toBe(0);
    expect((await readSheets(two.sheets)).map(({ scoring }) => scoring)).toEqual(['share', 'share']);
    expect(await readDrafts(two.sheets)).toEqual([]);
  });

  test('of another computer are drafts where sheets were published already, its own are published', async () => {
    await publishSheet(one.sheets, sheet('theirs', 3));
    await publishSheet(two.sheets, sheet('ours'));
    const file = await exported();
    expect((await restore([file])).total.sheets).toBe(1);
    expect(await versions(two)).toEqual(['ours 1']);
    expect((await readDrafts(two.sheets)).map(({ id, from, sheet: { version } }) => [id, from, version])).toEqual([
      ['theirs', 0, 3],
    ]);
    expect((await restore([file])).total.sheets).toBe(0);
    await two.sheets.drafts.clear();
    const own = (await restore([file], two, true)).files[0]?.header?.installation;
    await restore([file], two, false, own);
    expect(await versions(two)).toEqual(['ours 1', 'theirs 3']);
  });

  test('that nobody could judge by, and more than a shop has, are left out', async () => {
    const source = async function* (): AsyncGenerator<BackupRecord[]> {
      const items = { ...shopStandard.items, greeting: { on: true, weight: 100 } };
      yield [{ sheet: { ...sheet('off'), items, scoring: 'percent' } }];
      yield Array.from({ length: 1_500 }, (_, n) => ({ sheet: sheet('many', n + 1) }));
    };
    const { files, total } = await restore([await foreignFile(source())]);
    expect(files[0]?.fault).toBeUndefined();
    expect(total.sheets).toBe(1_000);
    expect((await readSheets(two.sheets)).some(({ id }) => id === 'off')).toBe(false);
  });
});
