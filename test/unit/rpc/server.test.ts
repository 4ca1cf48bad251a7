import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, type Sender, type Service } from '../../../lib/rpc/server';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const base = `chrome-extension://${id}/`;
const settings = { lang: 'auto', check: true, guard: true, bar: true, theme: 'auto', shop: '', agent: '', sheet: 's' } as const;
const chat = { platform: 'pinduoduo', shop: 'S', agent: 'a', customer: 'C' };

const chatCalls: Record<string, unknown> = {
  appendMessages: { chat, messages: [{ id: '1', role: 'agent', text: 'x', at: 1 }] },
  recordGap: { id: 'g', from: 1, to: 2, platform: 'pinduoduo', reason: 'quota' },
  recordEvents: [{ id: 'e', at: 1, chat: 'pinduoduo|S|C', type: 'replaced' }],
  reportHealth: { platform: 'pinduoduo', attached: true, readable: true, since: 1, pending: 0 },
  reportOpen: {
    ...{ key: 'pinduoduo|S|C', conversation: 'pinduoduo|S|C#1', ...chat },
    ...{ facts: {}, stage: 'opening', readable: true, at: 1, items: [] },
  },
  fetchSettings: undefined,
};

const senders: Record<string, Sender> = {
  'content script': { id, url: 'https://mms.pinduoduo.com/chat-merchant/', tab: { id: 7 }, frameId: 0 },
  'content script elsewhere': { id, url: 'https://evil.example/chat-merchant/', tab: { id: 7 } },
  'own page': { id, url: `${base}popup.html` },
  'own page in a tab': { id, url: `${base}review.html`, tab: { id: 8 } },
  'another extension': { id: 'p'.repeat(32), url: `chrome-extension://${'p'.repeat(32)}/x.html` },
  'look-alike address': { id, url: `https://mms.pinduoduo.com.evil.example/${base}`, tab: { id: 7 } },
  'no address': { id, tab: { id: 7 } },
  nobody: {},
};

let service: Service;
let reached: string[];
let refused: string[];
beforeEach(() => {
  reached = [];
  refused = [];
  const done = (name: string, value: unknown) =>
    vi.fn(async () => {
      reached.push(name);
      return value;
    }) as never;
  const ack = { stored: 1, ids: ['1'] };
  service = {
    self: { id, base },
    fits: (platform, url) => platform === 'pinduoduo' && url.startsWith('https://mms.pinduoduo.com/'),
    onRefused: (type) => refused.push(type),
    chat: {
      appendMessages: done('appendMessages', ack),
      recordGap: done('recordGap', ack),
      recordEvents: done('recordEvents', ack),
      reportHealth: done('reportHealth', undefined),
      reportOpen: done('reportOpen', { others: 0 }),
      fetchSettings: done('fetchSettings', settings),
      fetchRules: done('fetchRules', ''),
      fetchActs: done('fetchActs', ''),
      fetchReplies: done('fetchReplies', []),
      fetchTeam: done('fetchTeam', {
        stamp: 0,
        suppressions: [],
        replies: [],
        sheets: { own: [], general: '' },
        words: 0,
      }),
      fetchWords: done('fetchWords', ''),
      suppress: done('suppress', ack),
    },
  };
});

const decision = {
  id: 's1',
  rule: 'r',
  category: 'contact',
  text: '加我微信',
  scope: 'here',
  reason: '主管同意',
  at: 1,
  platform: 'pinduoduo',
  shop: 'S',
};

describe('who may call what', () => {
  const table = Object.keys(chatCalls).flatMap((type) =>
    Object.keys(senders).map((sender) => {
      const isAllowed = sender === 'content script' || (type === 'fetchSettings' && /elsewhere|look-alike/.test(sender));
      return { type, sender, isAllowed };
    }),
  );

  test.each(table)('$type from $sender: $isAllowed', async ({ type, sender, isAllowed }) => {
    const result = await answer(service, { type, payload: chatCalls[type] }, senders[sender]!);
    expect(result?.ok).toBe(isAllowed);
    expect(reached).toEqual(isAllowed ? [type] : []);
    expect(refused).toEqual(isAllowed ? [] : [type]);
  });

  test.each([
    ['a gap of another platform', 'recordGap', { ...(chatCalls.recordGap as object), platform: 'demo' }],
    ['an event of another platform', 'recordEvents', [{ id: 'e', at: 1, chat: 'demo|S|C', type: 'replaced' }]],
    ['an open chat of another platform', 'reportOpen', { ...(chatCalls.reportOpen as object), platform: 'demo' }],
    ['a decision in a chat of another platform', 'suppress', { ...decision, chat: 'demo|S|C#1' }],
    ['a decision on another platform', 'suppress', { ...decision, platform: 'demo', chat: 'pinduoduo|S|C#1' }],
    [
      'messages of another platform',
      'appendMessages',
      { ...(chatCalls.appendMessages as object), chat: { ...chat, platform: 'demo' } },
    ],
  ])('a page may not log %s', async (_, type, payload) => {
    expect(await answer(service, { type, payload }, senders['content script']!)).toEqual({ ok: false, error: 'refused' });
    expect(reached).toEqual([]);
  });
});

test('a decision in a chat of its own platform is stored', async () => {
  const payload = { ...decision, chat: 'pinduoduo|S|C#1' };
  expect((await answer(service, { type: 'suppress', payload }, senders['content script']!))?.ok).toBe(true);
  expect(reached).toEqual(['suppress']);
});

describe('what is not a request', () => {
  test.each([undefined, null, 'appendMessages', 7, [], {}, { type: 7 }, { type: 'x', payload: 1, more: 1 }])(
    '%j',
    async (request) => {
      expect(await answer(service, request, senders['content script']!)).toBeUndefined();
    },
  );

  test.each(['deleteEverything', 'toString', '__proto__', 'constructor'])('unknown type %s is ignored', async (type) => {
    expect(await answer(service, { type }, senders['own page']!)).toBeUndefined();
    expect(refused).toEqual([]);
  });
});

describe('what is in it', () => {
  test.each([
    ['no messages', { chat, messages: [] }],
    ['too many', { chat, messages: Array.from({ length: 201 }, (_, n) => ({ id: `${n}`, role: 'agent', text: '', at: 1 })) }],
    ['a longer text than allowed', { chat, messages: [{ id: '1', role: 'agent', text: 'x'.repeat(100_001), at: 1 }] }],
    ['an unknown field', { chat, messages: [{ id: '1', role: 'agent', text: '', at: 1, score: 100 }] }],
    ['an unknown role', { chat, messages: [{ id: '1', role: 'lead', text: '', at: 1 }] }],
  ])('%s is invalid', async (_, payload) => {
    const result = await answer(service, { type: 'appendMessages', payload }, senders['content script']!);
    expect(result).toEqual({ ok: false, error: 'invalid' });
    expect(reached).toEqual([]);
  });

  test('markup in a text passes as text', async () => {
    const messages = [{ id: '1', role: 'customer', text: '<script>alert(1)</script>', at: 1 }];
    await answer(service, { type: 'appendMessages', payload: { chat, messages } }, senders['content script']!);
    expect(service.chat.appendMessages).toHaveBeenCalledWith(
      { tabId: 7, frameId: 0, url: 'https://mms.pinduoduo.com/chat-merchant/' },
      { chat, messages },
    );
  });

  test('a failure is named, never quoted', async () => {
    const inner = Object.assign(new Error('13812342046'), { name: 'QuotaExceededError' });
    service.chat.recordGap = async () => Promise.reject(Object.assign(new Error('x'), { name: 'AbortError', inner }));
    const result = await answer(service, { type: 'recordGap', payload: chatCalls.recordGap }, senders['content script']!);
    expect(result).toEqual({ ok: false, error: 'QuotaExceededError' });
  });
});
