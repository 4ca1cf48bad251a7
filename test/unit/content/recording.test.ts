import { expect, test, vi } from 'vitest';
import { startRecording } from '../../../components/session/chat/recording';
import type { Session } from '../../../components/session/session';
import type { Delivered } from '../../../lib/model/log';
import type { Message } from '../../../lib/model/message';
import type { SeenBubble } from '../../../lib/page/transcript/known';
import type { Snapshot, Watcher } from '../../../lib/page/watch';

const page = vi.hoisted(() => ({ watcher: undefined as Watcher | undefined }));
vi.mock('../../../lib/page/watch', () => ({
  watchChat: (_: unknown, __: unknown, watcher: Watcher) => {
    page.watcher = watcher;
  },
}));
vi.mock('../../../components/session/chat/coaching', () => ({ showChat() {} }));

function setUp() {
  const taken: Delivered[] = [];
  const live: string[][] = [];
  const told: string[] = [];
  const outbox = { isFull: false, room: () => {} };
  const session = {
    settings: {},
    adapter: { id: 'demo' },
    readable: true,
    asked: new Map(),
    draw() {},
    report() {},
  } as unknown as Session;
  startRecording(session, {
    delivery: {
      outbox: {
        addMessages(_: unknown, messages: Delivered[]) {
          if (!outbox.isFull) taken.push(...messages);
          return !outbox.isFull;
        },
      } as never,
      gaps: { lost: (reason: string, from: number) => told.push(`${reason} ${from}`), found: () => told.push('found') } as never,
      whenRoom(run) {
        outbox.room = run;
      },
    },
    onSent: (messages: Message[]) => live.push(messages.map(({ text }) => text)),
  });
  let shown = true;
  const show = (...texts: string[]) => {
    const bubbles = texts.map((text, n): SeenBubble => ({ nativeId: `${n}`, role: 'agent', text, kind: 'text' }));
    const snapshot: Snapshot = { customer: { key: 'c' }, bubbles, at: Date.now(), live: !shown };
    shown = false;
    page.watcher!.onChange(snapshot);
  };
  return { taken, live, told, outbox, session, show };
}

test('what a full outbox turned away is brought again when there is room, though the page stands still', () => {
  const { taken, live, outbox, show } = setUp();
  show('a');
  outbox.isFull = true;
  show('a', 'b');
  show('a', 'b', 'c');
  expect([taken.map(({ text }) => text), live]).toEqual([['a'], []]);
  outbox.isFull = false;
  outbox.room();
  expect(taken.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  expect(live).toEqual([['b', 'c']]);
});

test('a message that a hand let out of the composer is marked, one that the page sent by itself is not', () => {
  const { taken, session, show } = setUp();
  session.asked.set('您好，欢迎光临', { at: Date.now(), isTrusted: true });
  session.asked.set('自动', { at: Date.now(), isTrusted: false });
  show('您好，欢迎光临');
  show('您好，欢迎光临', '您好， 欢迎光临', '自动', '别的');
  expect(taken.map(({ manual }) => manual)).toEqual([undefined, true, undefined, undefined]);
});

test('a page that cannot be read is told from when it was lost until it is found', () => {
  const { told, session } = setUp();
  page.watcher!.onLost('transcript', 5);
  page.watcher!.onFound?.();
  expect([told, session.notice]).toEqual([['anchors-missing 5', 'found'], { kind: 'unreadable' }]);
});
