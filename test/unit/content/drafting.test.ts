import { beforeEach, expect, test, vi } from 'vitest';
import { createDrafting } from '../../../components/session/draft/drafting';
import type { Session } from '../../../components/session/session';
import type { Finding } from '../../../lib/model/finding';
import type { LogEvent } from '../../../lib/model/log';

type Note = Omit<LogEvent, 'id' | 'at' | 'chat'>;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function setUp() {
  const noted: Note[] = [];
  const session = {
    findings: [] as Finding[],
    settings: { bar: true, guard: true },
    library: [{ id: 'hello', text: '您好，{shop}欢迎您，请问有什么可以帮您？' }],
    composer: {},
    chat: { conversation: { id: 'c#1' }, replies: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] },
  };
  const drafting = createDrafting(session as unknown as Session, (event) => noted.push(event));
  const type = (...findings: Finding[]) => {
    session.findings = findings;
    drafting.onFindings();
  };
  const kinds = () =>
    noted.filter(({ type: kind }) => kind !== 'offered').map(({ type: kind, rule, reply }) => `${kind} ${rule ?? reply}`);
  return { noted, session, drafting, type, kinds };
}

const found = (rule: string, severity: Finding['severity'] = 'warn'): Finding => ({
  rule,
  category: 'curt',
  severity,
  start: 0,
  end: 2,
  text: rule,
  replacements: [],
});

test('typing notes nothing; sending tells what was underlined and is still there', () => {
  const { noted, drafting, type, kinds } = setUp();
  for (let key = 0; key < 100; key++) type(found('x'), found('y', 'hint'));
  expect(noted).toEqual([]);
  drafting.onPass('x y');
  expect(kinds()).toEqual(['sent x', 'sent y']);
  drafting.onPass('x y');
  expect(kinds()).toHaveLength(2);
});

test('what was underlined for a second and is gone was rewritten; what only flashed was no finding', () => {
  const { drafting, type, kinds } = setUp();
  type(found('long'));
  vi.advanceTimersByTime(1_000);
  type(found('flash'));
  vi.advanceTimersByTime(999);
  type();
  vi.advanceTimersByTime(10_000);
  drafting.onPass('别的');
  expect(kinds()).toEqual(['rewritten long']);
});

test('what was replaced or ignored has been noted then; a block that the guard let out is its own', () => {
  const { drafting, type, kinds } = setUp();
  type(found('swapped'), found('ignored'), found('blocked', 'block'));
  vi.advanceTimersByTime(2_000);
  drafting.onNote({ type: 'replaced', rule: 'swapped' });
  drafting.onNote({ type: 'ignored', rule: 'ignored' });
  type(found('blocked', 'block'));
  drafting.onPass('blocked');
  expect(kinds()).toEqual([]);
});

test('an inserted reply went out as it was, around its variables, or was edited', () => {
  const { drafting, kinds } = setUp();
  drafting.onNote({ type: 'inserted', reply: 'hello' });
  drafting.onPass('您好，小店欢迎您，请问有什么可以帮您？');
  drafting.onNote({ type: 'inserted', reply: 'hello' });
  drafting.onPass('您好，有什么可以帮您？');
  drafting.onPass('别的');
  expect(kinds()).toEqual(['used hello', 'edited hello']);
});

test('what the bar offers is noted once for each list of a chat, and not when it is folded', () => {
  const { noted, session, drafting } = setUp();
  session.settings.bar = false;
  drafting.onPass('一');
  session.settings.bar = true;
  drafting.onPass('二');
  drafting.onPass('三');
  session.chat.replies = [{ id: 'b' }];
  drafting.onPass('四');
  expect(noted.map(({ replies }) => replies)).toEqual([['a', 'b', 'c'], ['b']]);
});

test('no more than ten notes a message', () => {
  const { drafting, type, kinds } = setUp();
  type(...Array.from({ length: 50 }, (_, n) => found(`r${n}`)));
  drafting.onPass('all');
  expect(kinds()).toHaveLength(10);
});
