import { beforeEach, expect, test, vi } from 'vitest';
import { createReporting } from '../../../components/session/exchange/reporting';
import type { Session } from '../../../components/session/session';
import { type OpenChat, openChat } from '../../../lib/model/open';
import type { Result } from '../../../lib/rpc/protocol';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function setUp() {
  const told: (OpenChat | null)[] = [];
  const view = new EventTarget();
  const end = new AbortController();
  const state = { answer: { ok: true, value: { others: 0 } } as Result<{ others: number }>, draws: 0 };
  const session = {
    doc: { defaultView: view },
    signal: end.signal,
    readable: true,
    transcript: { key: 'demo|S|甲', rows: [] },
    others: 0,
    chat: chatOf('甲'),
    draw: () => state.draws++,
  };
  const reporting = createReporting(session as unknown as Session, {
    reportOpen: async (open) => {
      told.push(open);
      return state.answer;
    },
  });
  const who = () => told.map((open) => open?.customer ?? null);
  const page = (type: string) => view.dispatchEvent(new Event(type));
  return { told, who, page, end, state, session, ...reporting };
}

function chatOf(customer: string) {
  return {
    conversation: { id: `demo|S|${customer}#1`, platform: 'demo', shop: 'S', agent: 'A', customer, messages: [] },
    facts: { shop: 'S', address: '街'.repeat(600), order: undefined },
    stage: 'waiting',
    clock: { unanswered: { since: 5, limit: 60_000 } },
    open: [{ id: 'hold_notice', state: 'open' }],
  };
}

test('what is told passes the schema, whatever the page says', async () => {
  const { told, report } = setUp();
  report();
  await vi.advanceTimersByTimeAsync(0);
  const wire = JSON.parse(JSON.stringify(told[0]));
  expect(openChat.safeParse(wire).error).toBeUndefined();
  expect(wire).toMatchObject({ key: 'demo|S|甲', waiting: { since: 5, limit: 60_000 }, items: [{ id: 'hold_notice' }] });
});

test('the first report goes at once; of many changes the last is told, three times a second at most', async () => {
  const { who, session, report } = setUp();
  report();
  await vi.advanceTimersByTimeAsync(0);
  for (const customer of ['乙', '丙', '丁']) {
    session.chat = chatOf(customer);
    report();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(who()).toEqual(['甲']);
  await vi.advanceTimersByTimeAsync(300);
  expect(who()).toEqual(['甲', '丁']);
  for (let n = 0; n < 10; n++) report();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(who()).toEqual(['甲', '丁']);
});

test('what still holds is said again every five seconds, a page without a chat says nothing', async () => {
  const { who, session, report } = setUp();
  session.chat = undefined as never;
  report();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(who()).toEqual([]);
  session.chat = chatOf('甲');
  report();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(who().length).toBeGreaterThanOrEqual(4);
  expect(who().length).toBeLessThanOrEqual(5);
});

test.each([
  ['the chat is empty', { chat: undefined }],
  ['the page can no longer be read', { transcript: undefined }],
])('%s: nothing is open', async (_, change) => {
  const { who, session, report, isTold } = setUp();
  report();
  await vi.advanceTimersByTimeAsync(0);
  expect(isTold()).toBe(true);
  Object.assign(session, change);
  report();
  await vi.advanceTimersByTimeAsync(300);
  expect([who(), isTold()]).toEqual([['甲', null], false]);
});

test('a frame that borrows a chat tells nothing', async () => {
  const { who, session, report } = setUp();
  session.readable = false;
  report();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(who()).toEqual([]);
});

test('a page in the back/forward cache is not open, and is again when it comes back', async () => {
  const { who, page, report } = setUp();
  report();
  await vi.advanceTimersByTimeAsync(0);
  page('pagehide');
  report();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(who()).toEqual(['甲', null]);
  page('pageshow');
  await vi.advanceTimersByTimeAsync(300);
  expect(who()).toEqual(['甲', null, '甲']);
});

test('the end of a session is told once, and nothing after it', async () => {
  const { who, end, report } = setUp();
  report();
  await vi.advanceTimersByTimeAsync(0);
  end.abort();
  report();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(who()).toEqual(['甲', null]);
});

test('what did not arrive is told again; an extension that is gone is not asked for ever', async () => {
  const { who, state, report } = setUp();
  state.answer = { ok: false, error: 'unanswered' };
  report();
  await vi.advanceTimersByTimeAsync(0);
  state.answer = { ok: true, value: { others: 2 } };
  report();
  await vi.advanceTimersByTimeAsync(0);
  expect(who()).toEqual(['甲', '甲']);
  state.answer = { ok: false, error: 'orphaned' };
  await vi.advanceTimersByTimeAsync(60_000);
  expect(who()).toHaveLength(3);
});

test('how many wait elsewhere is drawn when it changes', async () => {
  const { session, state, report } = setUp();
  state.answer = { ok: true, value: { others: 2 } };
  report();
  await vi.advanceTimersByTimeAsync(11_000);
  expect([session.others, state.draws]).toEqual([2, 1]);
});
