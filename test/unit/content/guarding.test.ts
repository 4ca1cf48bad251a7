import { expect, test } from 'vitest';
import { askedIn, shareChat } from '../../../components/session/chat/frames';
import { createGuarding } from '../../../components/session/draft/guarding';
import type { Session } from '../../../components/session/session';
import { link } from '../../../lib/check/link';
import { packedRules } from '../../../lib/check/packed';
import type { LogEvent } from '../../../lib/model/log';
import type { Message } from '../../../lib/model/message';

const rules = link(JSON.parse(packedRules));

/** A window with frames in it, as the browser nests them. */
function frameIn(parent?: object): Record<string, unknown> {
  const frame: Record<string, unknown> = { length: 0 };
  frame.parent = parent ?? frame;
  return frame;
}

function session(view: object, readable: boolean, noted: string[]): Session {
  const one = {
    doc: { defaultView: view },
    signal: new AbortController().signal,
    settings: { guard: true, bar: true },
    lang: 'zh',
    adapter: { id: 'demo', customer: () => ({ key: 'c' }) },
    readable,
    rules,
    asked: new Map(),
    dismissed: new Set(),
    suppressed: new Set(),
    findings: [],
    draw() {},
    note: ({ type }: Pick<LogEvent, 'type'>) => noted.push(type),
  };
  return one as unknown as Session;
}

const sent = (text: string): Message => ({ id: text, role: 'agent', text, at: Date.now() });

test('what a composer in a frame let out is not taken for the page by the frame with the transcript', () => {
  const top = frameIn();
  const noted: string[] = [];
  const around = session(top, true, noted);
  const inner = session(frameIn(top), false, noted);
  shareChat(around);
  const [outer, framed] = [createGuarding(around, () => {}), createGuarding(inner, () => {})];
  inner.settings.guard = false;
  expect(framed.decide('加我微信 聊', true)).toBe('pass');
  outer.onSent([sent('加我微信聊')]);
  expect(noted).toEqual([]);
  outer.onSent([sent('加我微信吧')]);
  expect(noted).toContain('programmatic-send');
});

test('a hand or a script of the page: whoever pressed is remembered with the words', () => {
  const one = session(frameIn(), true, []);
  const passed: string[] = [];
  const guarding = createGuarding(one, (text) => passed.push(text));
  guarding.decide('您好', true);
  guarding.decide('稍等', false);
  expect(guarding.decide('加我微信', true)).toBe('stop');
  expect([...askedIn(one)].map(([text, { isTrusted }]) => [text, isTrusted])).toEqual([
    ['您好', true],
    ['稍等', false],
  ]);
  expect(passed).toEqual(['您好', '稍等']);
});
