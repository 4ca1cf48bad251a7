import { describe, expect, test } from 'vitest';
import { responses, running, waited } from '../../../components/sidepanel/chat/clock';
import { dueOf } from '../../../components/sidepanel/chat/due';
import { type Row, rowsOf } from '../../../components/sidepanel/chat/rows';
import type { Conversation } from '../../../lib/model/conversation';
import type { Message } from '../../../lib/model/message';
import { judge } from '../../../lib/quality/judge';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import type { Timers } from '../../../lib/quality/timers';

const t0 = Date.UTC(2026, 10, 22, 2);
type Line = [role: Message['role'], text: string, seconds: number, trust?: Message['trust']];
const chatOf = (lines: Line[]): Conversation => ({
  id: `demo|木禾|k#${t0}`,
  platform: 'demo',
  shop: '木禾',
  agent: '小满',
  customer: 'k',
  messages: lines.map(([role, text, seconds, trust = 'page-second'], n) => ({
    id: `m${n}`,
    role,
    text,
    at: t0 + seconds * 1_000,
    trust,
  })),
});

describe('the clocks of a chat', () => {
  test('the first answer, the average of all, and no part for a question that waits', () => {
    const lines: Line[] = [
      ['customer', '这款防水吗', 0],
      ['agent', '您好，日常小雨没有问题的', 18],
      ['customer', '有藏青色吗', 60],
      ['agent', '有的', 104],
      ['customer', '多久发货', 200],
    ];
    const exact = (ms: number) => ({ least: ms, most: ms });
    expect(responses(chatOf(lines), t0 + 210_000)).toEqual({ first: exact(18_000), average: exact(31_000) });
    expect(responses(chatOf(lines.slice(0, 1)), t0 + 5_000)).toEqual({ first: null, average: null });
  });

  test('times to the minute leave a wait open, and both ends are said', () => {
    const { first } = responses(
      chatOf([
        ['customer', '这款防水吗', 0, 'page-minute'],
        ['agent', '您好，没有问题的', 60, 'page-minute'],
      ]),
      t0 + 600_000,
    );
    expect(first && waited(first, 'zh')).toBe('0 秒–2:00');
  });

  test.each([
    [0, '0:00'],
    [36_999, '0:36'],
    [724_000, '12:04'],
    [3_850_000, '1:04:10'],
    [-5, '0:00'],
  ])('%i ms run as %s', (ms, words) => expect(running(ms)).toBe(words));

  test.each([
    [18_400, '18 秒', '18 s'],
    [59_600, '1:00', '1:00'],
    [130_000, '2:10', '2:10'],
  ])('%i ms waited are %s', (ms, zh, en) => {
    expect([waited({ least: ms, most: ms }, 'zh'), waited({ least: ms, most: ms }, 'en')]).toEqual([zh, en]);
  });
});

describe('the rows of a chat', () => {
  const chat = chatOf([
    ['customer', '你好，这款防水吗', 0],
    ['agent', '在', 400],
    ['agent', '面料是加厚牛津布，日常小雨没有问题的', 410],
    ['customer', '拍好了', 430],
    ['system', '买家已付款', 431],
    ['agent', '好的，感谢您的光临，祝您生活愉快', 440],
  ]);
  const check = () => [];
  const live = rowsOf(judge(chat, { sheet: shopStandard, check, now: t0 + 450_000 }), shopStandard);
  const over = rowsOf(judge(chat, { sheet: shopStandard, check }), shopStandard);

  test('missed, then open, then done, each item once; what does not apply is apart', () => {
    const standings = live.asked.map(({ standing }) => standing);
    expect([...standings].sort((a, b) => ['fail', 'due', 'pass'].indexOf(a) - ['fail', 'due', 'pass'].indexOf(b))).toEqual(
      standings,
    );
    expect(new Set(standings)).toEqual(new Set(['fail', 'due', 'pass']));
    expect(live.asked.length + live.notApplicable.length).toBe(12);
    expect(new Set([...live.asked, ...live.notApplicable].map(({ id }) => id)).size).toBe(12);
    expect(live.done).toBe(standings.filter((one) => one === 'pass').length);
  });

  test('what is open while the chat goes on is missed when it is over', () => {
    const open = live.asked.filter(({ standing }) => standing === 'due').map(({ id }) => id);
    expect(open).toContain('confirm_address');
    expect(over.asked.filter(({ id }) => open.includes(id)).map(({ standing }) => standing)).toEqual(open.map(() => 'fail'));
  });

  test('where points are counted a weight is nothing, and what a miss costs stays', () => {
    const sheet = { ...shopStandard, scoring: 'points' as const };
    const address = rowsOf(judge(chat, { sheet, check }), sheet).asked.find(({ id }) => id === 'confirm_address');
    expect(address?.points).toEqual({ on: true, weight: 0, penalty: 5 });
    expect(live.asked.find(({ id }) => id === 'confirm_address')?.points.weight).toBe(15);
  });

  test('an item the sheet leaves out does not apply', () => {
    const sheet = { ...shopStandard, items: { ...shopStandard.items, greeting: { on: false, weight: 10 } } };
    const rows = rowsOf(judge(chat, { sheet, check }), sheet);
    expect(rows.notApplicable.map(({ id }) => id)).toContain('greeting');
  });
});

describe('when an open item is to be done', () => {
  const now = t0 + 600_000;
  const rowOf = (id: Row['id'], standing: Row['standing'] = 'due'): Row => ({
    id,
    standing,
    label: { zh: '', en: '' },
    verdict: { verdict: 'na', evidence: [], because: { zh: '', en: '' }, penalty: 0, reward: 0 },
    points: { on: true, weight: 1 },
  });
  const due = (id: Row['id'], timers: Timers, rows: Row[] = []) => dueOf(rowOf(id), { rows, timers, quiet: 120_000, now }, 'zh');

  test('an address at once, with the time since the order', () => {
    expect(due('confirm_address', { address: { since: now - 130_000 } })).toEqual({
      isNow: true,
      words: '下单已过 2:10，发货前核对就算完成。',
    });
  });

  test('a word about waiting from half of the limit on', () => {
    const after = (ms: number) => due('hold_notice', { unanswered: { since: now - ms, limit: 180_000 } });
    expect([after(89_999).isNow, after(90_000).isNow]).toEqual([false, true]);
    expect(after(90_000).words).toContain('1:30 / 3:00');
  });

  test('the offer of more help after the silence of the sheet, and never while the customer waits', () => {
    const after = (ms: number) => due('anything_else', { silence: { since: now - ms } });
    expect([after(119_999).isNow, after(120_000).isNow]).toEqual([false, true]);
    expect(after(0).words).toContain('2:00');
    expect(due('anything_else', { unanswered: { since: now - 900_000 } }).isNow).toBe(false);
  });

  test('the closing line after the offer, and never while the customer waits', () => {
    expect(due('closing', {}, [rowOf('anything_else')]).isNow).toBe(false);
    expect(due('closing', {}, [rowOf('anything_else', 'pass')]).isNow).toBe(true);
    expect(due('closing', { unanswered: { since: now } }).isNow).toBe(false);
  });

  test('an apology at once', () => expect(due('apology', {})).toEqual({ isNow: true }));
});
