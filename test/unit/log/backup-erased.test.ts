import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendEvents, appendMessages } from '../../../lib/log/append';
import { exportAll } from '../../../lib/log/backup-export';
import { backupFiles } from '../../../lib/log/backup-folder';
import type { KeepHere } from '../../../lib/log/backup-parts';
import { restoreFiles } from '../../../lib/log/backup-restore';
import { type Kept, runBackup } from '../../../lib/log/backup-run';
import { storeCanary } from '../../../lib/log/canary';
import { openLog } from '../../../lib/log/database';
import { eraseChats, wipeLog } from '../../../lib/log/erase';
import {
  agreeOnErasures,
  dropErasures,
  type ErasureStore,
  marksKept,
  merged,
  putErasures,
  readErasures,
} from '../../../lib/log/erasures';
import { careful } from '../../../lib/log/incoming';
import { openNotes } from '../../../lib/log/notes';
import { openSheets } from '../../../lib/log/sheets';
import { addSuppression, openTeam, readSuppressions } from '../../../lib/log/team';
import type { Erasure } from '../../../lib/model/erasure';
import { createFolder } from './folder';

const never = new AbortController().signal;
const who = (customer: string) => ({ platform: 'demo', shop: 'S', agent: 'a', customer });
const keyOf = (customer: string) => `demo|S|${customer}`;
const say = (id: string, at: number, text = id) => ({ id, role: 'customer' as const, text, at });
const keep: KeepHere = { privacy: careful, oldest: 0, own: undefined };

const names: string[] = [];
function open(name: string): Kept {
  names.push(name, `${name}-team`, `${name}-sheets`, `${name}-notes`);
  return {
    db: openLog(name),
    team: openTeam(`${name}-team`),
    sheets: openSheets(`${name}-sheets`),
    notes: openNotes(`${name}-notes`),
  };
}
function close(kept: Kept): void {
  for (const one of Object.values(kept)) one.close();
}

let here: Kept;
let there: Kept;
beforeEach(() => {
  here = open('here');
  there = open('there');
});
afterEach(async () => {
  close(here);
  close(there);
  await Promise.all(names.splice(0).map((name) => Dexie.delete(name)));
});

const backUp = (place: ReturnType<typeof createFolder>, now: number, isFull = false, from = here) =>
  runBackup(from, place.folder, { now, app: '', signal: never, isFull });
const filesIn = (place: ReturnType<typeof createFolder>) => backupFiles(place.folder.handle);
const restore = (files: File[], into = here, more: Partial<KeepHere> = {}, isDry = false) =>
  restoreFiles(into, files, { keep: { ...keep, ...more }, signal: never, isDry, now: 50_000 });
const erase = (customer: string, now: number, of = here) => eraseChats(of.db, of.team, [keyOf(customer)], now);
const customers = async ({ db }: Kept) => (await db.chats.toArray()).map(({ customer }) => customer).sort();
const ids = async ({ db }: Kept, customer: string) =>
  (await db.messages.toArray())
    .filter(({ chat }) => chat === keyOf(customer))
    .map(({ id }) => id)
    .sort();

describe('a customer who was erased', () => {
  test('does not come back from an earlier backup; the preview says how many chats stay out', async () => {
    const place = createFolder();
    await appendMessages(here.db, { chat: who('C'), messages: [say('1', 1_000), say('2', 2_000)] });
    await appendMessages(here.db, { chat: who('D'), messages: [say('1', 1_000)] });
    await appendEvents(here.db, [{ id: 'e', at: 1_500, chat: `${keyOf('C')}#1000`, type: 'ignored', reason: '客户 C' }]);
    const decision = {
      id: 's',
      rule: 'r',
      category: 'curt' as const,
      text: 't',
      scope: 'once' as const,
      reason: 'r',
      platform: 'demo',
    };
    await addSuppression(here.team, { ...decision, at: 1_500, shop: 'S', chat: `${keyOf('C')}#1000` });
    await backUp(place, 10_000);
    await erase('C', 20_000);
    const files = await filesIn(place);
    const preview = await restore(files, here, {}, true);
    expect(preview).toMatchObject({ erased: 1, total: { added: 0, known: 1, erased: 2, events: 0, team: 0 } });
    expect(await restore(files)).toMatchObject({ erased: 1, total: { added: 0, erased: 2 } });
    expect(await customers(here)).toEqual(['D']);
    expect(await here.db.events.count()).toBe(0);
    expect(await readSuppressions(here.team)).toEqual([]);
  });

  test('stays out after a wipe, and what came later comes back', async () => {
    await appendMessages(here.db, { chat: who('C'), messages: [say('1', 1_000)] });
    const full = createFolder();
    await backUp(full, 10_000);
    await erase('C', 20_000);
    await appendMessages(here.db, { chat: who('C'), messages: [say('3', 30_000)] });
    const later = createFolder('later');
    await backUp(later, 40_000);
    await wipeLog(here.db);
    await restore([...(await filesIn(full)), ...(await filesIn(later))]);
    expect(await ids(here, 'C')).toEqual(['3']);
  });

  test('stays out of another computer that restores the whole chain, whichever file comes first, and later a single one', async () => {
    const place = createFolder();
    await appendMessages(here.db, { chat: who('C'), messages: [say('1', 1_000)] });
    await backUp(place, 10_000);
    await appendMessages(here.db, { chat: who('D'), messages: [say('1', 1_000)] });
    const running = backUp(place, 20_000);
    place.disk.onWrite = async () => {
      place.disk.onWrite = undefined as never;
      await erase('C', 21_000);
    };
    await running;
    await appendMessages(here.db, { chat: who('E'), messages: [say('1', 22_000)] });
    await backUp(place, 30_000);
    await appendMessages(here.db, { chat: who('E'), messages: [say('2', 32_000)] });
    await backUp(place, 40_000);
    const files = await filesIn(place);
    expect(files.map(({ name }) => name.match(/full|changes/)?.[0])).toEqual(['full', 'changes', 'full', 'changes']);
    expect(await restore(files, there)).toMatchObject({ erased: 1 });
    expect(await customers(there)).toEqual(['D', 'E']);
    expect(await restore(files.slice(0, 1), there)).toMatchObject({ erased: 1, total: { added: 0, erased: 1 } });
    expect(await customers(there)).toEqual(['D', 'E']);
    const third = open('third');
    await restore([files[0]!, files[3]!], third);
    expect(await customers(third)).toEqual(['E']);
    close(third);
  });

  test('stays out however the key was masked in the file and here', async () => {
    const phone = '13812342046';
    const chat = who(phone);
    const full = { ...careful, keep: 'full' as const };
    const other = open('other');
    await appendMessages(other.db, { chat, messages: [say('1', 1_000)] }, full);
    const place = createFolder();
    await backUp(place, 10_000, false, other);
    close(other);
    await appendMessages(here.db, { chat, messages: [say('1', 1_000)] }, careful);
    await eraseChats(here.db, here.team, ['demo|S|138••••2046'], 20_000);
    const files = await filesIn(place);
    for (const privacy of [careful, full]) {
      expect(await restore(files, here, { privacy })).toMatchObject({ erased: 1, total: { added: 0 } });
    }
  });

  test('leaves no name behind, only a salted hash', async () => {
    await appendMessages(here.db, { chat: who('王小明'), messages: [say('1', 1_000, '王小明')] });
    await erase('王小明', 20_000);
    const place = createFolder();
    await backUp(place, 30_000);
    const text = await new Response((await filesIn(place))[0]!.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const stored = JSON.stringify(await Promise.all(here.db.tables.map((table) => table.toArray())));
    expect(text).toContain('"erased"');
    for (const all of [text, stored]) expect(all).not.toContain('王小明');
    const [mark] = await readErasures(here.db);
    await appendMessages(there.db, { chat: who('王小明'), messages: [say('1', 1_000)] });
    await erase('王小明', 20_000, there);
    expect((await readErasures(there.db))[0]?.sum).not.toBe(mark?.sum);
  });

  test('comes back when that is asked for, stays from then on, and is erased again when erased again', async () => {
    const place = createFolder();
    await appendMessages(here.db, { chat: who('C'), messages: [say('1', 1_000)] });
    await backUp(place, 10_000);
    await erase('C', 20_000);
    const [first] = await filesIn(place);
    expect(await restore([first!], here, { bringBack: true }, true)).toMatchObject({ erased: 1, total: { added: 1, erased: 0 } });
    expect(await customers(here)).toEqual([]);
    await restore([first!], here, { bringBack: true });
    expect(await customers(here)).toEqual(['C']);
    expect(await restore([first!])).toMatchObject({ erased: 0, total: { known: 1 } });
    await backUp(place, 60_000);
    await restore(await filesIn(place), there);
    expect(await customers(there)).toEqual(['C']);
    await erase('C', 70_000);
    await restore(await filesIn(place));
    expect(await customers(here)).toEqual([]);
  });

  test('whose chat was recorded again afterwards is restored from what was written then', async () => {
    await appendMessages(here.db, { chat: who('C'), messages: [say('1', 1_000), say('2', 2_000)] });
    await erase('C', 20_000);
    // The page still showed it.
    await appendMessages(here.db, { chat: who('C'), messages: [say('2', 2_000)] });
    const file = await exportAll(here, { now: 30_000, app: '', settings: undefined, signal: never, onProgress: () => undefined });
    await wipeLog(here.db);
    await restore([file]);
    expect(await ids(here, 'C')).toEqual(['2']);
  });

  test('with messages that claim to be later than the erasure does not come back either', async () => {
    const place = createFolder();
    await appendMessages(here.db, { chat: who('C'), messages: [say('1', 999_000)] });
    await backUp(place, 10_000);
    await erase('C', 20_000);
    await restore(await filesIn(place));
    expect(await customers(here)).toEqual([]);
  });
});

/** A copy beside the log, in memory. */
function besideLog(): ErasureStore & { marks: Erasure[] } {
  const store = {
    marks: [] as Erasure[],
    readErased: async () => store.marks,
    async changeErased(change: (marks: Erasure[]) => Erasure[]) {
      store.marks = change(store.marks);
    },
  };
  return store;
}

describe('a log that was lost before the next backup', () => {
  const beside = besideLog();
  let files: File[];
  const losing = async () => {
    here.db.close();
    await Dexie.delete('here');
    here.db = openLog('here');
  };
  beforeEach(async () => {
    beside.marks = [];
    await storeCanary(here.db, { id: 'own', appends: 0, rows: 0, since: 0, at: 0 });
    const place = createFolder();
    for (const customer of ['C', 'D']) await appendMessages(here.db, { chat: who(customer), messages: [say('1', 1_000)] });
    await backUp(place, 10_000);
    files = await filesIn(place);
    await erase('C', 20_000);
    await agreeOnErasures(here.db, beside);
    await losing();
    await storeCanary(here.db, { id: 'own', appends: 0, rows: 0, since: 0, at: 0 });
  });

  test('does not bring back who was erased: the copy beside it knows', async () => {
    expect(JSON.stringify(beside.marks)).not.toContain('demo');
    expect(await restore(files, here, { erased: beside.marks })).toMatchObject({ erased: 1, total: { added: 1, erased: 1 } });
    expect(await customers(here)).toEqual(['D']);
  });

  test('gets the marks again, and so do later backups; marks of others stay out of the copy', async () => {
    await putErasures(here.db, [{ salt: '0'.repeat(32), sum: '0'.repeat(64), at: 5_000, by: 'elsewhere' }]);
    await agreeOnErasures(here.db, beside);
    expect((await readErasures(here.db)).map(({ by }) => by).sort()).toEqual(['elsewhere', 'own']);
    expect(beside.marks.map(({ by }) => by)).toEqual(['own']);
    const later = createFolder('later');
    await backUp(later, 30_000);
    expect(await restore([...files, ...(await filesIn(later))], there)).toMatchObject({ erased: 1 });
    expect(await customers(there)).toEqual(['D']);
  });

  test('hears of who was brought back on purpose', async () => {
    await restore(files, here, { erased: beside.marks, bringBack: true });
    await agreeOnErasures(here.db, beside);
    await losing();
    await restore(files, here, { erased: beside.marks });
    expect(await customers(here)).toEqual(['C', 'D']);
  });

  test('and a copy that was lost is written again', async () => {
    await agreeOnErasures(here.db, beside);
    const { marks } = beside;
    beside.marks = [];
    await agreeOnErasures(here.db, beside);
    expect(beside.marks).toEqual(marks);
    expect(marks).toHaveLength(1);
  });
});

describe('marks', () => {
  const mark = (n: number, salt = 0, at = 1) => ({
    salt: salt.toString(16).padStart(32, '0'),
    sum: n.toString(16).padStart(64, '0'),
    at,
    by: 'x',
  });

  test('of foreign files are kept within limits, and take nobody away who is here', async () => {
    await appendMessages(here.db, { chat: who('C'), messages: [say('1', 1_000)] });
    await erase('D', 5_000);
    const flood = Array.from({ length: 30_000 }, (_, n) => mark(n, n));
    await putErasures(here.db, flood);
    const kept = await readErasures(here.db);
    expect(new Set(kept.map(({ salt }) => salt)).size).toBeLessThanOrEqual(16);
    expect(kept.some(({ at }) => at === 5_000)).toBe(true);
    expect(merged(Array.from({ length: 30_000 }, (_, n) => mark(n))).length).toBe(20_000);
    expect(await customers(here)).toEqual(['C']);
  });

  test('go when all that they are about is older than any retention', async () => {
    await putErasures(here.db, [mark(1, 0, 1_000), mark(2, 0, 2_000), { ...mark(3, 0, 1_000), back: 2_000 }]);
    const beside = besideLog();
    beside.marks = [mark(1, 0, 1_000), mark(4, 0, 3_000)];
    await dropErasures(here.db, beside, 1_500 + marksKept);
    expect((await readErasures(here.db)).map(({ at }) => at).sort()).toEqual([1_000, 2_000]);
    expect(beside.marks.map(({ at }) => at)).toEqual([3_000]);
  });
});

test('no order of erasing, recording, backing up and restoring brings back what was erased', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('say' as const), customer: fc.constantFrom('C', 'D') }),
    fc.record({ do: fc.constant('erase' as const), customer: fc.constantFrom('C', 'D') }),
    fc.record({ do: fc.constant('backup' as const), isFull: fc.boolean() }),
    fc.record({ do: fc.constant('restore' as const), from: fc.nat({ max: 9 }), to: fc.nat({ max: 9 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const one = open('random');
      const two = open('random-two');
      try {
        const place = createFolder();
        const alive = new Map<string, Set<string>>([
          ['C', new Set()],
          ['D', new Set()],
        ]);
        let now = 0;
        for (const what of steps) {
          now += 1_000;
          if (what.do === 'say') {
            alive.get(what.customer)!.add(String(now));
            await appendMessages(one.db, { chat: who(what.customer), messages: [say(String(now), now)] });
          } else if (what.do === 'erase') {
            alive.get(what.customer)!.clear();
            await erase(what.customer, now, one);
          } else if (what.do === 'backup') await backUp(place, now, what.isFull, one);
          else await restore((await filesIn(place)).slice(what.from, what.to + 1), one);
          for (const [customer, expected] of alive) expect(await ids(one, customer)).toEqual([...expected].sort());
        }
        now += 1_000;
        await backUp(place, now, false, one);
        await restore(await filesIn(place), two);
        for (const [customer, expected] of alive) expect(await ids(two, customer)).toEqual([...expected].sort());
      } finally {
        close(one);
        close(two);
        await Promise.all(names.splice(6).map((name) => Dexie.delete(name)));
      }
    }),
    { numRuns: 60 },
  );
});
