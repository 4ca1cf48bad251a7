import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../lib/model/conversation';
import type { Message } from '../../../lib/model/message';
import type { Profile } from '../../../lib/model/profile';
import { profiles } from '../../../lib/quality/profiles';
import { clockOf } from '../../../lib/quality/times/clock';
import { type Figures, figuresOf, sideBySide } from '../../../lib/quality/times/figures';
import { at, talk } from './profiles-chat';

const rounds: Profile = {
  id: 'test-rounds',
  platform: 'demo',
  title: { zh: '试', en: 'Test' },
  unit: 'round',
  thresholds: [180],
  zone: 'Asia/Shanghai',
  robots: false,
  reachedAgent: false,
  sessionGap: 1_800,
  days: 1,
  validFrom: '2026-01-01',
  source: 'this test',
  standing: 'assumed',
};
const daytime = { from: 480, to: 1_380, outside: 'leave-out' } as const;
const share = (figures: Figures) => figures.within[0]?.share;

/** Chats of a few customers over two days; times distinct within a chat, some of low trust. */
const chats = fc
  .array(
    fc.record({
      customer: fc.constantFrom('x', 'y', 'z'),
      agent: fc.constantFrom('a', 'b'),
      start: fc.integer({ min: 0, max: 172_800 }),
      lines: fc.array(
        fc.record({ role: fc.constantFrom('customer', 'agent', 'bot', 'system'), after: fc.integer({ min: 1, max: 2_400 }) }),
        { maxLength: 10 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((made) =>
    made.map(({ customer, agent, start, lines }, n): Conversation => {
      let clock = at('00:00') + start * 1_000 + n;
      const messages = lines.map(({ role, after }, i): Message => {
        clock += after * 1_000;
        return { id: `${n}-${i}`, role: role as Message['role'], text: `${i}`, at: clock };
      });
      return { id: `${n}`, platform: 'demo', shop: 's', agent, customer, messages };
    }),
  );
const anyProfile = fc.constantFrom(...profiles);

describe('properties', () => {
  test('the order of chats and of their messages does not matter', () => {
    const shuffled = chats.chain((made) =>
      fc.tuple(
        fc.constant(made),
        fc.tuple(...made.map((chat) => fc.shuffledSubarray(chat.messages, { minLength: chat.messages.length }))).chain((all) =>
          fc.shuffledSubarray(
            made.map((chat, i) => ({ ...chat, messages: all[i] ?? [] })),
            { minLength: made.length },
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyProfile, ([made, other], one) => {
        expect(figuresOf(other, one)).toEqual(figuresOf(made, one));
      }),
    );
  });

  test('a robot changes nothing where robots are not counted', () => {
    const human = profiles.filter(({ robots, reachedAgent }) => !robots && !reachedAgent);
    const robot = fc.record({ chat: fc.nat(), place: fc.nat(), at: fc.integer({ min: 1, max: 172_800 }) });
    fc.assert(
      fc.property(chats, fc.array(robot, { maxLength: 4 }), fc.constantFrom(...human, rounds), (made, robots, one) => {
        const added = made.map((chat) => ({ ...chat, messages: [...chat.messages] }));
        for (const [n, { chat, place, at: when }] of robots.entries()) {
          const messages = added[chat % Math.max(1, added.length)]?.messages;
          messages?.splice(place % (messages.length + 1), 0, {
            id: `r${n}`,
            role: 'bot',
            text: '在',
            at: at('00:00') + when * 1_000,
          });
        }
        expect(figuresOf(added, one)).toEqual(figuresOf(made, one));
      }),
    );
  });

  /** The messages of each customer in the order of their times. */
  const spoken = (made: Conversation[]): (Message & { chat: string })[][] =>
    ['x', 'y', 'z'].map((who) =>
      made
        .filter(({ customer }) => customer === who)
        .flatMap(({ id, messages }) => messages.map((message) => ({ ...message, chat: id })))
        .sort((a, b) => a.at - b.at),
    );

  /** One customer's chats follow each other; who spoke first in a minute is told by the page within a chat, by nothing between two. */
  const isTangled = (made: Conversation[]): boolean =>
    spoken(made).some((said) => {
      const turns = said.filter(({ chat }, i) => said[i - 1]?.chat !== chat);
      const isClose = turns.some((turn) =>
        said.some(({ chat, at: when }) => chat !== turn.chat && Math.abs(when - turn.at) < 60_000),
      );
      return isClose || turns.length > new Set(turns.map(({ chat }) => chat)).size;
    });

  /** A silence that is a session gap or none, depending on the second. */
  const isNearGap = (made: Conversation[], gap: number): boolean =>
    spoken(made).some((said) =>
      said.some(({ at: from }, i) => said.slice(i + 1).some(({ at: to }) => Math.abs(to - from - gap * 1_000) < 60_000)),
    );

  test('less trust widens every figure and never moves it away', () => {
    const coarse = (message: Message): Message => ({ ...message, at: message.at - (message.at % 60_000), trust: 'page-minute' });
    fc.assert(
      fc.property(chats, anyProfile, (made, one) => {
        const minutes = made.map((chat) => ({ ...chat, messages: chat.messages.map(coarse) }));
        if (isTangled(made) || isNearGap(made, one.sessionGap)) return;
        const exact = figuresOf(made, one);
        const blurred = figuresOf(minutes, one);
        // What is a unit of its own only by the second: a robot's line and a customer's in one minute.
        if (blurred.units !== exact.units || blurred.unanswered !== exact.unanswered) return;
        for (const of of ['average', 'median', 'p90'] as const) {
          expect(blurred[of]?.least ?? 0).toBeLessThanOrEqual(exact[of]?.least ?? 0);
          expect(blurred[of]?.most ?? 0).toBeGreaterThanOrEqual(exact[of]?.most ?? 0);
        }
        expect(share(blurred)?.least ?? 0).toBeLessThanOrEqual(share(exact)?.least ?? 0);
        expect(share(blurred)?.most ?? 0).toBeGreaterThanOrEqual(share(exact)?.most ?? 0);
      }),
    );
  });

  test('figures keep their order: least before most, in time never more than all, a longer limit never a smaller share', () => {
    fc.assert(
      fc.property(chats, anyProfile, (made, one) => {
        const figures = figuresOf(made, { ...one, thresholds: [10, 60, 600] });
        for (const range of [figures.average, figures.median, figures.p90, figures.first]) {
          if (range) expect(range.least).toBeLessThanOrEqual(range.most);
        }
        const shares = figures.within.map(({ share }) => share?.most ?? 0);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        for (const { sure, doubtful } of figures.within) expect(sure + doubtful).toBeLessThanOrEqual(figures.units);
      }),
    );
  });

  test('an unanswered round never helps, an answer at once never hurts', () => {
    fc.assert(
      fc.property(chats, (made) => {
        const before = share(figuresOf(made, rounds))?.most ?? 1;
        const other = { id: 'new', customer: 'new' };
        expect(share(figuresOf([...made, talk('C 12:00:00', other)], rounds))?.most).toBeLessThanOrEqual(before);
        expect(share(figuresOf([...made, talk('C 12:00:00 A 12:00:01', other)], rounds))?.most).toBeGreaterThanOrEqual(
          made.length === 0 ? 0 : Math.min(before, 1),
        );
      }),
    );
  });
});

describe('times of low trust are never held against anybody', () => {
  test('minutes: 10:10 to 10:13 is between 120.001 s and 239.999 s', () => {
    const figures = figuresOf([talk('C 10:10 A 10:13', {}, 'page-minute')], rounds);
    expect(figures.average).toEqual({ least: 120_001, most: 239_999 });
    expect(figures.within[0]).toEqual({ seconds: 180, sure: 0, doubtful: 1, share: { least: 0, most: 1 } });
  });

  test('minutes: 10:10 to 10:14 is surely late, 10:10 to 10:12 surely in time', () => {
    expect(share(figuresOf([talk('C 10:10 A 10:14', {}, 'page-minute')], rounds))).toEqual({ least: 0, most: 0 });
    expect(share(figuresOf([talk('C 10:10 A 10:12', {}, 'page-minute')], rounds))).toEqual({ least: 1, most: 1 });
  });

  test('bubbles merely seen prove no wait, but lines around them do', () => {
    expect(figuresOf([talk('C 10:00:00 A 10:30:00', {}, 'seen')], rounds)).toMatchObject({ units: 1, unknown: 1, average: null });
    const chat = talk('C 10:00:00 A 10:30:00 C 10:02:00');
    const messages = chat.messages.map((message, i) => (i === 1 ? { ...message, trust: 'seen' as const } : message));
    expect(figuresOf([{ ...chat, messages }], rounds)).toMatchObject({ units: 2, average: { least: 0, most: 120_000 } });
  });

  test('minutes beside seconds: the page order says who spoke first', () => {
    const chat = talk('C 10:10:30 A 10:10:00');
    const messages = chat.messages.map((message, i) => (i === 1 ? { ...message, trust: 'page-minute' as const } : message));
    expect(figuresOf([{ ...chat, messages }], rounds)).toMatchObject({ unanswered: 0, average: { least: 0, most: 29_999 } });
  });

  test('a gap in the record may hide the answer', () => {
    const gaps = [{ from: at('10:01:00'), to: at('10:20:00') }];
    expect(figuresOf([talk('C 10:00:00 A 10:25:00')], rounds, { gaps }).within[0]).toMatchObject({ sure: 0, doubtful: 1 });
    expect(figuresOf([talk('C 10:00:00')], rounds, { gaps, until: at('18:00') }).within[0]).toMatchObject({
      sure: 0,
      doubtful: 1,
    });
    const late = [{ from: at('10:04:00'), to: at('10:20:00') }];
    expect(figuresOf([talk('C 10:00:00 A 10:25:00')], rounds, { gaps: late }).within[0]).toMatchObject({ sure: 0, doubtful: 0 });
  });

  test('what is not yet late is left out', () => {
    expect(figuresOf([talk('C 10:00:00')], rounds, { until: at('10:03:00') })).toMatchObject({
      units: 0,
      leftOut: { pending: 1 },
    });
    expect(figuresOf([talk('C 10:00:00')], rounds, { until: at('10:03:01') })).toMatchObject({ units: 1, unanswered: 1 });
  });
});

describe('bad input', () => {
  test('nothing, one message, no customer, no agent', () => {
    expect(figuresOf([], rounds)).toMatchObject({ units: 0, average: null, p90: null });
    expect(share(figuresOf([], rounds))).toBeNull();
    expect(figuresOf([talk('C 10:00:00')], rounds)).toMatchObject({ units: 1, unanswered: 1, average: null });
    expect(figuresOf([talk('A 10:00:00')], rounds).units).toBe(0);
    expect(figuresOf([talk('S 10:00:00 B 10:00:01')], rounds).units).toBe(0);
  });

  test('no times, and the same time on every line', () => {
    expect(figuresOf([talk('C ? A ?')], rounds)).toMatchObject({ units: 0, leftOut: { untimed: 1 } });
    expect(figuresOf([talk('C 10:00:00 A 10:00:00 C 10:00:00 A 10:00:00')], rounds)).toMatchObject({ leftOut: { untimed: 2 } });
  });

  test('one line without a time lies between its neighbours', () => {
    expect(figuresOf([talk('C 10:00:00 A ? C 10:05:00 A 10:05:10')], rounds)).toMatchObject({
      units: 2,
      average: { least: 5_000, most: 155_000 },
    });
  });

  test('times out of order', () => {
    expect(figuresOf([talk('A 10:02:00 C 10:00:00')], rounds).average).toEqual({ least: 120_000, most: 120_000 });
  });

  test('chats without a customer are not thrown together', () => {
    const nameless = ['1', '2'].map((id) => talk('C 10:00:00 A 10:01:00', { id, customer: '' }));
    expect(figuresOf(nameless, { ...rounds, unit: 'person', person: 'day' }).units).toBe(2);
  });

  test('a transfer to another agent is one session, and whoever answers has answered', () => {
    const handed = [talk('C 10:00:00 A 10:00:20 C 10:01:00', { id: '1' }), talk('A 10:02:00', { id: '2', agent: 'b' })];
    expect(figuresOf(handed, { ...rounds, unit: 'session' })).toMatchObject({ units: 1, unanswered: 0 });
    expect(figuresOf(handed, rounds).average).toEqual({ least: 40_000, most: 40_000 });
  });

  test('an automatic greeting under the name of the agent is a robot', () => {
    const chat = talk('C 10:00:00 A 10:00:01 A 10:05:00');
    const greeting = '您好，欢迎光临本店，很高兴为您服务，请问有什么可以帮您';
    const messages = chat.messages.map((message, i) => (i === 1 ? { ...message, text: greeting } : message));
    expect(figuresOf([{ ...chat, messages }], rounds).average?.least).toBe(300_000);
  });

  test('two thousand messages out of order, of high and of low trust', () => {
    const minute = (i: number) => `${Math.floor(i / 60)}:${i % 60}:00`;
    const lines = Array.from({ length: 1_000 }, (_, i) => `C ${minute(i)} A ${minute(i)}`);
    const ordered = lines.join(' ');
    const scattered = lines.map((_, i) => lines[(i * 387) % 1_000]).join(' ');
    expect(figuresOf([talk(scattered, {}, 'page-minute')], rounds)).toEqual(
      figuresOf([talk(ordered, {}, 'page-minute')], rounds),
    );
    const all = sideBySide([talk(scattered), talk(scattered, { id: '2', customer: 'y' }, 'page-minute')], profiles);
    expect(all.map(({ profile }) => profile)).toEqual(profiles.map(({ id }) => id));
    expect(figuresOf([talk(ordered, {}, 'page-minute')], rounds).units).toBe(1_000);
  });
});

describe('midnight and daylight saving', () => {
  test('a round over midnight belongs to the day it was asked', () => {
    const two = [talk('C 23:59:30 A 24:00:30 C 24:01:00 A 24:01:30')];
    expect(figuresOf(two, { ...rounds, unit: 'person', person: 'day' }).units).toBe(2);
    expect(figuresOf(two, rounds, { from: at('24:00:00') })).toMatchObject({ units: 1, leftOut: { period: 1 } });
  });

  test('hours past midnight', () => {
    const night = { ...rounds, hours: { from: 1_200, to: 120, outside: 'leave-out' as const } };
    const told = (clock: string) => figuresOf([talk(`C ${clock}`)], night).units;
    expect([told('19:59:59'), told('20:00:00'), told('25:59:59'), told('26:00:00')]).toEqual([0, 1, 1, 0]);
    const waits = { ...rounds, hours: { from: 1_200, to: 120, outside: 'pause' as const } };
    expect(figuresOf([talk('C 25:59:00 A 44:01:00')], waits).average).toEqual({ least: 120_000, most: 120_000 });
  });

  const berlin = (clock: string) => Date.parse(clock);
  const asked = (c: string, a: string): Conversation => ({
    ...talk('C 1:00'),
    messages: [
      { id: '1', role: 'customer', text: '?', at: berlin(c) },
      { id: '2', role: 'agent', text: '1', at: berlin(a) },
    ],
  });

  test('the night of the change has 23 or 25 hours, and opening time follows the wall', () => {
    const day = { ...rounds, zone: 'Europe/Berlin', hours: { from: 480, to: 1_380, outside: 'pause' as const } };
    // 2026-03-29 02:00 becomes 03:00; 2026-10-25 03:00 becomes 02:00.
    const spring = figuresOf([asked('2026-03-28T22:59:00+01:00', '2026-03-29T08:01:00+02:00')], day);
    const autumn = figuresOf([asked('2026-10-24T22:59:00+02:00', '2026-10-25T08:01:00+01:00')], day);
    expect(spring.average?.least).toBe(120_000);
    expect(autumn.average?.least).toBe(120_000);
    const always = { ...day, hours: { from: 0, to: 1_440, outside: 'pause' as const } };
    expect(figuresOf([asked('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')], always).average?.least).toBe(
      23 * 3_600_000,
    );
    expect(figuresOf([asked('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00')], always).average?.least).toBe(
      25 * 3_600_000,
    );
  });

  test('business time is counted like this, minute by minute', () => {
    const zone = clockOf('America/New_York');
    const start = Date.parse('2026-03-06T00:00:00-05:00');
    const minute = fc.integer({ min: 0, max: 4 * 1_440 });
    fc.assert(
      fc.property(minute, minute, fc.nat({ max: 1_440 }), fc.nat({ max: 1_440 }), (a, b, from, to) => {
        fc.pre(from !== to);
        const open = { from, to, outside: 'pause' as const };
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        let counted = 0;
        for (let at = first; at < last; at++) if (zone.inside(start + at * 60_000, open)) counted++;
        // An hour that the change skips or repeats makes an opening time inside it ambiguous.
        fc.pre(![from, to].some((edge) => edge % 1_440 >= 60 && edge % 1_440 <= 180));
        expect(zone.inHours(start + first * 60_000, start + last * 60_000, open)).toBe(counted * 60_000);
      }),
      { numRuns: 200 },
    );
  });

  test('what begins out of hours is left out', () => {
    const inDay = { ...rounds, hours: daytime };
    expect(figuresOf([talk('C 07:59:59 A 08:00:10')], inDay)).toMatchObject({ units: 0, leftOut: { hours: 1 } });
  });
});
