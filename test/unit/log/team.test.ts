import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unpackTable } from '../../../lib/check/lists/store';
import { wordAt } from '../../../lib/check/words';
import {
  addSuppression,
  countParts,
  openTeam,
  readLists,
  readPart,
  readReplies,
  readSuppressions,
  removeReply,
  removeSuppression,
  saveList,
  saveParts,
  saveReply,
  type TeamDatabase,
} from '../../../lib/log/team';
import { isCurrent, publishTable } from '../../../lib/log/word-table';
import type { TeamReply } from '../../../lib/model/reply';
import type { Suppression } from '../../../lib/model/suppression';
import type { WordList } from '../../../lib/model/word';

const list: WordList = {
  id: 'a',
  name: '春季',
  at: 1,
  on: true,
  words: [{ text: '加V', category: 'contact', severity: 'block' }],
  allow: ['加V会员价'],
};
const reply: TeamReply = { id: 'r', category: 'greeting', stages: [], lang: 'zh', title: '您好', text: '您好', at: 1 };
const suppression: Suppression = {
  id: 's',
  rule: 'team:加V',
  category: 'contact',
  text: '加V',
  scope: 'here',
  reason: '误报',
  at: 1,
  platform: 'demo',
  shop: '',
};

let db: TeamDatabase;
beforeEach(() => {
  db = openTeam();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell-team');
});

describe('what the team added', () => {
  test('is kept by its id, the latest first, and goes when removed', async () => {
    await saveList(db, list);
    await saveList(db, { ...list, id: 'b', at: 2 });
    await saveList(db, { ...list, name: '夏季' });
    expect((await readLists(db)).map(({ id, name }) => [id, name])).toEqual([
      ['b', '春季'],
      ['a', '夏季'],
    ]);
    await saveReply(db, reply);
    await saveReply(db, { ...reply, id: 'q', at: 2 });
    expect((await readReplies(db)).map(({ id }) => id)).toEqual(['q', 'r']);
    await addSuppression(db, suppression);
    await addSuppression(db, { ...suppression, id: 't', at: 2 });
    await addSuppression(db, suppression);
    expect((await readSuppressions(db)).map(({ id }) => id)).toEqual(['t', 's']);
    await Promise.all([removeReply(db, 'r'), removeSuppression(db, 's')]);
    expect([await readReplies(db), await readSuppressions(db)].map(({ length }) => length)).toEqual([1, 1]);
  });

  test('is there for the next connection', async () => {
    await saveList(db, list);
    db.close();
    db = openTeam();
    expect(await readLists(db)).toEqual([list]);
  });
});

describe('the word table', () => {
  const stored = async () => {
    const { parts } = await countParts(db);
    const unpacking = unpackTable();
    for (let part = 1; part < parts; part++) unpacking.add((await readPart(db, part))!.data);
    return unpacking.finish();
  };

  test('holds the lists that are on', async () => {
    await saveList(db, list);
    await saveList(db, { ...list, id: 'b', words: [{ text: '转账', category: 'payment', severity: 'warn' }], on: false });
    const heard: number[] = [];
    expect(await publishTable(db, (done) => heard.push(done))).toEqual({ words: 1, allow: 1, skipped: 0, parts: 2 });
    expect(heard.at(-1)).toBe(1);
    const table = (await stored())!;
    expect(wordAt(table, 0)).toEqual(list.words[0]);
    expect(table.codes).toHaveLength(1);
  });

  test('is empty when no list is on, and another build replaces all of it', async () => {
    await saveList(db, { ...list, on: false });
    await saveParts(db, 'old', ['', 'a', 'b', 'c']);
    expect(await countParts(db)).toEqual({ parts: 4, build: 'old' });
    expect(await publishTable(db)).toMatchObject({ words: 0, parts: 0 });
    expect(await countParts(db)).toEqual({ parts: 0, build: '' });
    expect(await readPart(db, 1)).toBeUndefined();
  });

  test('of an older layout is known as such', async () => {
    expect(await isCurrent(db)).toBe(true);
    await saveParts(db, '0-2020.01-1', ['']);
    expect(await isCurrent(db)).toBe(false);
    await saveList(db, list);
    await publishTable(db);
    expect(await isCurrent(db)).toBe(true);
  });
});
