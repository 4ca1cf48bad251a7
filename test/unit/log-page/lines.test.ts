import { expect, test } from 'vitest';
import { askedNothing } from '../../../components/log/address';
import { linesOf } from '../../../components/log/lines';
import { fitsMark } from '../../../components/log/marks';
import type { MessageRow } from '../../../lib/log/database';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const row = (id: string, time: number): MessageRow => ({
  ...{ pk: `c|${id}`, chat: 'c', seq: 0, agent: '', role: 'agent', text: id },
  id,
  at: time,
});
const gap = (id: string, from: number, to: number) => ({ id, from, to, platform: 'demo', reason: 'page-silent' as const });

test('days, conversations and gaps stand before the message they belong to', () => {
  const lines = linesOf({
    rows: [row('a', at(1, 23, 50)), row('b', at(2, 0, 5)), row('c', at(2, 9))],
    sessions: [{ first: 'a' }, { first: 'c' }],
    gaps: [gap('late', at(2, 9, 1), at(2, 9, 9)), gap('night', at(1, 23, 55), at(2, 0, 1))],
  });
  expect(lines.map(({ key }) => key)).toEqual([
    'day 2026-11-01',
    'session a',
    'c|a',
    'gap night',
    'day 2026-11-02',
    'c|b',
    'session c',
    'c|c',
    'gap late',
  ]);
  const sessions = lines.flatMap((line) => (line.kind === 'message' ? [line.session?.first] : []));
  expect(sessions).toEqual(['a', 'a', 'c']);
});

test.each([
  [{ score: 'under60' }, true],
  [{ score: 'under80' }, false],
  [{ score: 'critical' }, true],
  [{ score: 'unscored' }, false],
  [{ finding: 'any' }, true],
  [{ finding: 'block' }, true],
  [{ finding: 'hint' }, false],
  [{ finding: 'contact' }, true],
  [{ finding: 'jargon' }, false],
  [{ finding: 'contact', score: 'from80' }, false],
] as const)('a critical chat with a contact finding, asked for %o: %s', (asked, fits) => {
  const mark = {
    score: 0,
    critical: true,
    conversations: 1,
    findings: 1,
    severities: ['block'],
    categories: ['contact'],
  } as const;
  const own = { ...mark, severities: [...mark.severities], categories: [...mark.categories] };
  expect(fitsMark(own, { ...askedNothing, ...asked })).toBe(fits);
});
