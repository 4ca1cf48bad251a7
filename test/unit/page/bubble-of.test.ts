// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../lib/page/adapters/adapter';
import { demo } from '../../../lib/page/adapters/demo';
import { bubbleOf } from '../../../lib/page/bubble-of';
import { scrollerAround, seek, untilMoved } from '../../../lib/page/reveal';
import { startChat } from '../../../lib/page/transcript/known';
import { readTranscript, torn } from '../../../lib/page/transcript/read';
import { reconcile } from '../../../lib/page/transcript/reconcile';

const now = Date.parse('2026-11-22T10:30:00+08:00');
const { idOf: _, ...rest } = demo;
const nameless: Adapter = rest;
const texts = ['在吗', '好的', '您好', '好的', '今天发货', '谢谢', '不客气', '再见'];

/** Draws these lines, each with its number as id; a line may stand in one bubble with the next. */
function draw(lines: (string | undefined)[], from = 0): void {
  const rows = lines.map((text, n) =>
    text === undefined
      ? ''
      : `<div class="msg-row" data-mid="m${from + n}" data-side="${(from + n) % 2 ? 'out' : 'in'}"><div class="msg-text">${text.replaceAll('\n', '<br>')}</div>
  <time datetime="2026-11-22T10:${String(from + n).padStart(2, '0')}:05+08:00"></time></div>`,
  );
  document.querySelector('.msg-list')!.innerHTML = rows.join('');
}

function known(adapter: Adapter) {
  const bubbles = readTranscript(adapter, document, now);
  if (bubbles === torn) throw new Error('torn');
  return reconcile(startChat('demo|S|C'), bubbles, now).known.rows;
}

beforeEach(() => {
  document.body.innerHTML = '<div class="msg-scroller"><div class="msg-list"></div></div>';
});

describe.each([
  ['a page with ids', demo],
  ['a page without', nameless],
])('%s', (_name, adapter) => {
  test('every message has its bubble, equal words too', () => {
    draw(texts);
    const rows = known(adapter);
    const found = rows.map(({ message }) => bubbleOf(adapter, document, rows, message.id, now));
    const shown = [...document.querySelectorAll('.msg-row')];
    expect(found.map((one) => one && 'bubble' in one && shown.indexOf(one.bubble))).toEqual(texts.map((_text, n) => n));
  });

  test('of a virtual list it is known on which side a message is', () => {
    draw(texts);
    const rows = known(adapter);
    const where = (n: number) => bubbleOf(adapter, document, rows, rows[n]!.message.id, now);
    draw(texts.slice(2, 5), 2);
    expect([where(0), where(7)]).toEqual([{ side: 'above' }, { side: 'below' }]);
    expect(where(3)).toEqual({ bubble: document.querySelectorAll('.msg-row')[1] });
    draw([]);
    expect(where(3)).toBeUndefined();
  });

  test('what nobody knows is nowhere', () => {
    draw(texts);
    expect(bubbleOf(adapter, document, known(adapter), 'm99', now)).toBeUndefined();
  });
});

test('a message that the page now draws in one bubble with another is found there', () => {
  draw(['在吗', '您好', undefined, '今天发货']);
  const rows = known(nameless);
  draw(['在吗', '您好\n今天发货']);
  expect(bubbleOf(nameless, document, rows, rows[2]!.message.id, now)).toEqual({
    bubble: document.querySelectorAll('.msg-row')[1],
  });
});

describe('seeking in a virtual list', () => {
  /** A list of 1,000 px of which 100 are seen; `look` finds what stands at `at`. */
  function listOf(at: number | undefined) {
    let top = 500;
    const moves: number[] = [];
    const scroller = {
      clientHeight: 100,
      get scrollTop() {
        return top;
      },
      scrollTo({ top: to }: { top: number }) {
        top = Math.max(0, Math.min(900, to));
        moves.push(top);
      },
    };
    const bubble = {} as Element;
    const look = () => {
      if (at === undefined) return undefined;
      if (at >= top && at < top + 100) return { bubble };
      return at < top ? { side: 'above' as const } : { side: 'below' as const };
    };
    const end = new AbortController();
    return { seek: () => seek(look, scroller as unknown as Element, end.signal), bubble, moves, top: () => top, end };
  }

  test.each([550, 30, 960])('finds what stands at %i', async (at) => {
    const list = listOf(at);
    expect(await list.seek()).toBe(list.bubble);
    expect(Math.abs(list.top() - at)).toBeLessThan(100);
  });

  test.each([
    ['is nowhere', undefined],
    ['is beyond the end', 5_000],
    ['is before the beginning', -50],
  ])('what %s leaves the list where it stood', async (_name, at) => {
    const list = listOf(at);
    expect(await list.seek()).toBeUndefined();
    expect([list.top(), list.moves.length < 10]).toEqual([500, true]);
  });

  test('ends at once where the agent takes the list in hand, and leaves it there', async () => {
    const list = listOf(-50);
    untilMoved(document, () => list.end.abort(), list.end.signal);
    const sought = list.seek();
    const turned = new Event('wheel');
    document.dispatchEvent(turned);
    expect(list.end.signal.aborted).toBe(false);
    Object.defineProperty(turned, 'isTrusted', { value: true });
    document.dispatchEvent(turned);
    expect(await sought).toBeUndefined();
    expect([list.top(), list.moves]).toEqual([420, [420]]);
  });
});

describe('what scrolls a list', () => {
  const boxes = (styles: [list: string, around: string], heights: [list: number, around: number]) => {
    document.body.innerHTML = `<div id="around" style="${styles[1]}"><div id="between"><div id="list" style="${styles[0]}"></div></div></div>`;
    const [list, around] = [document.querySelector('#list')!, document.querySelector('#around')!];
    for (const [n, el] of [list, around].entries())
      Object.defineProperties(el, { clientHeight: { value: 100 }, scrollHeight: { value: heights[n] } });
    const found = scrollerAround(list);
    return found === document.scrollingElement ? 'page' : found.id;
  };

  test.each([
    ['list', ['overflow-y:auto', 'overflow-y:auto'], [300, 300]],
    ['list', ['overflow-y:hidden', 'overflow-y:auto'], [300, 300]],
    ['around', ['overflow-y:auto', 'overflow-y:scroll'], [100, 300]],
    ['around', ['overflow-y:visible', 'overflow-y:auto'], [300, 300]],
    ['page', ['overflow-y:visible', 'overflow-y:hidden'], [300, 300]],
    ['page', ['overflow-y:auto', 'overflow-y:auto'], [100, 100]],
  ] as const)('is the %s: %j, %j', (expected, styles, heights) => {
    expect(boxes([...styles], [...heights])).toBe(expected);
  });
});
