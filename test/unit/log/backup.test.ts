import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../../lib/bundle/backup/write';
import { appendEvents, appendGap, appendMessages } from '../../../lib/log/append';
import { backupEvery } from '../../../lib/log/backup-due';
import { backupFiles, expiredFiles, removeFiles } from '../../../lib/log/backup-folder';
import { restoreFiles } from '../../../lib/log/backup-restore';
import { fullEvery, runBackup } from '../../../lib/log/backup-run';
import { readBackupState } from '../../../lib/log/backup-state';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { eraseChats } from '../../../lib/log/erase';
import { careful } from '../../../lib/log/incoming';
import { type NotesDatabase, openNotes } from '../../../lib/log/notes';
import { openSheets, type SheetDatabase } from '../../../lib/log/sheets';
import { addSuppression, openTeam, readLists, saveList, saveReply, type TeamDatabase } from '../../../lib/log/team';
import type { BackupHeader } from '../../../lib/model/backup';
import type { Delivered } from '../../../lib/model/log';
import { createFolder } from './folder';

const who = (customer: string) => ({ platform: 'demo', shop: 'S', agent: 'a', customer });
const say = (id: string, at: number, text = id, more: Partial<Delivered> = {}): Delivered => ({
  id,
  role: 'agent',
  text,
  at,
  ...more,
});
const event = (id: string) => ({ id, at: 5_000, chat: 'demo|S|C', type: 'replaced' as const, rule: 'promise-certain' });
const gap = (id: string, to: number) => ({ id, from: 1_000, to, platform: 'demo', reason: 'page-silent' as const });
const keep = { privacy: careful, oldest: 0, own: undefined };
const header: BackupHeader = {
  format: 'saywell-backup',
  version: 1,
  kind: 'full',
  installation: 'elsewhere',
  app: '0.1.0',
  writtenAt: 1_000,
  from: 0,
  to: 1,
  counts: { chats: 0, messages: 0, gaps: 0, events: 0, team: 0 },
};
const never = new AbortController().signal;

let db: LogDatabase;
let empty: LogDatabase;
let team: TeamDatabase;
let otherTeam: TeamDatabase;
let sheets: SheetDatabase;
let otherSheets: SheetDatabase;
let notes: NotesDatabase;
let otherNotes: NotesDatabase;
beforeEach(() => {
  db = openLog('from');
  empty = openLog('to');
  team = openTeam('from-team');
  otherTeam = openTeam('to-team');
  sheets = openSheets('from-sheets');
  otherSheets = openSheets('to-sheets');
  notes = openNotes('from-notes');
  otherNotes = openNotes('to-notes');
});
afterEach(async () => {
  db.close();
  empty.close();
  team.close();
  otherTeam.close();
  sheets.close();
  otherSheets.close();
  notes.close();
  otherNotes.close();
  await Promise.all(
    ['', '-team', '-sheets', '-notes'].flatMap((part) => [`from${part}`, `to${part}`]).map((name) => Dexie.delete(name)),
  );
});

/** Everything in a log but what only that log knows: change numbers and what it remembers of backups. */
async function rowsOf(log: LogDatabase) {
  const without = <T extends { stamp?: number }>({ stamp: _, ...row }: T) => row;
  return {
    messages: (await log.messages.toArray()).map(without),
    chats: (await log.chats.toArray()).map(without),
    visits: await log.visits.toArray(),
    gaps: await log.gaps.toArray(),
    events: (await log.events.toArray()).map(without),
  };
}

const filesIn = async (place: ReturnType<typeof createFolder>) => backupFiles(place.folder.handle);
const backUp = (place: ReturnType<typeof createFolder>, now: number, isFull = false) =>
  runBackup({ db, team, sheets, notes }, place.folder, { now, app: '0.1.0', signal: never, isFull });
const restore = (files: File[], isDry = false, into = empty) =>
  restoreFiles({ db: into, team: otherTeam, sheets: otherSheets, notes: otherNotes }, files, { keep, signal: never, isDry });

describe('backups in a folder', () => {
  test('a full file, then what changed, then nothing when nothing changed', async () => {
    const place = createFolder();
    await appendMessages(db, { chat: who('C'), messages: [say('1', 1_000), say('2', 2_000)] });
    const first = await backUp(place, 10_000);
    expect(first).toMatchObject({ name: 'saywell-19700101T000010Z-full.ndjson.gz'.replace('Z-', `Z-${first.log.slice(0, 8)}-`) });
    await appendMessages(db, { chat: who('D'), messages: [say('1', 3_000)] });
    const second = await backUp(place, 20_000);
    expect(second.name).toContain('-changes.');
    expect(await backUp(place, 30_000)).toEqual({ ...second, lookedAt: 30_000 });
    const report = await restore(await filesIn(place));
    expect(report.files.map(({ header }) => header?.counts.messages)).toEqual([2, 3]);
    expect(report.files.map(({ taken }) => taken.added)).toEqual([2, 1]);
    expect(report.files[1]?.header?.previous).toEqual({ name: first.name, sha256: first.sha256 });
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
  });

  test('edits, recalls, better times, new ids and history that loads later are changes', async () => {
    const place = createFolder();
    const chat = who('C');
    await appendMessages(db, { chat, messages: [say('p', 1_000, '明天到'), say('2', 2_000), say('3', 60_000)] });
    await appendMessages(db, { chat: who('D'), messages: [say('1', 1_000)] });
    await backUp(place, 10_000);
    const steps: Delivered[] = [
      say('p', 1_000, '后天到'),
      say('2', 2_000, '2', { kind: 'recalled' }),
      say('3', 61_000, '3', { trust: 'page-second' }),
      say('0', 500, '以前的'),
      say('final', 1_000, '后天到', { was: 'p' }),
    ];
    for (const [index, one] of steps.entries()) {
      await appendMessages(db, { chat, messages: [one] });
      await backUp(place, 20_000 + 1_000 * index);
    }
    const report = await restore(await filesIn(place));
    expect(report.files.map(({ taken }) => taken.added + taken.changed)).toEqual([4, 1, 1, 1, 1, 1]);
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
    await restore((await filesIn(place)).slice(0, 1));
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
  });

  test('a new full file after a week, on demand, in another folder, after a clock was put back, when a file was removed', async () => {
    const place = createFolder();
    const kinds: (string | undefined)[] = [];
    let count = 0;
    const next = async (now: number, isFull = false, to = place) => {
      await appendMessages(db, { chat: who('C'), messages: [say(String(count++), 1_000)] });
      kinds.push((await backUp(to, now, isFull)).name.match(/full|changes/)?.[0]);
    };
    await next(1_000_000);
    await next(2_000_000);
    await next(2_100_000, true);
    await next(2_200_000);
    await next(2_100_000 + fullEvery);
    await next(5_000);
    await next(6_000);
    const names = [...place.files.keys()];
    expect(names).toEqual([...names].sort());
    place.files.delete(names.at(-1) ?? '');
    await next(7_000);
    await next(8_000, false, createFolder('two'));
    expect(kinds).toEqual(['full', 'changes', 'full', 'changes', 'full', 'full', 'changes', 'full', 'full']);
  });

  test('two automatic ones of the same hour: the first writes, the other leaves everything as it is', async () => {
    const place = createFolder();
    let count = 0;
    const next = async (now: number, to = place) => {
      await appendMessages(db, { chat: who('C'), messages: [say(String(count++), 1_000)] });
      const options = { now, app: '0.1.0', signal: never, isAutomatic: true };
      const { lookedAt } = await runBackup({ db, team, sheets, notes }, to.folder, options);
      return [lookedAt, place.files.size];
    };
    const start = 100 * backupEvery;
    expect(await next(start)).toEqual([start, 1]);
    expect(await next(start + 5_000)).toEqual([start, 1]);
    expect(await next(start + backupEvery - 1)).toEqual([start, 1]);
    expect(await next(start + backupEvery)).toEqual([start + backupEvery, 2]);
    expect(await next(start - 1)).toEqual([start - 1, 3]);
    expect(await next(start, createFolder('two'))).toEqual([start, 3]);
  });

  test('a log that began anew begins with a full file', async () => {
    const place = createFolder();
    await appendMessages(db, { chat: who('C'), messages: [say('1', 1_000)] });
    await backUp(place, 1_000);
    const state = await readBackupState(db);
    await Promise.all(db.tables.map((table) => table.clear()));
    for (const id of ['a', 'b', 'c']) await appendMessages(db, { chat: who('C'), messages: [say(id, 1_000)] });
    await db.meta.put({ key: 'backup', value: JSON.stringify(state) });
    expect((await backUp(place, 2_000)).name).toContain('-full.');
  });

  test('a write that fails or is cancelled leaves no file, and the next one has its changes', async () => {
    const place = createFolder();
    await appendMessages(db, { chat: who('C'), messages: [say('1', 1_000, '好'.repeat(500))] });
    place.disk.failAfter = 50;
    await expect(backUp(place, 1_000)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    place.disk.failAfter = Number.POSITIVE_INFINITY;
    const end = new AbortController();
    end.abort();
    await expect(
      runBackup({ db, team, sheets, notes }, place.folder, { now: 1_000, app: '', signal: end.signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect([...place.files]).toEqual([]);
    expect(await readBackupState(db)).toBeUndefined();
    await backUp(place, 2_000);
    await restore(await filesIn(place));
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
  });

  test('killed after the file and before it is remembered: the same changes come again and are one', async () => {
    const place = createFolder();
    await appendMessages(db, { chat: who('C'), messages: [say('1', 1_000)] });
    const state = await backUp(place, 1_000);
    await appendMessages(db, { chat: who('C'), messages: [say('2', 2_000)] });
    await backUp(place, 2_000);
    await db.meta.put({ key: 'backup', value: JSON.stringify(state) });
    await backUp(place, 3_000);
    const { total } = await restore(await filesIn(place));
    expect(total).toMatchObject({ added: 2, known: 1 });
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
  });

  test('files that hold only what may no longer be kept are named, and deleted when asked', async () => {
    const place = createFolder();
    const day = 86_400_000;
    await appendMessages(db, { chat: who('C'), messages: [say('1', 1_000)] });
    for (const now of [10 * day, 100 * day, 100 * day + 1_000]) await backUp(place, now, true);
    place.files.set('saywell-holiday.jpg', new Blob(['x']));
    const names = (await filesIn(place)).map(({ name }) => name);
    expect(await expiredFiles(place.folder.handle, 10 * day)).toEqual([]);
    const expired = await expiredFiles(place.folder.handle, 100 * day + 1_000);
    expect(expired).toEqual(names.slice(0, 2));
    await removeFiles(place.folder.handle, expired);
    expect([...place.files.keys()]).toEqual([names[2], 'saywell-holiday.jpg']);
  });

  test('gaps come when any of them changed', async () => {
    const place = createFolder();
    await appendGap(db, gap('g', 2_000));
    await appendEvents(db, [event('e')]);
    await backUp(place, 10_000);
    await appendGap(db, gap('g', 9_000));
    const { name } = await backUp(place, 20_000);
    await appendEvents(db, [event('f')]);
    await backUp(place, 30_000);
    const { files } = await restore(await filesIn(place));
    expect(files.map(({ taken: { gaps, events } }) => [gaps, events])).toEqual([
      [1, 1],
      [1, 0],
      [0, 1],
    ]);
    expect(name).toContain('-changes.');
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
  });
});

const deliveries = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('messages' as const),
        customer: fc.constantFrom('C', 'C|', 'D', 'CD'),
        messages: fc.array(
          fc.record(
            {
              id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
              role: fc.constantFrom('agent' as const, 'customer' as const),
              text: fc.constantFrom('好的', '在的', '明天到', '13812342046', ''),
              at: fc.integer({ min: 0, max: 10_000_000 }),
              trust: fc.constantFrom('seen' as const, 'page-minute' as const, 'page-second' as const),
              kind: fc.constantFrom('text' as const, 'recalled' as const),
            },
            { requiredKeys: ['id', 'role', 'text', 'at'] },
          ),
          { minLength: 1, maxLength: 5 },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('renamed' as const),
        was: fc.constantFrom('1', '2'),
        id: fc.constantFrom('f1', 'f2'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('event' as const), id: fc.constantFrom('e1', 'e2', 'e3') }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'gap' as const }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('backup' as const), isFull: fc.boolean() }) },
  ),
  { maxLength: 25 },
);

/** A message that may get another id says the same under both, and no later one is given the first. */
const asRenamed =
  (final: Set<string>) =>
  (one: Delivered): Delivered =>
    one.id < '3' ? { ...one, id: final.has(one.id) ? `${one.id}-later` : one.id, role: 'agent', text: '改名' } : one;

test('any log comes back from its files, twice over, and with part of it already there', async () => {
  await fc.assert(
    fc.asyncProperty(deliveries, fc.boolean(), fc.nat({ max: 4 }), async (steps, isTwice, there) => {
      const [from, to] = [openLog('random-from'), openLog('random-to')];
      try {
        const place = createFolder();
        let now = 0;
        const final = new Set<string>();
        for (const [index, step] of steps.entries()) {
          if (step.kind === 'messages')
            await appendMessages(from, { chat: who(step.customer), messages: step.messages.map(asRenamed(final)) });
          else if (step.kind === 'renamed') {
            final.add(step.was);
            await appendMessages(from, { chat: who('C'), messages: [say(step.id, 1, '改名', { was: step.was })] });
          } else if (step.kind === 'event') await appendEvents(from, [event(step.id)]);
          else if (step.kind === 'gap') await appendGap(from, gap('g', 2_000 + index));
          else
            await runBackup({ db: from, team, sheets, notes }, place.folder, {
              now: ++now * 1_000,
              app: '',
              signal: never,
              isFull: step.isFull,
            });
          const delivered = step.kind === 'messages' ? step : undefined;
          if (delivered && index < there)
            await appendMessages(to, { chat: who(delivered.customer), messages: delivered.messages.map(asRenamed(final)) });
        }
        await runBackup({ db: from, team, sheets, notes }, place.folder, { now: ++now * 1_000, app: '', signal: never });
        const files = await filesIn(place);
        const preview = await restoreFiles({ db: to, team: otherTeam, sheets: otherSheets, notes: otherNotes }, files, {
          keep,
          signal: never,
          isDry: true,
        });
        const before = await to.messages.count();
        const report = await restoreFiles({ db: to, team: otherTeam, sheets: otherSheets, notes: otherNotes }, files, {
          keep,
          signal: never,
        });
        expect(report.files.every(({ fault }) => !fault)).toBe(true);
        const restored = await rowsOf(to);
        const ids = (await from.messages.toCollection().primaryKeys()).sort();
        const names = restored.messages.flatMap(({ pk, chat, was = [] }) => [pk, ...was.map(({ id }) => `${chat}|${id}`)]);
        expect(names).toEqual(expect.arrayContaining(ids));
        if (there === 0) {
          expect(restored).toEqual(await rowsOf(from));
          expect(before).toBe(0);
          expect(preview.total.added).toBeGreaterThanOrEqual(await to.messages.count());
        }
        if (isTwice) {
          const again = await restoreFiles({ db: to, team: otherTeam, sheets: otherSheets, notes: otherNotes }, files, {
            keep,
            signal: never,
          });
          expect(again.total).toMatchObject({ added: 0, chats: 0, events: 0, gaps: 0 });
          expect(await rowsOf(to)).toEqual(restored);
        }
      } finally {
        from.close();
        to.close();
        await Promise.all([Dexie.delete('random-from'), Dexie.delete('random-to')]);
      }
    }),
    { numRuns: 150 },
  );
});

describe('what the team added', () => {
  const list = (id: string, at: number, text: string) => ({
    id,
    at,
    name: id,
    on: true,
    words: [{ text, category: 'jargon' as const, severity: 'hint' as const }],
    allow: [],
  });

  test('comes with a full file and when it changed, and the later version wins', async () => {
    const place = createFolder();
    const long = { ...list('long', 1, 'x'), words: Array.from({ length: 3_000 }, (_, i) => list('', 1, `词${i}`).words[0]!) };
    await saveList(team, long);
    await saveList(team, list('a', 1_000, '亲爱的'));
    await saveReply(team, { id: 'r', category: 'greeting', stages: [], lang: 'zh', title: '您好', text: '您好', at: 1_000 });
    await addSuppression(team, {
      id: 's',
      rule: 'x',
      category: 'jargon',
      text: '13812342046',
      scope: 'here',
      reason: '误报',
      at: 1_000,
      platform: 'demo',
      shop: 'S',
    });
    await backUp(place, 10_000);
    await appendGap(db, gap('g', 2_000));
    await backUp(place, 20_000);
    await saveList(team, list('a', 2_000, '亲'));
    await backUp(place, 30_000);
    await saveList(otherTeam, list('a', 3_000, '家人'));
    const files = await filesIn(place);
    const preview = await restore(files, true);
    expect(await otherTeam.replies.count()).toBe(0);
    const { files: reports, total } = await restore(files);
    expect(preview.total.team).toBe(3);
    expect(reports.map(({ taken }) => taken.team)).toEqual([3, 0, 0]);
    expect(reports.map(({ header }) => header?.counts.team)).toEqual([4, 4, 4]);
    expect(total.team).toBe(3);
    const lists = await readLists(otherTeam);
    expect(lists.map(({ id, words }) => [id, words.length, words[0]?.text])).toEqual([
      ['a', 1, '家人'],
      ['long', 3_000, '词0'],
    ]);
    expect(await otherTeam.suppressions.toArray()).toMatchObject([{ text: '138••••2046' }]);
    expect((await restore(files)).total.team).toBe(0);
    expect(lists.map(({ on }) => on)).toEqual([true, false]);
    await otherTeam.lists.clear();
    const own = reports[0]?.header?.installation;
    await restoreFiles({ db: empty, team: otherTeam, sheets: otherSheets, notes: otherNotes }, files, {
      keep: { ...keep, own },
      signal: never,
    });
    expect((await readLists(otherTeam)).map(({ id, on }) => [id, on])).toEqual([
      ['a', true],
      ['long', true],
    ]);
  });
});

test('a customer erased while a backup runs makes the next one a full one', async () => {
  const place = createFolder();
  await appendMessages(db, { chat: who('C'), messages: [say('1', 1_000)] });
  await backUp(place, 1_000);
  await appendMessages(db, { chat: who('D'), messages: [say('1', 1_000)] });
  const running = runBackup({ db, team, sheets, notes }, place.folder, { now: 2_000, app: '', signal: never });
  place.disk.onWrite = () => eraseChats(db, team, ['demo|S|C']);
  expect((await running).name).toContain('-changes.');
  expect((await backUp(place, 3_000)).name).toContain('-full.');
  await restore((await filesIn(place)).slice(-1));
  expect((await empty.chats.toArray()).map(({ customer }) => customer)).toEqual(['D']);
});

describe('restore', () => {
  const fileOf = async (fill: () => Promise<unknown>) => {
    const place = createFolder();
    await fill();
    await backUp(place, 1_000);
    return (await filesIn(place))[0]!;
  };

  test('of two installations is the sum of both', async () => {
    const file = await fileOf(() => appendMessages(db, { chat: who('C'), messages: [say('1', 1_000), say('2', 2_000)] }));
    await appendMessages(empty, { chat: who('C'), messages: [say('2', 2_000), say('3', 3_000)] });
    await appendMessages(empty, { chat: who('E'), messages: [say('1', 1_000)] });
    expect((await restore([file])).total).toMatchObject({ added: 1, known: 1, changed: 0 });
    expect((await empty.messages.toArray()).map(({ pk }) => pk)).toEqual([
      'demo|S|C|1',
      'demo|S|C|2',
      'demo|S|C|3',
      'demo|S|E|1',
    ]);
    expect((await empty.visits.toArray()).map(({ count }) => count)).toEqual([3, 1]);
  });

  test('never puts an older text over a later one', async () => {
    const chat = who('C');
    const old = await fileOf(() => appendMessages(db, { chat, messages: [say('1', 1_000, '明天到')] }));
    await appendMessages(empty, { chat, messages: [say('1', 1_000, '明天到')] });
    await appendMessages(empty, { chat, messages: [say('1', 1_000, '后天到')] });
    expect((await restore([old])).total).toMatchObject({ added: 0, changed: 0, known: 1 });
    expect(await empty.messages.toArray()).toMatchObject([{ text: '后天到', earlier: ['明天到'] }]);
  });

  test('masks what may not be kept here, and leaves masked what was', async () => {
    const chat = { ...who('13812342046'), name: '13812342046' };
    const messages = [say('1', 1_000, '打 13812342046')];
    await appendMessages(db, { chat, messages }, { ...careful, keep: 'full' });
    await appendMessages(db, { chat, messages: [say('1', 1_000, '打 13912342046')] }, { ...careful, keep: 'full' });
    const place = createFolder();
    await backUp(place, 1_000);
    const files = await filesIn(place);
    await restore(files);
    expect(JSON.stringify(await rowsOf(empty))).not.toMatch(/1[38]\d12342046|13912342046/);
    expect(await empty.messages.toArray()).toMatchObject([{ text: '打 139••••2046', earlier: ['打 138••••2046'] }]);
    const full = { privacy: { ...careful, keep: 'full' as const }, oldest: 0, own: undefined };
    await restoreFiles({ db: empty, team: otherTeam, sheets: otherSheets, notes: otherNotes }, await filesIn(place), {
      keep: full,
      signal: never,
    });
    expect((await empty.messages.get('demo|S|138••••2046|1'))?.text).toBe('打 139••••2046');
  });

  test('leaves out what is older than may be kept', async () => {
    const file = await fileOf(() => appendMessages(db, { chat: who('C'), messages: [say('1', 1_000), say('2', 9_000)] }));
    const { total } = await restoreFiles({ db: empty, team: otherTeam, sheets: otherSheets, notes: otherNotes }, [file], {
      keep: { ...keep, oldest: 5_000 },
      signal: never,
    });
    expect(total).toMatchObject({ added: 1, expired: 1 });
  });

  test('the preview says the same and changes nothing', async () => {
    const place = createFolder();
    await appendMessages(db, { chat: who('C'), messages: [say('1', 1_000), say('2', 2_000)] });
    await backUp(place, 1_000);
    await appendMessages(db, { chat: who('C'), messages: [say('2', 2_000, '改了'), say('3', 3_000)] });
    await backUp(place, 2_000, true);
    const files = await filesIn(place);
    const before = await rowsOf(empty);
    const preview = await restore(files, true);
    expect(preview.total).toMatchObject({ added: 3 });
    expect(preview.files.map(({ period }) => period)).toEqual([
      { from: 1_000, to: 2_000 },
      { from: 1_000, to: 3_000 },
    ]);
    expect(await rowsOf(empty)).toEqual(before);
    expect((await restore(files)).total.added).toBe(3);
  });

  test('of a cut file takes the whole blocks, and the whole file later completes it', async () => {
    const messages = Array.from({ length: 200 }, (_, index) => say(String(index), index, `第 ${index} 句，${Math.sin(index)}`));
    const place = createFolder();
    for (let chat = 0; chat < 12; chat++) await appendMessages(db, { chat: who(`C${chat}`), messages });
    await backUp(place, 1_000);
    const whole = (await filesIn(place))[0]!;
    const cut = new File([whole.slice(0, Math.floor(whole.size * 0.9))], whole.name);
    expect((await restore([whole], true)).total).toMatchObject({ added: 2_400, chats: 12 });
    const report = await restore([cut]);
    expect(report.files[0]?.fault).toMatchObject({ fault: 'cut', safe: 1_001 });
    expect(report.total.added).toBe(await empty.messages.count());
    expect(report.total.added).toBeGreaterThan(900);
    expect((await restore([whole])).total.added).toBe(2_400 - report.total.added);
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
  });

  test('cancelled half-way keeps whole blocks; again goes on', async () => {
    const messages = Array.from({ length: 200 }, (_, index) => say(String(index), index));
    const place = createFolder();
    for (let chat = 0; chat < 12; chat++) await appendMessages(db, { chat: who(`C${chat}`), messages });
    await backUp(place, 1_000);
    const end = new AbortController();
    empty.messages.hook('creating', () => queueMicrotask(() => end.abort()));
    const files = await filesIn(place);
    await expect(
      restoreFiles({ db: empty, team: otherTeam, sheets: otherSheets, notes: otherNotes }, files, { keep, signal: end.signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
    const stored = await empty.messages.count();
    expect(stored).toBeGreaterThan(900);
    expect(stored).toBeLessThan(1_100);
    expect((await restore(files)).total).toMatchObject({ added: 2_400 - stored, known: stored });
    expect(await rowsOf(empty)).toEqual(await rowsOf(db));
  });

  test('what was restored is in the next backup of this computer', async () => {
    const file = await fileOf(() => appendMessages(db, { chat: who('C'), messages: [say('1', 1_000)] }));
    const place = createFolder('other');
    await appendMessages(empty, { chat: who('D'), messages: [say('1', 1_000)] });
    await runBackup({ db: empty, team, sheets: otherSheets, notes: otherNotes }, place.folder, {
      now: 1_000,
      app: '',
      signal: never,
    });
    await restore([file]);
    const { name } = await runBackup({ db: empty, team, sheets: otherSheets, notes: otherNotes }, place.folder, {
      now: 2_000,
      app: '',
      signal: never,
    });
    expect(name).toContain('-changes.');
    const third = openLog('third');
    await restore(await filesIn(place), false, third);
    expect((await third.messages.toArray()).map(({ pk }) => pk)).toEqual(['demo|S|C|1', 'demo|S|D|1']);
    third.close();
    await Dexie.delete('third');
  });

  test('a file that claims other messages are one under two ids removes nothing', async () => {
    const chat = who('C');
    await appendMessages(empty, { chat, messages: [say('1', 1_000, '您好'), say('2', 2_000, '在的')] });
    const file = await fileOf(async () => {
      await appendMessages(db, { chat, messages: [say('p', 3_000, '在的')] });
      await appendMessages(db, { chat, messages: [say('evil', 3_000, '在的', { was: 'p' })] });
      const row = await db.messages.get('demo|S|C|evil');
      await db.messages.put({ ...row!, was: [{ id: '1', seq: 0 }, ...(row?.was ?? [])] });
    });
    await restore([file]);
    expect((await empty.messages.toArray()).map(({ id, text }) => [id, text])).toEqual([
      ['1', '您好'],
      ['2', '在的'],
      ['evil', '在的'],
    ]);
  });

  test('whatever a well-formed file says, the log stays in order', async () => {
    const short = fc.string({ minLength: 1, maxLength: 3 });
    const messages = fc.array(
      fc.record(
        {
          id: fc.constantFrom('1', '2', '3'),
          role: fc.constantFrom('agent' as const, 'bot' as const),
          text: short,
          at: fc.integer({ min: 0, max: 253_402_300_799_999 }),
          trust: fc.constantFrom('page-second' as const),
          seq: fc.nat({ max: 1_000_000_000 }),
          agent: short,
          earlier: fc.array(short, { maxLength: 3 }),
          was: fc.array(fc.record({ id: fc.constantFrom('1', '2', '4'), seq: fc.nat({ max: 3 }) }), { maxLength: 2 }),
        },
        { requiredKeys: ['id', 'role', 'text', 'at', 'seq', 'agent'] },
      ),
      { maxLength: 6 },
    );
    const records = fc.array(
      fc.oneof(
        fc
          .record({
            customer: fc.constantFrom('a', 'a|', '%'),
            shop: short,
            lastAt: fc.nat(),
            next: fc.nat({ max: 1_000_000_000 }),
          })
          .map((one) => ({ chat: { platform: 'demo', agent: '', ...one } })),
        messages.map((some) => some.map((message) => ({ message }))),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const into = openLog('hostile');
        try {
          const parts: Uint8Array<ArrayBuffer>[] = [];
          const source = async function* () {
            yield [{ chat: { platform: 'demo', shop: '', agent: '', customer: 'a', lastAt: 1, next: 1 } }, ...all.flat()];
          };
          for await (const part of writeBackup(header, source())) parts.push(part);
          const { total, files } = await restore([new File(parts, 'foreign.ndjson')], false, into);
          expect(files[0]?.fault).toBeUndefined();
          const rows = await into.messages.toArray();
          expect(total.added).toBeGreaterThanOrEqual(rows.length);
          for (const { pk, chat, id } of rows) {
            expect(pk).toBe(`${chat}|${id}`);
            expect(await into.chats.get(chat)).toBeDefined();
          }
          const visits = await into.visits.toArray();
          expect(visits.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        } finally {
          into.close();
          await Dexie.delete('hostile');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is refused in a log of a later version', async () => {
    const file = await fileOf(() => appendMessages(db, { chat: who('C'), messages: [say('1', 1_000)] }));
    const later = new Dexie('to');
    later.version(99).stores({ messages: 'pk' });
    await later.open();
    later.close();
    await expect(restore([file])).rejects.toMatchObject({ name: 'SchemaNewer' });
  });
});
