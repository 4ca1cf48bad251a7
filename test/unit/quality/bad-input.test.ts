import { expect, test } from 'vitest';
import { runScore } from '../../../lib/cli/score';

const T = 1_795_312_800_000;
type Row = Record<string, unknown>;
const said = (role: string, text: unknown, at?: unknown): Row => ({ role, text, ...(at !== undefined && { at }) });
const answered = (...at: unknown[]) => [said('customer', '有货吗', at[0]), said('agent', '您好，有现货的，今天就发', at[1])];

/** What goes in, and the first response and score that must come out; a dash where any will do. */
const chats: Record<string, { messages: unknown[]; first?: string; score?: number | null }> = {
  'no message': { messages: [], first: 'na', score: null },
  'one message of the customer': { messages: [said('customer', '有货吗', T)], first: 'fail' },
  'one message of the agent': { messages: [said('agent', '您好', T)], first: 'na' },
  'one system line': { messages: [said('system', '买家已付款', T)], first: 'na', score: null },
  'only a robot': { messages: [said('customer', '有货吗', T), said('bot', '亲，有的', T + 1)], first: 'na', score: null },
  'no times': { messages: answered(), first: 'na' },
  'half the times': { messages: answered(T), first: 'na' },
  'words for times': { messages: answered('刚刚', ''), first: 'na' },
  'times before 1970': { messages: answered(-5, -1), first: 'na' },
  'times after the end of time': { messages: answered(1e300, 1e308), first: 'na' },
  'a clock past midnight': { messages: answered('23:59:50', '00:00:10'), first: 'pass' },
  'a date past midnight': { messages: answered('2026-11-22 23:59:50', '2026-11-23 00:00:10'), first: 'pass' },
  'two zones': { messages: answered('2026-11-22T23:59:50+08:00', '2026-11-22T16:00:10Z'), first: 'pass' },
  'the hour that comes twice': { messages: answered('2026-10-25T01:59:50+01:00', '2026-10-25T01:00:10Z'), first: 'pass' },
  'handed on': {
    messages: [...answered(T, T + 9_000), said('system', '会话已转接', T + 9_500), said('agent', '您好，我是小橘', T + 20_000)],
    first: 'pass',
  },
  '2,000 calls without an answer': {
    messages: Array.from({ length: 2_000 }, (_, i) => said('customer', '在吗', T + i * 1_000)),
    first: 'fail',
  },
  'no texts': { messages: [said('customer', null, T), said('agent', 5, T + 1_000)], first: 'pass' },
  'things that are no messages': { messages: [null, 5, 'x', [], {}] },
  'half a letter': {
    messages: [said('customer', '\ud83d有货吗\udc00', T), said('agent', '您好，有现货的亲', T + 9)],
    first: 'pass',
  },
  'a pasted book': {
    messages: [said('customer', '有货吗'.repeat(30_000), T), said('agent', '您好，有现货'.repeat(9_000), T + 9)],
  },
};

async function scored(lines: string[]): Promise<Row[]> {
  const out: string[] = [];
  await runScore(
    (async function* () {
      yield* lines;
    })(),
    (line) => out.push(line),
  );
  return out.map((line) => JSON.parse(line));
}

const rows = await scored(Object.entries(chats).map(([id, { messages }]) => JSON.stringify({ id, messages })));

test.each(Object.entries(chats))('%s is scored', (id, { first, score }) => {
  const row = rows.find((one) => one.id === id);
  const items = row?.items as Record<string, { verdict: string; because: { en: string } }>;
  expect(Object.keys(items)).toHaveLength(12);
  expect(JSON.stringify(items)).not.toMatch(/NaN|Infinity|undefined/);
  if (row?.score !== null) expect(row?.score).toSatisfy((value: number) => value >= 0 && value <= 100);
  if (first !== undefined) expect(items.first_response?.verdict).toBe(first);
  if (score !== undefined) expect(row?.score).toBe(score);
});

test('what is no chat at all is answered with an error, line by line', async () => {
  const errors = await scored([
    '{"messages":"x"}',
    '{"id":"n"}',
    '[]',
    '5',
    'null',
    '"x"',
    'no json',
    '',
    '{"id":"cut","messages":[',
  ]);
  expect(errors).toHaveLength(8);
  expect(errors.every((row) => typeof row.error === 'string')).toBe(true);
});
