import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { exportAll } from '../../../lib/log/backup-export';
import { backupFiles } from '../../../lib/log/backup-folder';
import type { KeepHere } from '../../../lib/log/backup-parts';
import { restoreFiles } from '../../../lib/log/backup-restore';
import { type Kept, runBackup } from '../../../lib/log/backup-run';
import { openLog } from '../../../lib/log/database';
import { eraseChats } from '../../../lib/log/erase';
import { careful } from '../../../lib/log/incoming';
import { noteBefore, openNotes, readNote, readNotes, saveNote } from '../../../lib/log/notes';
import { hold, holdNothing } from '../../../lib/log/sealed/held';
import { openSheets } from '../../../lib/log/sheets';
import { openTeam } from '../../../lib/log/team';
import { createFolder } from './folder';
import { foreignFile } from './foreign-file';

const never = new AbortController().signal;
const keep: KeepHere = { privacy: careful, oldest: 0, own: undefined };
const full = { ...careful, keep: 'full' as const };
const key = 'demo|S|C';
const [parts, all] = [['', '-team', '-sheets', '-notes'], { from: 0, to: 99_000 }];
const open = (name: string): Kept => ({
  db: openLog(name),
  team: openTeam(`${name}-team`),
  sheets: openSheets(`${name}-sheets`),
  // Erasing looks for the notes where the product keeps them.
  notes: openNotes(name === 'one' ? undefined : `${name}-notes`),
});

let one: Kept;
let two: Kept;
beforeEach(() => {
  one = open('one');
  two = open('two');
});
afterEach(async () => {
  holdNothing();
  for (const kept of [one, two]) for (const each of Object.values(kept)) each.close();
  const names = ['one', 'two'].flatMap((name) => parts.map((part) => `${name}${part}`));
  await Promise.all([...names, 'saywell-notes'].map((name) => Dexie.delete(name)));
});

const write = (text: string, at: number, chat = key, start = 1_000, of = one) =>
  saveNote(of.notes, { chat, start, text }, full, at);
const backUp = (place: ReturnType<typeof createFolder>, now: number) =>
  runBackup(one, place.folder, { now, app: '', signal: never });
const exported = (now = 10_000) =>
  exportAll(one, { now, app: '', settings: undefined, signal: never, onProgress: () => undefined });
const restore = (files: File[], more: Partial<KeepHere> = {}, isDry = false, into = two) =>
  restoreFiles(into, files, { keep: { ...keep, privacy: full, ...more }, signal: never, isDry });
const texts = async (of = two) => (await readNotes(of.notes)).map(({ text }) => text).sort();
const filesIn = (place: ReturnType<typeof createFolder>) => backupFiles(place.folder.handle);

describe('notes', () => {
  test('are in an export of everything, are counted before a restore, come back with it, and again change nothing', async () => {
    await write('问过发货时间', 2_000);
    await write('回头客', 3_000, 'demo|S|D%7cx', 5_000);
    const file = await exported();
    expect((await restore([file, file], {}, true)).total.notes).toBe(2);
    expect(await texts()).toEqual([]);
    const { files, total } = await restore([file]);
    expect(files[0]).toMatchObject({ header: { version: 3, counts: { team: 2 } } });
    expect(files[0]?.fault).toBeUndefined();
    expect(total).toMatchObject({ notes: 2, team: 0 });
    expect(await readNotes(two.notes)).toEqual(await readNotes(one.notes));
    expect((await restore([file])).total.notes).toBe(0);
  });

  test('are in a folder backup when one of them changed, and the later version wins', async () => {
    const place = createFolder();
    await appendMessages(one.db, { chat: { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' }, messages: [hello] });
    const first = await backUp(place, 10_000);
    await write('一', 11_000);
    const second = await backUp(place, 12_000);
    expect([second.name === first.name, second.name.includes('-changes.')]).toEqual([false, true]);
    expect(await backUp(place, 13_000)).toMatchObject({ name: second.name, lookedAt: 13_000 });
    await write('二', 14_000);
    await backUp(place, 15_000);
    const files = await filesIn(place);
    expect((await restore(files)).files.map(({ taken }) => taken.notes)).toEqual([0, 1, 1]);
    expect(await texts()).toEqual(['二']);
    await write('三', 16_000, key, 1_000, two);
    expect((await restore(files)).total.notes).toBe(0);
    expect(await texts()).toEqual(['三']);
  });

  test('go into the first backup after an update, which continues the one before', async () => {
    const place = createFolder();
    await write('一', 1_000);
    await backUp(place, 10_000);
    const row = await one.db.meta.get('backup');
    const { notes: _, ...before } = JSON.parse(row!.value);
    await one.db.meta.put({ key: 'backup', value: JSON.stringify(before) });
    const { name } = await backUp(place, 20_000);
    expect(name).toContain('-changes.');
    await restore((await filesIn(place)).slice(1));
    expect(await texts()).toEqual(['一']);
  });

  test('that were emptied since do not come back', async () => {
    await write('写错了', 2_000);
    const before = await exported();
    await write('', 3_000);
    const after = await exported();
    await restore([before], {}, false, one);
    expect(await readNote(one.notes, key, all)).toBeUndefined();
    expect(await noteBefore(one.notes, key, 99_000)).toBeUndefined();
    await restore([before]);
    expect(await texts()).toEqual(['写错了']);
    await restore([after]);
    expect(await readNote(two.notes, key, all)).toBeUndefined();
  });

  test('are masked as texts are here, and left out when past their time or where scores only are kept', async () => {
    await write('电话 13812342046', 2_000, 'demo|S|13812342046');
    await write('太旧', 1_000);
    const file = await exported();
    expect((await restore([file], { privacy: { ...careful, keep: 'scores' } })).total.notes).toBe(0);
    await restore([file], { privacy: careful, oldest: 1_500 });
    expect(await readNotes(two.notes)).toMatchObject([{ chat: 'demo|S|138••••2046', text: '电话 138••••2046' }]);
  });

  test('on a customer who was erased since do not come back, later ones do', async () => {
    await write('一', 2_000);
    const before = await exported();
    await eraseChats(one.db, one.team, [key], 15_000);
    expect(await texts(one)).toEqual([]);
    expect((await restore([before], {}, false, one)).total.notes).toBe(0);
    await write('二', 16_000);
    await restore([before, await exported(17_000)]);
    expect(await texts()).toEqual(['二']);
  });

  test('of an encrypted log are sealed again; locked, it is seen whether any changed, and nothing is restored', async () => {
    const seal = { rev: 1, on: true, key: { id: 'k1', rounds: 1, salt: '', wrapped: '' } };
    const session = { id: 'k1', key: Buffer.alloc(32, 7).toString('base64') };
    hold({ seal, key: session });
    const place = createFolder();
    await write('一', 2_000);
    await backUp(place, 10_000);
    const files = await filesIn(place);
    await restore(files);
    expect((await two.notes.notes.toArray()).map(({ text, box }) => [text, ArrayBuffer.isView(box)])).toEqual([
      [undefined, true],
    ]);
    expect(await texts()).toEqual(['一']);
    hold({ seal });
    expect(await backUp(place, 20_000)).toMatchObject({ lookedAt: 20_000 });
    await two.notes.notes.clear();
    await expect(restore(files)).rejects.toMatchObject({ name: 'LogLocked' });
  });

  test('are in files of version 3: those of version 2 are read as before', async () => {
    const older = async function* () {
      yield [{ gap: { id: 'g', from: 1, to: 2_000, platform: 'demo', reason: 'page-silent' as const } }];
    };
    expect((await restore([await foreignFile(older())])).total).toMatchObject({ gaps: 1, notes: 0 });
  });
});

const hello = { id: '1', role: 'customer' as const, text: '你好', at: 1_000 };
