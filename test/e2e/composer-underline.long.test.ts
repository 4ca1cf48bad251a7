import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markup, open } from './composer-page';
import { boundsOf } from './composer-pixels';

let browser: Browser;
beforeAll(async () => {
  // With scrollbars, which take room from the text.
  browser = await chromium.launch({
    executablePath: process.env.SAYWELL_BROWSER,
    args: ['--no-sandbox'],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
});
afterAll(() => browser.close());

const line: [number, number, number] = [0x9a, 0x0a, 0x2b];
const magenta: [number, number, number] = [255, 0, 255];
const phrase = '绝对不会坏';
const short = `您好，这款${phrase}，请放心`;
const long = `${'这是很长的一段草稿，会滚动。\n'.repeat(9)}这款${phrase}，请放心\n${'后面还有几行。\n'.repeat(2)}`;

/** Fills the composer, underlines the phrase and keeps the underline as `window.line`. */
function underline(page: Page, text: string, forceBoxes: boolean): Promise<void> {
  return page.evaluate(
    ([value, words, boxes]) => {
      const el = document.querySelector<HTMLTextAreaElement & HTMLElement>('#box')!;
      el.focus();
      if (el.localName === 'textarea') el.value = value as string;
      else el.textContent = value as string;
      const start = (value as string).indexOf(words as string);
      const shown = window.saywell.createUnderline(el, document, { forceBoxes: boxes as boolean }, new AbortController().signal);
      const redraw = () =>
        shown.show([{ start, end: start + (words as string).length, severity: 'block' }], window.saywell.editorFor(el)!.read(el));
      redraw();
      Object.assign(window, { line: shown, redraw });
    },
    [text, phrase, forceBoxes] as const,
  );
}

/** Resolves after two frames, when observers and scroll events have been delivered. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Where the browser itself puts the phrase: its own selection, painted magenta. Our marks are off for that picture. */
async function truth(page: Page) {
  await page.evaluate((words) => {
    const el = document.querySelector<HTMLTextAreaElement & HTMLElement>('#box')!;
    const top = el.scrollTop;
    (window as unknown as { line: { clear(): void } }).line.clear();
    if (el.localName === 'textarea') {
      const start = el.value.indexOf(words);
      el.setSelectionRange(start, start + words.length);
    } else {
      const node = el.firstChild as Text;
      getSelection()!.setBaseAndExtent(node, node.data.indexOf(words), node, node.data.indexOf(words) + words.length);
    }
    el.scrollTop = top;
  }, phrase);
  return boundsOf(page, magenta);
}

/** Left, right and bottom edge within 2 px of the words, and a line under the first of the `lines` they take. */
async function expectInPlace(page: Page, lines = 1): Promise<void> {
  await frames(page);
  const drawn = await boundsOf(page, line);
  const rect = await page.evaluate(
    () => (window as unknown as { line: { rectOf(index: number): DOMRect | undefined } }).line.rectOf(0)?.toJSON() as DOMRect,
  );
  const own = await truth(page);
  // A selection is painted to the very end of a line that goes on in the next.
  const end = lines > 1 ? 8 : 2;
  expect(own.count).toBeGreaterThan(50);
  expect(drawn.count).toBeGreaterThan(20);
  expect(Math.abs(drawn.left - own.left)).toBeLessThanOrEqual(2);
  expect(Math.abs(drawn.right - own.right)).toBeLessThanOrEqual(end);
  expect(drawn.top).toBeGreaterThan(own.top + (own.bottom - own.top) / lines / 2);
  expect(drawn.top).toBeLessThanOrEqual(own.top + (own.bottom - own.top) / lines + 2);
  expect(drawn.bottom).toBeLessThanOrEqual(own.bottom + 2);
  expect(Math.abs(rect.left - own.left)).toBeLessThanOrEqual(2);
  expect(Math.abs(rect.right - own.right)).toBeLessThanOrEqual(end);
  expect(Math.abs((rect.top + rect.bottom) / 2 - (own.top + own.bottom) / 2)).toBeLessThanOrEqual(2);
}

const style = `document.head.insertAdjacentHTML('beforeend', '<style>::selection{background:rgb(255,0,255);color:transparent}</style>')`;

const changes: [string, string, string][] = [
  ['as it is', short, ''],
  ['scrolled inside', long, 'box.scrollTop = box.scrollHeight - box.clientHeight - 30'],
  ['the page scrolled', short, 'scrollTo(0, 35)'],
  ['resized', short, "box.style.width = '190.6px'"],
  [
    'moved by the page',
    short,
    "document.body.insertAdjacentHTML('afterbegin', '<p style=height:61px>x</p>'); dispatchEvent(new Event('resize'))",
  ],
  ['zoomed by style', short, "document.body.style.zoom = '1.5'; dispatchEvent(new Event('resize'))"],
  [
    'scaled by transform',
    short,
    "box.style.transformOrigin = '0 0'; box.style.transform = 'scale(1.3)'; dispatchEvent(new Event('resize'))",
  ],
  ['right to left', short, "box.dir = 'rtl'; redraw()"],
  ['large type', short, "box.style.font = '26px/1.2 sans-serif'; redraw()"],
  ['zoomed twofold', short, "document.documentElement.style.zoom = '2'; dispatchEvent(new Event('resize'))"],
  [
    'moved and scaled with the page',
    short,
    "document.body.style.transformOrigin = '0 0'; document.body.style.transform = 'translate(33px, 21px) scale(1.5)'; redraw()",
  ],
  [
    'beside a scrollbar',
    `${long}\n${'x'.repeat(300)}`,
    "box.style.overflowY = 'scroll'; box.scrollTop = box.scrollHeight / 2 - 60; redraw()",
  ],
  ['beside a scrollbar on the left', long, "box.dir = 'rtl'; box.style.overflowY = 'scroll'; redraw(); box.scrollTop = 190"],
  [
    'in a part of the page that scrolls',
    short,
    "box.insertAdjacentHTML('afterend', '<p style=height:900px>x</p>'); document.body.style.cssText += ';height:300px;overflow:auto'; redraw(); document.body.scrollTop = 20",
  ],
  [
    'after a late font',
    `Willow ill, ${short}`,
    "box.style.fontFamily = 'late, monospace'; redraw(); document.fonts.add(new FontFace('late', 'local(\"DejaVu Serif\"), local(\"Liberation Serif\")')); document.fonts.load('16px late').then(() => document.fonts.ready)",
  ],
  ['centred, indented, spaced', short, "box.style.cssText += ';text-align:center;text-indent:31px;letter-spacing:2px'; redraw()"],
];

describe.each(['textarea', 'contenteditable'])('%s', (name) => {
  describe.each([
    ['highlight', false],
    ['boxes', true],
  ] as const)('%s', (_, boxes) => {
    test('a finding that goes over the end of a line has a line under each part', async () => {
      const { page } = await open(browser, name, style);
      await underline(page, short, boxes);
      await page.evaluate(
        "box.style.cssText += ';font:20px/1.5 monospace;letter-spacing:0;width:150.5px;height:140px;padding:4px;border:1px solid;box-sizing:border-box'; redraw()",
      );
      await expectInPlace(page, 2);
      await page.context().close();
    });

    test.each(changes)('the line lies under the words: %s', async (_change, text, script) => {
      const { page } = await open(browser, name, style);
      await underline(page, text, boxes);
      if (script) await page.evaluate(script);
      await expectInPlace(page);
      await page.context().close();
    });
  });

  test('the page itself stays byte for byte the same, and nothing of ours is left after the last mark', async () => {
    const { page } = await open(browser, name);
    await page.evaluate((text) => {
      const el = document.querySelector<HTMLTextAreaElement & HTMLElement>('#box')!;
      if (el.localName === 'textarea') el.value = text;
      else el.textContent = text;
    }, short);
    const before = await markup(page);
    for (const boxes of [false, true]) {
      await underline(page, short, boxes);
      await frames(page);
      expect(await markup(page)).toBe(before);
      await page.evaluate(() => (window as unknown as { line: { clear(): void } }).line.clear());
    }
    expect(await page.evaluate(() => document.querySelector('saywell-underline') !== null)).toBe(false);
    expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0))).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.context().close();
  });

  test('a point on the words finds the mark, a point beside does not', async () => {
    const { page } = await open(browser, name);
    await underline(page, short, false);
    const found = await page.evaluate(() => {
      const { line } = window as unknown as {
        line: { rectOf(i: number): DOMRect; at(x: number, y: number): number | undefined };
      };
      const { left, top, right, bottom } = line.rectOf(0);
      return [line.at((left + right) / 2, (top + bottom) / 2), line.at(left - 12, top + 3), line.at(right, bottom + 40)];
    });
    expect(found).toEqual([0, undefined, undefined]);
    await page.context().close();
  });
});

test('a field that the page moves without telling anybody is followed', async () => {
  const { page } = await open(browser, 'textarea');
  await underline(page, short, false);
  const before = await boundsOf(page, line);
  await page.evaluate("document.getElementById('above').style.height = '90px'");
  await expect.poll(async () => (await boundsOf(page, line)).top - before.top, { timeout: 10_000 }).toBe(50);
  await page.context().close();
});

test('words scrolled out of the field have no place and no line', async () => {
  const { page } = await open(browser, 'textarea');
  await underline(page, `${short}\n${'后面很多行。\n'.repeat(12)}`, false);
  await page.evaluate('box.scrollTop = box.scrollHeight');
  await frames(page);
  expect((await boundsOf(page, line)).count).toBe(0);
  expect(
    await page.evaluate(() => (window as unknown as { line: { rectOf(i: number): unknown } }).line.rectOf(0)),
  ).toBeUndefined();
  await page.context().close();
});

test('a line is drawn inside two open shadow roots, in the colours for a dark page', async () => {
  const { page } = await open(browser, 'shadow');
  await page.evaluate(() => {
    const el = window.saywell.findComposer(document, ['#box'])!;
    el.textContent = '加我微信吧';
    const shown = window.saywell.createUnderline(el, document, {}, new AbortController().signal);
    shown.show([{ start: 0, end: 4, severity: 'block' }], window.saywell.editorFor(el)!.read(el));
  });
  expect((await boundsOf(page, [0xf2, 0x7f, 0x78])).count).toBeGreaterThan(30);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await page.context().close();
});
