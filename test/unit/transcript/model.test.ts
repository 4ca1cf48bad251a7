import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnownChat, type SeenBubble, startChat } from '../../../lib/page/transcript/known';
import { reconcile } from '../../../lib/page/transcript/reconcile';

/*
 * A model of a chat page: several chats with few different words, a window that shows part of one of them, and every way
 * in which pages redraw. What was shown at least once must be recorded exactly once, in its own chat.
 */
interface Line {
  n: number;
  role: 'agent' | 'customer';
  text: string;
  kind: SeenBubble['kind'];
  minute: number;
}
type Step =
  | { do: 'say'; role: Line['role']; text: string; later: number; silent: boolean }
  | { do: 'scroll'; from: number; size: number }
  | { do: 'edit' | 'recall'; back: number }
  | { do: 'switch'; chat: number }
  | { do: 'redraw'; twin: boolean; upper: boolean };

const words = fc.constantFrom('好的', '在吗', '您好', '谢谢', '嗯', '发货了吗');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      role: fc.constantFrom('agent' as const, 'customer' as const),
      text: words,
      later: fc.integer({ min: 0, max: 2 }),
      silent: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('scroll' as const), from: fc.nat(40), size: fc.integer({ min: 1, max: 20 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('edit' as const, 'recall' as const), back: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('switch' as const), chat: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redraw' as const), twin: fc.boolean(), upper: fc.boolean() }) },
);

const zero = Date.UTC(2026, 10, 22, 2, 0);
const bubbleOf = (line: Line, withId: boolean, upper = false): SeenBubble => ({
  nativeId: withId ? `${upper ? 'MSG' : 'msg'}-${line.n}` : undefined,
  role: line.role,
  text: line.kind === 'recalled' ? '撤回了一条消息' : line.text,
  kind: line.kind,
  time: { at: zero + line.minute * 60_000, trust: 'page-minute' },
});

/** What the log must hold of a chat: every line that was shown, in order, in its last shown form. */
interface Truth {
  lines: Line[];
  shown: Map<number, string>;
  known: KnownChat;
}

function show(chat: Truth, from: number, to: number, withId: boolean, twin = false, upper = false): void {
  const lines = chat.lines.slice(Math.max(0, from), to);
  const seen = lines.map((line) => bubbleOf(line, withId, upper));
  if (twin && withId && seen[0]) seen.splice(1, 0, seen[0]);
  const before = chat.known.rows.length;
  const result = reconcile(chat.known, seen, zero + 3_600_000_000);
  expect(result.known.rows.length).toBe(before + result.added.length);
  chat.known = result.known;
  for (const line of lines) {
    const old = chat.shown.get(line.n);
    if (line.kind !== 'recalled') chat.shown.set(line.n, line.text);
    else if (old === undefined) chat.shown.set(line.n, '撤回了一条消息');
  }
}

function run(steps: Step[], withId: boolean): void {
  const chats: Truth[] = ['a', 'b', 'c'].map((key) => ({ lines: [], shown: new Map(), known: startChat(`p|s|${key}`) }));
  let chat = chats[0]!;
  let n = 0;
  const all = () => show(chat, 0, chat.lines.length, withId);
  for (const one of steps) {
    if (one.do === 'switch') chat = chats[one.chat]!;
    else if (one.do === 'say') {
      // With ids, parts may be seen in any order: the minutes differ so that the right order can be known at all.
      const minute = (chat.lines.at(-1)?.minute ?? 0) + one.later + (withId ? 1 : 0);
      chat.lines.push({ n: n++, role: one.role, text: one.text, kind: 'text', minute });
      // Without ids the list keeps its rows, as real lists without virtual scrolling do; with ids only the end is drawn.
      if (!one.silent) show(chat, withId ? chat.lines.length - 3 : 0, chat.lines.length, withId);
    } else if (one.do === 'scroll') {
      const from = Math.min(one.from, Math.max(0, chat.lines.length - 1));
      if (withId) show(chat, from, from + one.size, true);
      else all();
    } else if (one.do === 'redraw') show(chat, 0, chat.lines.length, withId, one.twin, one.upper);
    else {
      const line = chat.lines.at(-1 - one.back);
      if (!line || chat.shown.size < 4) continue;
      all();
      if (one.do === 'recall') line.kind = 'recalled';
      else if (line.kind === 'text') line.text += '改';
      all();
    }
  }
  for (const { lines, shown, known } of chats) {
    const expected = lines.filter((line) => shown.has(line.n)).map((line) => `${line.role} ${shown.get(line.n)}`);
    expect(known.rows.map(({ message }) => `${message.role} ${message.text}`)).toEqual(expected);
    expect(new Set(known.rows.map(({ message }) => message.id)).size).toBe(known.rows.length);
    const times = known.rows.map(({ message }) => message.at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  }
  const ids = chats.flatMap(({ known }) => known.rows.map(({ message }) => message.id));
  expect(new Set(ids).size).toBe(ids.length);
}

const steps = fc.array(step, { minLength: 5, maxLength: 60 });

test('with ids: 0 lost, 0 doubled, 0 in the wrong chat, in order', () => {
  fc.assert(
    fc.property(steps, (list) => run(list, true)),
    { numRuns: 2_000, seed: 5 },
  );
});

test('without ids: the same', () => {
  fc.assert(
    fc.property(steps, (list) => run(list, false)),
    { numRuns: 2_000, seed: 5 },
  );
});

test('without ids, history loads above and a long window slides over distinct surroundings', () => {
  const line = fc.record({ role: fc.constantFrom('agent' as const, 'customer' as const), text: words });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 30, maxLength: 80 }),
      fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 30 }),
      (list, moves) => {
        // Every fifth line is one of a kind, so that a window of twelve has one place only.
        const lines = list.map(
          (one, n): Line => ({ ...one, n, kind: 'text', minute: n >> 2, text: n % 5 ? one.text : `${one.text}${n}` }),
        );
        const chat: Truth = { lines, shown: new Map(), known: startChat('p|s|a') };
        let from = lines.length - 12;
        show(chat, from, from + 12, false);
        for (const move of moves) {
          from = Math.max(0, Math.min(lines.length - 12, from + move));
          show(chat, from, from + 12, false);
        }
        const expected = lines.filter(({ n }) => chat.shown.has(n)).map(({ role, text }) => `${role} ${text}`);
        expect(chat.known.rows.map(({ message }) => `${message.role} ${message.text}`)).toEqual(expected);
      },
    ),
    { numRuns: 1_000, seed: 5 },
  );
});
