import { describe, expect, test } from 'vitest';
import { profile as schema } from '../../../lib/model/profile';
import { profiles, profilesFor } from '../../../lib/quality/profiles';
import { clockOf } from '../../../lib/quality/times/clock';
import { figuresOf } from '../../../lib/quality/times/figures';
import type { Span } from '../../../lib/quality/times/waits';
import { at, talk } from './profiles-chat';

const byId = (id: string) => {
  const found = profiles.find((one) => one.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
};
const y = { customer: 'y', id: 'y' };

/** `in time/units`, a range of it where times leave doubt, then the average wait in seconds. */
function told(id: string, chats: ReturnType<typeof talk>[], span?: Span): string {
  const { units, within, average } = figuresOf(chats, byId(id), span);
  const first = within[0];
  if (!first) throw new Error('no threshold');
  const share = first.doubtful === 0 ? `${first.sure}` : `${first.sure}-${first.sure + first.doubtful}`;
  return `${share}/${units}${average ? ` ${average.least / 1_000}` : ''}`;
}

type Row = [profile: string, what: string, chats: ReturnType<typeof talk>[], expected: string];

// The examples of the pages that a profile names as its source (peers.md c1), then our own readings of its words.
const rows: Row[] = [
  [
    'taobao-round',
    'asked again before the late reply: one round, its clock at the first',
    [talk('C 10:10:15 C 10:15:20 A 10:18:10')],
    '0/1 475',
  ],
  ['taobao-round', 'the second round in time', [talk('C 10:10:15 C 10:15:20 A 10:18:10 C 10:18:30 A 10:19:00')], '1/2 252.5'],
  [
    'taobao-round',
    'ten questions and no answer are one round',
    [talk(Array.from({ length: 10 }, (_, i) => `C 20:0${Math.floor(i / 4)}:${(i % 4) * 15}`).join(' '))],
    '0/1',
  ],
  ['taobao-round', 'a robot answers', [talk('C 10:00:00 B 10:00:01 A 10:09:00')], '1/1 1'],
  ['taobao-round', 'hours up to midnight', [talk('C 23:59:59 A 24:01:00'), talk('C 24:00:00 A 24:01:00', y)], '1/1 61'],
  ['taobao-manual', 'a robot does not answer', [talk('C 10:00:00 B 10:00:01 A 10:09:00')], '0/1 540'],
  ['taobao-manual', 'before nine', [talk('C 08:59:59 A 09:00:10 C 09:01:00 A 09:01:05')], '1/1 5'],
  ['taobao-manual', 'nobody but a robot', [talk('C 10:00:00 B 10:00:01')], '0/0'],
  ['taobao-person', 'a customer once, however many rounds', [talk('C 10:00:00 A 10:00:20 C 10:01:00 A 10:01:40')], '1/1 40'],
  ['taobao-person', 'one late round and the customer is lost', [talk('C 10:00:00 A 10:00:20 C 10:01:00 A 10:09:00')], '0/1 480'],
  [
    'taobao-person',
    'once for each sub-account',
    [talk('C 10:00:00 A 10:00:20'), talk('C 15:00:00 A 15:00:40', { id: 'z', agent: 'b' })],
    '2/2 30',
  ],
  ['taobao-person', 'once more the next day', [talk('C 10:00:00 A 10:00:20 C 34:00:00 A 34:00:40')], '2/2 30'],
  [
    'taobao-waiting',
    'a hundred seconds are in time, one more is not',
    [talk('C 10:00:00 A 10:01:40 C 10:02:00 A 10:03:41')],
    '1/2 100.5',
  ],
  ['douyin-message', 'each message of the customer', [talk('C 10:00:00 C 10:02:00 A 10:04:00 C 10:05:00')], '1/3 180'],
  ['douyin-message', 'closed at 23:00', [talk('C 22:59:59 A 23:00:30 C 23:00:40 A 23:00:50')], '1/1 31'],
  ['douyin-session', 'every round in time', [talk('C 10:00:00 A 10:00:30 C 10:01:00 A 10:03:00')], '1/1 120'],
  ['douyin-session', 'one miss loses the session', [talk('C 10:00:00 A 10:00:30 C 10:01:00 A 10:04:01')], '0/1 181'],
  ['douyin-session', 'a message left while offline is a miss', [talk('C 12:00:00')], '0/1'],
  ['douyin-session', 'a session never sent to a person', [talk('C 12:00:00 B 12:00:01')], '0/0'],
  ['douyin-session', '22:59:59 is the last second', [talk('C 22:59:59 A 23:00:10'), talk('C 23:00:00 A 23:00:10', y)], '1/1 11'],
  ['douyin-average', 'the average of all rounds', [talk('C 10:00:00 A 10:00:10 C 10:01:00 A 10:01:30')], '1/2 20'],
  ['jd-first', 'began 8:56, answered 9:01: not counted', [talk('C 08:56:00 A 09:01:00')], '0/0'],
  ['jd-first', 'only the first answer', [talk('C 10:00:00 A 10:00:30 C 10:02:00 A 10:09:00')], '1/1 30'],
  [
    'jd-first',
    'ten minutes after the last line it is the same session',
    [talk('C 10:00:00 A 10:00:10 C 10:10:10 A 10:12:00')],
    '1/1 10',
  ],
  ['jd-first', 'after more than ten it is a new one', [talk('C 10:00:00 A 10:00:10 C 10:10:11 A 10:12:00')], '1/2 59.5'],
  ['jd-first', 'nobody may have been online', [talk('C 10:00:00'), talk('C 10:00:00 A 10:00:05', y)], '1-2/2 5'],
  ['pdd-person', 'an hour is in time', [talk('C 10:00:00 A 11:00:00')], '1/1 3600'],
  ['pdd-person', 'any message after an hour', [talk('C 10:00:00 A 10:00:10 C 10:01:00 A 11:01:01')], '0/1 3601'],
  [
    'pdd-person',
    'any message unanswered',
    [talk('C 10:00:00 A 10:00:10 C 10:01:00'), talk('C 12:00:00 A 12:01:00', y)],
    '1/2 60',
  ],
  [
    'pdd-person',
    'asked again after 40 minutes, answered within the hour',
    [talk('C 10:00:00 C 10:40:00 A 10:45:00')],
    '1/1 2700',
  ],
  ['pdd-five', 'five minutes', [talk('C 10:00:00 A 10:05:00 C 10:06:00 A 10:11:01')], '1/2 300.5'],
  ['pdd-three', 'three minutes', [talk('C 10:00:00 A 10:03:00 C 10:06:00 A 10:09:01')], '1/2 180.5'],
  [
    'kuaishou-person',
    'reached a person less not answered in time, of those reached',
    [talk('C 10:00:00 A 10:01:00'), talk('C 10:00:00 A 10:05:00', y), talk('C 10:00:00 B 10:00:01', { id: 'z', customer: 'z' })],
    '1/2 180',
  ],
  ['presales-average', 'the average of all rounds', [talk('C 10:00:00 A 10:00:20 C 10:01:00 A 10:01:40')], '1/2 30'],
  ['shop-first', 'the first answer of each chat', [talk('C 03:00:00 A 03:01:00 C 03:02:00 A 03:20:00')], '1/1 60'],
  ['shop-hours', 'a message of the night waits from the opening on', [talk('C 23:00:00 A 33:02:00')], '1/1 120'],
  ['shop-hours', 'over closing time', [talk('C 20:59:00 A 33:03:00')], '0/1 240'],
  ['shop-day', 'twenty-four hours', [talk('C 10:00:00 A 34:00:00 C 34:00:01 A 58:00:02')], '1/2 86400.5'],
];

describe('worked examples', () => {
  test.each(rows)('%s: %s', (id, _, chats, expected) => {
    expect(told(id, chats)).toBe(expected);
  });

  test('every profile has some', () => {
    expect(profiles.map(({ id }) => id).filter((id) => !rows.some(([of]) => of === id))).toEqual([]);
  });
});

test('first, average, median and the ninth of ten', () => {
  const ten = Array.from({ length: 10 }, (_, i) => talk(`C 10:00:00 A 10:00:0${i}`, { id: `${i}`, customer: `${i}` }));
  const one = talk('C 10:00:00 A 10:00:01 C 10:01:00 A 10:01:59', { customer: 'p', id: 'p' });
  const least = (chats: typeof ten) => {
    const { first, average, median, p90 } = figuresOf(chats, byId('douyin-average'));
    return [first, average, median, p90].map((range) => (range ? range.least / 1_000 : null));
  };
  expect(least(ten)).toEqual([4.5, 4.5, 4.5, 8]);
  expect(least([one])).toEqual([1, 30, 30, 59]);
  expect(least([...ten, one])).toEqual([46 / 11, 105 / 12, 4.5, 9]);
});

describe('targets', () => {
  const inTime = (count: number, of: number) =>
    Array.from({ length: of }, (_, i) =>
      talk(`C 10:00:00 A ${i < count ? '10:00:20' : '10:09:00'}`, { id: `${i}`, customer: `${i}` }),
    );
  const meets = (id: string, chats: ReturnType<typeof talk>[]) => figuresOf(chats, byId(id)).meets;

  test('a share is met from the very number on', () => {
    expect(meets('taobao-manual', inTime(90, 100))).toBe('yes');
    expect(meets('taobao-manual', inTime(89, 100))).toBe('no');
  });

  test('below the least number nothing is assessed', () => {
    expect(meets('taobao-manual', inTime(0, 99))).toBe('too-few');
    expect(meets('shop-first', [])).toBe('too-few');
  });

  test('an average is met up to the very number, and a profile without a target says so', () => {
    expect(meets('douyin-average', [talk('C 10:00:00 A 10:00:25')])).toBe('yes');
    expect(meets('douyin-average', [talk('C 10:00:00 A 10:00:26')])).toBe('no');
    expect(meets('taobao-round', [talk('C 10:00:00 A 10:00:26')])).toBe('no-target');
  });

  test('where the times leave it open, it is open', () => {
    expect(meets('jd-first', [talk('C 10:00:00')])).toBe('open');
    expect(meets('douyin-average', [talk('C 10:00 A 10:00', {}, 'page-minute')])).toBe('open');
  });
});

describe('the registry', () => {
  test.each(profiles.map((one) => [one.id, one] as const))('%s is whole', (_, one) => {
    expect(schema.safeParse(one).error).toBeUndefined();
    expect(() => clockOf(one.zone)).not.toThrow();
    expect(one.hours?.from).not.toBe(one.hours?.to ?? 0);
    expect(one.unit === 'person').toBe(one.person !== undefined);
    expect(`${one.title.zh}${one.note?.zh ?? ''}`).not.toMatch(/[,!！]/);
    expect(`${one.title.en}${one.note?.en ?? ''}`).not.toMatch(/[\u3000-\uffef]|!/);
  });

  test('ids are unique and a platform sees its own beside those of the shop', () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
    expect(new Set(profilesFor('feige').map(({ platform }) => platform))).toEqual(new Set(['generic', 'feige']));
  });
});

test('the window of a day begins at local midnight', () => {
  const noon = at('12:00');
  expect(clockOf('Asia/Shanghai').startOfDay(noon)).toBe(at('00:00'));
  expect(clockOf('Asia/Shanghai').day(at('23:59:59'))).toBe('2026-01-07');
});
