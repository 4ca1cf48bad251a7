import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import { eraseChats } from '../../../lib/log/erase';
import { openTeam } from '../../../lib/log/team';
import type { Delivered } from '../../../lib/model/log';

let db: LogDatabase;
beforeEach(() => {
  db = openLog('renamed');
});
afterEach(async () => {
  db.close();
  await Dexie.delete('renamed');
});

const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
const say = (id: string, at: number, text: string, more: Partial<Delivered> = {}): Delivered => ({
  id,
  role: 'agent',
  text,
  at,
  ...more,
});
const deliver = (...messages: Delivered[]) => appendMessages(db, { chat, messages });
const rows = async () => (await db.messages.toArray()).map(({ id, text }) => `${id} ${text}`).sort();
const aliases = () => db.meta.where('key').startsWith('was ').count();

describe('a message that has another id at first', () => {
  test('is one when the first is delivered again after the second', async () => {
    await deliver(say('p', 1_000, '在的'));
    await deliver(say('f', 1_000, '在的', { was: 'p' }));
    expect(await deliver(say('p', 1_000, '在的'))).toEqual({ stored: 0, ids: ['p'] });
    expect(await deliver(say('p', 3_500, '在的'))).toEqual({ stored: 0, ids: ['p'] });
    expect(await rows()).toEqual(['f 在的']);
  });

  test('is one when the first comes only after the second, as it was before an edit too', async () => {
    await deliver(say('f', 1_000, '后天到', { was: 'p' }));
    await deliver(say('p', 1_000, '明天到'));
    expect(await rows()).toEqual(['f 后天到']);
  });

  test('is another one when the page gives the same first id again', async () => {
    await deliver(say('p', 1_000, '在的'));
    await deliver(say('f', 1_000, '在的', { was: 'p' }));
    await deliver(say('p', 60_000, '明天到'));
    await deliver(say('p', 600_000, '在的'));
    expect(await rows()).toEqual(['f 在的', 'p 在的']);
    await deliver(say('g', 600_000, '在的', { was: 'p' }));
    expect(await rows()).toEqual(['f 在的', 'g 在的']);
  });

  test('is one after it went through three ids, in whichever order they come', async () => {
    const ways = [say('p', 1_000, '好'), say('q', 1_000, '好', { was: 'p' }), say('f', 1_000, '好', { was: 'q' })];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ways, { minLength: 3 }), fc.boolean(), async (order, isOneBatch) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        if (isOneBatch) await deliver(...order);
        else for (const one of order) await deliver(one);
        expect(await rows()).toEqual(['f 好']);
      }),
      { numRuns: 30 },
    );
  });

  test('does not go in circles', async () => {
    await deliver(say('a', 1_000, '好', { was: 'b' }), say('b', 1_000, '好', { was: 'a' }), say('c', 1_000, '好', { was: 'c' }));
    expect(await rows()).toContain('c 好');
  });

  test('leaves nothing when it is erased', async () => {
    await deliver(say('f', 1_000, '在的', { was: 'p' }));
    expect(await aliases()).toBe(1);
    const team = openTeam('renamed-team');
    await eraseChats(db, team, ['demo|S|C'], 2_000);
    team.close();
    await Dexie.delete('renamed-team');
    expect(await aliases()).toBe(0);
  });
});

test('any order and repetition of deliveries under first and later ids ends in one row a message', async () => {
  const texts = ['在的', '好的', '好的', '明天到'];
  const one = fc.record({ n: fc.nat({ max: 3 }), as: fc.constantFrom('first' as const, 'renamed' as const, 'later' as const) });
  const batches = fc.array(fc.array(one, { minLength: 1, maxLength: 5 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      await Promise.all(db.tables.map((table) => table.clear()));
      const seen = new Set<number>();
      const deliveryOf = ({ n, as }: { n: number; as: 'first' | 'renamed' | 'later' }) => {
        seen.add(n);
        // Two tabs see a message some seconds apart.
        const at = 1_000_000 + n * 600_000 + (as === 'later' ? 3_000 : 0);
        return say(as === 'first' ? `p${n}` : `f${n}`, at, texts[n]!, as === 'renamed' ? { was: `p${n}` } : {});
      };
      for (const batch of all) await deliver(...batch.map(deliveryOf));
      // The tab in which it was sent tells of the later id in the end.
      for (const n of [...seen]) await deliver(deliveryOf({ n, as: 'renamed' }));
      for (const n of [...seen]) await deliver(deliveryOf({ n, as: 'first' }), deliveryOf({ n, as: 'later' }));
      expect(await rows()).toEqual([...seen].map((n) => `f${n} ${texts[n]}`).sort());
      const visits = await db.visits.toArray();
      expect(visits.reduce((sum, { count }) => sum + count, 0)).toBe(seen.size);
    }),
    { numRuns: 200 },
  );
});
