import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { todayOf } from '../../../components/popup/derive';
import { figuresReader } from '../../../components/sidepanel/figures/answers';
import type { Answers, Asked } from '../../../components/sidepanel/figures/job';
import { appendMessages } from '../../../lib/log/append';
import { type LogDatabase, openLog } from '../../../lib/log/database';
import type { LogEvent } from '../../../lib/model/log';

const minute = 60_000;
const now = new Date(2026, 10, 21, 16, 30).getTime();
const midnight = new Date(2026, 10, 21).getTime();
const yesterday = new Date(2026, 10, 20, 10).getTime();
const sheets = { own: [], general: 'shop-standard' };
const privacy = { keep: 'full' as const, maskOrders: false, maskTracking: false };

let db: LogDatabase;
let ask: <Kind extends 'day' | 'today'>(kind: Kind, at?: number) => Promise<Answers[Kind]>;
beforeEach(() => {
  db = openLog();
  const answer = figuresReader(db);
  ask = async <Kind extends 'day' | 'today'>(kind: Kind, at = now) =>
    (await answer({ ...({ kind, now: at } as Asked), sheets })) as Answers[Kind];
});
afterEach(async () => {
  db.close();
  await Dexie.delete('saywell');
});

/** A question, answered well after half a minute; the order in the end leaves an address to check. */
async function serve(customer: string, agent: string, at: number, isOrdered = false): Promise<string> {
  const lines = [
    ['customer', '这款背包装得下15寸的电脑吗', 0],
    ['agent', '您好，欢迎光临木禾箱包，15.6寸机身一般36厘米左右，放得下还有余量', 30],
    ...(isOrdered
      ? ([
          ['customer', '拍下了', 60],
          ['agent', '好的，今天就为您安排', 80],
        ] as const)
      : []),
  ] as const;
  const messages = lines.map(([role, text, after], n) => ({ id: `${customer}-${n}`, role, text, at: at + after * 1_000 }));
  await appendMessages(db, { chat: { platform: 'demo', shop: 'S', agent, customer }, messages }, privacy);
  return `demo|S|${customer}#${at}`;
}
const note = (chat: string, at: number, type: LogEvent['type']) =>
  db.events.put({ id: `${chat}-${at}`, at, chat, type, rule: 'r' });

test('the popup says of today what the side panel says', async () => {
  const old = await serve('old', '早班', yesterday);
  const other = await serve('other', '早班', midnight + 8 * 60 * minute);
  const over = await serve('over', '小满', midnight + 9 * 60 * minute, true);
  await serve('on', '小满', now - 5 * minute, true);
  for (const [n, type] of (['replaced', 'rewritten', 'sent'] as const).entries()) await note(over, now + n - 60 * minute, type);
  await note(other, now - 50 * minute, 'replaced');
  await note(old, now - 40 * minute, 'replaced');
  const [panel, day] = [await ask('today'), await ask('day')];
  expect(day).toEqual({ sums: panel.today, others: panel.others });
  expect(todayOf(day)).toEqual({ chats: 2, average: panel.today.average, resolved: 2, others: 1 });
  expect(panel.before.chats).toBe(0);
});

test('what can still be done in a chat that goes on is not missed yet', async () => {
  await serve('on', '小满', now - 5 * minute, true);
  const goingOn = (await ask('day')).sums.average;
  const over = (await ask('day', now + 60 * minute)).sums.average;
  expect(goingOn).toBeGreaterThan(over ?? Number.NaN);
  expect((await ask('today')).today.average).toBe(goingOn);
});

test('with nothing to count there is no average', async () => {
  expect(todayOf((await ask('day')) satisfies Answers['day'])).toEqual({ chats: 0, average: null, resolved: 0, others: 0 });
  expect(todayOf(undefined)).toEqual({ chats: null, average: null, resolved: null, others: 0 });
});
