import { describe, expect, test } from 'vitest';
import { type KnownChat, type SeenBubble, startChat } from '../../../lib/page/transcript/known';
import { parsePageTime } from '../../../lib/page/transcript/page-time';
import { reconcile } from '../../../lib/page/transcript/reconcile';

const now = Date.UTC(2026, 10, 22, 2, 30, 15);
const clock = (minute: number, second?: number) => ({
  at: Date.UTC(2026, 10, 22, 2, minute, second ?? 0),
  trust: second === undefined ? ('page-minute' as const) : ('page-second' as const),
});
const says = (text: string, role: SeenBubble['role'] = 'agent', more: Partial<SeenBubble> = {}): SeenBubble => ({
  role,
  text,
  kind: 'text',
  ...more,
});
const start = (seen: SeenBubble[]): KnownChat => reconcile(startChat('p|s|c'), seen, now).known;
const texts = (chat: KnownChat) => chat.rows.map((row) => row.message.text);

describe('without ids', () => {
  test('two equal 好的 in one minute stay two, also drawn again and after a reload', () => {
    const seen = [says('在吗', 'customer', { time: clock(29) }), says('好的', 'agent', { time: clock(29) })];
    const one = start(seen);
    const two = reconcile(one, [...seen, says('好的', 'agent', { time: clock(29) })], now);
    expect(texts(two.known)).toEqual(['在吗', '好的', '好的']);
    expect(two.added).toHaveLength(1);
    const again = reconcile(two.known, [...seen, says('好的', 'agent', { time: clock(29) })], now);
    expect(again.added).toEqual([]);
    const reloaded = start([...seen, says('好的', 'agent', { time: clock(29) })]);
    expect(reloaded.rows.map((row) => row.message.id)).toEqual(two.known.rows.map((row) => row.message.id));
  });

  test('history scrolls in above, the window slides, nothing is doubled', () => {
    const all = ['a', 'b', '好的', 'c', '好的', 'd', 'e', '好的', 'f'].map((text, i) => says(text, i % 2 ? 'agent' : 'customer'));
    let known = start(all.slice(4, 8));
    known = reconcile(known, all.slice(1, 8), now).known;
    known = reconcile(known, all.slice(0, 5), now).known;
    known = reconcile(known, all.slice(3), now).known;
    expect(texts(known)).toEqual(all.map((one) => one.text));
  });

  test('an edit changes the text, never the id', () => {
    const known = start([says('a'), says('明天到'), says('b', 'customer')]);
    const { added, changed, known: after } = reconcile(known, [says('a'), says('后天到'), says('b', 'customer')], now);
    expect(added).toEqual([]);
    expect(changed).toMatchObject([{ id: known.rows[1]!.message.id, text: '后天到' }]);
    expect(texts(after)).toEqual(['a', '后天到', 'b']);
  });

  test('an edit and a new message in a chat of thousands need no table of millions', () => {
    const all = Array.from({ length: 3_000 }, (_, n) => says(n % 2 ? '好的' : `第${n}句`, n % 3 ? 'agent' : 'customer'));
    const known = start(all);
    let read = 0;
    const counted = (bubble: SeenBubble): SeenBubble => ({
      ...bubble,
      get text() {
        read++;
        return bubble.text;
      },
    });
    const after = [...all.slice(0, 1_500), says('改了', 'customer'), ...all.slice(1_501), says('新的', 'customer')];
    const { added, changed } = reconcile(known, after.map(counted), now);
    expect([added.map(({ text }) => text), changed.map(({ text }) => text)]).toEqual([['新的'], ['改了']]);
    // Some looks at every bubble; the table would take one at each pair of them, nine million.
    expect(read).toBeLessThan(100 * all.length);
  });

  test('a removed bubble stays recorded and does not double the others', () => {
    const known = start([says('a'), says('x'), says('b', 'customer')]);
    const after = reconcile(known, [says('a'), says('b', 'customer')], now);
    expect(after.added).toEqual([]);
    expect(texts(after.known)).toEqual(['a', 'x', 'b']);
  });

  test('a jump to another part of the chat is no edit, though a 好的 stands at the same place', () => {
    const first = start([says('a', 'customer'), says('好的'), says('b', 'customer')]);
    const jump = reconcile(first, [says('x', 'customer'), says('好的'), says('y', 'customer')], now);
    expect(jump.changed).toEqual([]);
    expect(texts(jump.known)).toEqual(['a', '好的', 'b', 'x', '好的', 'y']);
  });

  test('a lone 好的 among other speakers is no overlap', () => {
    const first = start([says('a', 'customer'), says('好的'), says('b', 'customer')]);
    const jump = reconcile(first, [says('x'), says('好的'), says('y')], now);
    expect(texts(jump.known)).toEqual(['a', '好的', 'b', 'x', '好的', 'y']);
  });

  test('the same word of the other side, or of another minute, is another message', () => {
    const known = start([says('在吗', 'customer'), says('好的', 'customer', { time: clock(1) })]);
    const other = reconcile(known, [says('在吗', 'customer'), says('好的', 'agent', { time: clock(1) })], now);
    expect(texts(other.known)).toEqual(['在吗', '好的', '好的']);
    const later = reconcile(known, [says('在吗', 'customer'), says('好的', 'customer', { time: clock(2) })], now);
    expect(texts(later.known)).toEqual(['在吗', '好的', '好的']);
  });

  test('a clock without a date is the same clock on whatever day the rest of the window puts it', () => {
    const known = start([says('早', 'customer', { time: { ...clock(9), dateless: true } })]);
    const dayBefore = { at: clock(9).at - 86_400_000, trust: 'page-minute' as const, dateless: true };
    expect(reconcile(known, [says('早', 'customer', { time: dayBefore })], now).added).toEqual([]);
    const read = (at: number) => says('早', 'customer', { time: parsePageTime('今天 09:00', at) });
    const night = start([read(now)]);
    expect(reconcile(night, [read(now + 86_400_000)], now + 86_400_000).added).toEqual([]);
  });

  test('two chats with the same words keep different ids', () => {
    const other = reconcile(startChat('p|s|d'), [says('好的')], now).known;
    expect(other.rows[0]!.message.id).not.toBe(start([says('好的')]).rows[0]!.message.id);
  });
});

describe('with ids', () => {
  test('case drift and a twin drawn by an animation are one message', () => {
    const known = start([says('a', 'agent', { nativeId: 'Msg_ABC' }), says('a', 'agent', { nativeId: 'msg_abc' })]);
    expect(texts(known)).toEqual(['a']);
    expect(reconcile(known, [says('a', 'agent', { nativeId: 'MSG_ABC' })], now).added).toEqual([]);
  });

  test('a provisional id replaced by the server keeps the message', () => {
    const known = start([says('在吗', 'customer', { nativeId: '1' }), says('您好', 'agent', { nativeId: 'tmp-9' })]);
    const after = reconcile(known, [says('在吗', 'customer', { nativeId: '1' }), says('您好', 'agent', { nativeId: '2' })], now);
    expect(after.added).toEqual([]);
    expect(after.changed).toMatchObject([{ id: '2', was: 'tmp-9', text: '您好' }]);
    expect(after.known.rows.map((row) => row.message.id)).toEqual(['1', '2']);
    const next = reconcile(
      after.known,
      [says('您好', 'agent', { nativeId: '2' }), says('您好', 'agent', { nativeId: '3' })],
      now,
    );
    expect(next.added).toMatchObject([{ id: '3' }]);
  });

  test('two sent at once are known again though the server confirms the second one first', () => {
    const known = start([
      says('在吗', 'customer', { nativeId: '1' }),
      says('您好', 'agent', { nativeId: 'tmp-8' }),
      says('有货', 'agent', { nativeId: 'tmp-9' }),
    ]);
    const after = reconcile(
      known,
      [
        says('在吗', 'customer', { nativeId: '1' }),
        says('有货', 'agent', { nativeId: '2' }),
        says('您好', 'agent', { nativeId: '3' }),
      ],
      now,
    );
    expect(after.added).toEqual([]);
    expect(after.changed.map(({ id, was }) => [was, id])).toEqual([
      ['tmp-9', '2'],
      ['tmp-8', '3'],
    ]);
    expect(texts(after.known)).toEqual(['在吗', '有货', '您好']);
  });

  test('the first message of a chat, renamed before anybody answered', () => {
    const known = start([says('您好', 'agent', { nativeId: 'tmp-9' })]);
    expect(reconcile(known, [says('您好', 'agent', { nativeId: '1' })], now).added).toEqual([]);
    // After another chat was looked at, the same words may be another message.
    expect(reconcile(known, [says('您好', 'agent', { nativeId: '1' })], now, false).added).toHaveLength(1);
  });

  test('a message that has its final id is not taken for an equal one that was missed before the next ones', () => {
    const tmp = says('好的', 'agent', { nativeId: 'tmp-1' });
    const one = reconcile(
      start([says('在吗', 'customer', { nativeId: '0' }), tmp]),
      [says('在吗', 'customer', { nativeId: '0' }), { ...tmp, nativeId: '1' }],
      now,
    );
    // Another chat was open while 2 and 3 were said; the window ends at 1, which is out of sight, or begins at 2.
    const later = reconcile(one.known, [says('有货', 'agent', { nativeId: '3' })], now, false).known;
    const scrolled = reconcile(later, [{ ...tmp, nativeId: '2' }, says('有货', 'agent', { nativeId: '3' })], now);
    expect(scrolled.added.map(({ id }) => id)).toEqual(['2']);
  });

  test('an id that comes late takes the place of the hash, and nobody else gets that', () => {
    const known = start([says('好的', 'agent', { time: clock(30) })]);
    const hash = known.rows[0]!.message.id;
    const seen = [says('好的', 'agent', { time: clock(30), nativeId: '7' }), says('好的', 'agent', { time: clock(30) })];
    const after = reconcile(known, seen, now);
    expect(after.changed).toMatchObject([{ id: '7', was: hash }]);
    expect(after.added).toHaveLength(1);
    expect(after.added[0]!.id).not.toBe(hash);
  });

  test('parts seen in any order end in the order of the page', () => {
    const line = (n: number, timed = true) => says(`n${n}`, 'agent', { nativeId: `${n}`, time: timed ? clock(n) : undefined });
    let known = start([line(1), line(2)]);
    known = reconcile(known, [line(8), line(9)], now).known;
    known = reconcile(known, [line(4), line(5)], now).known;
    expect(texts(known)).toEqual(['n1', 'n2', 'n4', 'n5', 'n8', 'n9']);
    let untimed = start([line(8, false), line(9, false)]);
    untimed = reconcile(untimed, [line(6, false)], now).known;
    untimed = reconcile(untimed, [line(6, false), line(8, false), line(9, false)], now).known;
    expect(texts(untimed)).toEqual(['n6', 'n8', 'n9']);
  });

  test('a recall keeps the words that were sent', () => {
    const known = start([says('加我微信', 'agent', { nativeId: '1' })]);
    const { changed } = reconcile(known, [{ nativeId: '1', role: 'system', text: '您撤回了一条消息', kind: 'recalled' }], now);
    expect(changed).toMatchObject([{ id: '1', role: 'agent', text: '加我微信', kind: 'recalled' }]);
  });
});

describe('drawn otherwise', () => {
  const apart = [says('在吗', 'customer'), says('您好'), says('有货的'), says('多少钱', 'customer')];
  const together = [apart[0]!, says('您好\n有货的'), apart[3]!];

  test('two messages in one bubble are still two, one in two is still one', () => {
    expect(reconcile(start(apart), together, now)).toMatchObject({ added: [], changed: [] });
    expect(reconcile(start(together), apart, now)).toMatchObject({ added: [], changed: [] });
  });

  test('what was said below them is new, an edit within is an edit', () => {
    const more = reconcile(start(apart.slice(0, 3)), [apart[0]!, says('您好\n有货的\n拍下吧')], now);
    expect(more.added.map(({ text }) => text)).toEqual(['拍下吧']);
    const edited = reconcile(start(apart), [apart[0]!, says('您好\n没有货'), apart[3]!], now);
    expect([edited.added, edited.changed.map(({ text }) => text)]).toEqual([[], ['没有货']]);
  });

  test('half of a message at the edge of the window is that message', () => {
    expect(reconcile(start(together), [says('有货的'), apart[3]!], now)).toMatchObject({ added: [], changed: [] });
  });

  test('under its own id a bubble that has grown by a line was edited', () => {
    const known = start([says('您好', 'agent', { nativeId: '1' }), says('在吗', 'customer', { nativeId: '2' })]);
    const { added, changed } = reconcile(
      known,
      [says('您好\n有货', 'agent', { nativeId: '1' }), says('在吗', 'customer', { nativeId: '2' })],
      now,
    );
    expect([added, changed.map(({ text }) => text)]).toEqual([[], ['您好\n有货']]);
    const cut = reconcile(
      start([says('一\n二\n三', 'agent', { nativeId: '1' })]),
      [says('一\n二', 'agent', { nativeId: '1' })],
      now,
    );
    expect([cut.added, cut.changed.map(({ text }) => text)]).toEqual([[], ['一\n二']]);
  });
});

describe('times', () => {
  test('live without a page time is the moment seen; history inherits its group', () => {
    const history = start([says('a', 'customer', { time: clock(1, 5) }), says('b')]);
    expect(history.rows.map(({ message }) => [message.at, message.trust])).toEqual([
      [clock(1, 5).at, 'page-second'],
      [clock(1, 5).at, 'page-minute'],
    ]);
    const seen = [says('a', 'customer', { time: clock(1, 5) }), says('b'), says('c', 'customer')];
    expect(reconcile(history, seen, now, true).added).toMatchObject([{ at: now, trust: 'seen' }]);
    expect(reconcile(history, seen, now, false).added).toMatchObject([{ at: clock(1, 5).at, trust: 'page-minute' }]);
  });

  test('a minute confirmed while watching gets the second we saw', () => {
    const known = start([says('a', 'customer', { time: clock(30) })]);
    const { added } = reconcile(
      known,
      [says('a', 'customer', { time: clock(30) }), says('b', 'agent', { time: clock(30) })],
      now,
    );
    expect(added).toMatchObject([{ at: now, trust: 'page-minute' }]);
  });

  test('times never run backwards, and one that was moved far is only seen', () => {
    const { known } = reconcile(
      startChat('k'),
      [says('a', 'agent', { time: clock(9, 30) }), says('b', 'agent', { time: clock(9) })],
      now,
    );
    expect(known.rows.map(({ message }) => [message.at, message.trust])).toEqual([
      [clock(9, 30).at, 'page-second'],
      [clock(9, 30).at, 'page-minute'],
    ]);
    const far = reconcile(
      startChat('k'),
      [says('a', 'agent', { time: clock(9, 30) }), says('b', 'agent', { time: clock(2, 0) })],
      now,
    );
    expect(far.known.rows[1]!.message).toMatchObject({ at: clock(9, 30).at, trust: 'seen' });
  });
});
