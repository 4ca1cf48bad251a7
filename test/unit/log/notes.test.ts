import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  eraseNotes,
  noteBefore,
  openNotes,
  purgeNotes,
  readNote,
  rewriteNotes,
  saveNote,
  wipeNotes,
} from '../../../lib/log/notes';
import { hold, holdNothing } from '../../../lib/log/sealed/held';

const name = 'notes-test';
const key = 'demo|木禾|k1';
const masked = { keep: 'masked' as const, maskOrders: false, maskTracking: false };
const open = () => openNotes(name);
let db: ReturnType<typeof open>;
const save = (chat: string, start: number, text: string, at = start) => saveNote(db, { chat, start, text }, masked, at);

beforeEach(() => {
  db = open();
});
afterEach(async () => {
  holdNothing();
  db.close();
  await Dexie.delete(name);
});

describe('notes', () => {
  test('one a conversation, found by a time within it, in place of the one before', async () => {
    await save(key, 1_000, '问过发货时间');
    await save(key, 1_000, '问过两次发货时间', 2_000);
    await save(key, 9_000, '回头客');
    expect((await readNote(db, key, { from: 500, to: 3_000 }))?.text).toBe('问过两次发货时间');
    expect((await readNote(db, key, { from: 8_000, to: 9_000 }))?.text).toBe('回头客');
    expect(await readNote(db, key, { from: 1_001, to: 8_999 })).toBeUndefined();
    expect(await readNote(db, 'demo|木禾|k', { from: 0, to: 99_000 })).toBeUndefined();
    expect(await db.notes.count()).toBe(2);
  });

  test('the last one before a conversation', async () => {
    await save(key, 1_000, '一');
    await save(key, 2_000, '二');
    await save(key, 3_000, '三');
    expect((await noteBefore(db, key, 3_000))?.text).toBe('二');
    expect(await noteBefore(db, key, 1_000)).toBeUndefined();
  });

  test('personal data is masked before it is stored, and what was kept is told', async () => {
    const row = await save(key, 1_000, '电话 13812342046，住浙江省杭州市西湖区文三路1号');
    expect(row.text).not.toContain('13812342046');
    expect(JSON.stringify(await db.notes.toArray())).not.toMatch(/1381234|文三路/);
    expect(row.text).toContain('电话');
    const whole = await saveNote(db, { chat: key, start: 1_000, text: '电话 13812342046' }, { ...masked, keep: 'full' }, 1);
    expect(whole.text).toBe('电话 13812342046');
  });

  test('an empty note is none', async () => {
    await save(key, 1_000, '记一下');
    await save(key, 1_000, ' \n');
    expect(await readNote(db, key, { from: 0, to: 9_000 })).toBeUndefined();
    expect(await noteBefore(db, key, 9_000)).toBeUndefined();
    expect(await db.notes.toArray()).toMatchObject([{ text: '' }]);
    await save('demo|木禾|k2', 1_000, '');
    expect(await db.notes.count()).toBe(1);
  });

  test('erasing a customer leaves those whose key only begins the same', async () => {
    await save(key, 1_000, '一');
    await save(key, 5_000, '二');
    await save(`${key}0`, 1_000, '另一位');
    expect(await eraseNotes(db, key)).toBe(2);
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['另一位']);
  });

  test('old ones go by their last change, and all of them at once', async () => {
    await save(key, 1_000, '一', 5_000);
    await save(key, 2_000, '二', 2_000);
    expect(await purgeNotes(db, 3_000, 6_000)).toBe(1);
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['一']);
    await wipeNotes(db);
    expect(await db.notes.count()).toBe(0);
  });

  describe('of an encrypted log', () => {
    const wrapped = { id: 'k1', rounds: 1, salt: '', wrapped: '' };
    const seal = (rev: number, on: boolean) => ({ rev, on, key: wrapped });
    const key = { id: 'k1', key: Buffer.alloc(32, 7).toString('base64') };
    const stored = async () =>
      JSON.stringify(await db.notes.toArray(), (_, value) => (ArrayBuffer.isView(value) ? 'box' : value));
    const all = { from: 0, to: 99_000 };

    test('are sealed when written and opened when read', async () => {
      hold({ seal: seal(1, true), key });
      await save('c', 1_000, '问过发货时间');
      expect(await stored()).not.toContain('发货');
      expect((await readNote(db, 'c', all))?.text).toBe('问过发货时间');
    });

    test('cannot be read or written without the passphrase, but erased', async () => {
      hold({ seal: seal(1, true), key });
      await save('c', 1_000, '问过发货时间');
      hold({ seal: seal(1, true) });
      await expect(readNote(db, 'c', all)).rejects.toMatchObject({ name: 'LogLocked' });
      await expect(save('c', 1_000, '别的')).rejects.toMatchObject({ name: 'LogLocked' });
      await rewriteNotes(db);
      expect(await eraseNotes(db, 'c')).toBe(1);
    });

    test('are rewritten when encryption goes on, and back before the key goes', async () => {
      await save('c', 1_000, '问过发货时间');
      await save('d', 1_000, '写错了');
      await save('d', 1_000, '');
      hold({ seal: seal(1, true), key });
      expect((await readNote(db, 'c', all))?.text).toBe('问过发货时间');
      await rewriteNotes(db);
      expect(await stored()).not.toContain('发货');
      hold({ seal: seal(2, false), key });
      await rewriteNotes(db);
      expect(await stored()).toContain('发货');
      expect((await readNote(db, 'c', all))?.text).toBe('问过发货时间');
    });
  });
});
