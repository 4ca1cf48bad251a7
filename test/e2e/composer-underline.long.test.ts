import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cuts, kinds, phrase, places } from '../pages/editors/places';
import { frames, markup, open, reopen, underlineIn } from './composer-page';
import { boundsOf, type Colour, misplaced } from './composer-pixels';

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

const colours = { block: [0x9a, 0x0a, 0x2b], warn: [0x8c, 0x57, 0x00], hint: [0x1b, 0x3a, 0x96] } satisfies Record<
  string,
  Colour
>;
const line: Colour = colours.block;
const asItIs = { name: 'as it is' };

interface Placing {
  line: { rectOf(index: number): DOMRect | undefined; at(x: number, y: number): number | undefined; clear(): void };
}

const modes = [
  ['highlight', false],
  ['boxes', true],
] as const;

describe.each(modes)('%s', (_, boxes) => {
  describe.each(kinds)('%s', (kind) => {
    let it: { page: Page; cdp: CDPSession };
    beforeAll(async () => {
      it = await open(browser, 'field');
    });
    afterAll(() => it.page.context().close());
    const own = <P extends { only?: readonly string[] }>(all: P[]) => all.filter(({ only }) => only?.includes(kind) ?? true);

    test.each(own(places))('the line lies under the words: $name', async (place) => {
      await reopen(it);
      await underlineIn(it.page, kind, place, boxes);
      await frames(it.page);
      if (place.change) await it.page.evaluate(place.change);
      await frames(it.page);
      expect(await misplaced(it.page, it.cdp, line, phrase)).toEqual([]);
      const rect = await it.page.evaluate(() => {
        const { left, top, right, bottom } = (window as unknown as Placing).line.rectOf(0)!;
        return { left, top, right, bottom };
      });
      expect(rect.right - rect.left).toBeGreaterThan(10);
    });

    test.each(own(cuts))('nothing is painted where the words cannot be seen: $name', async (cut) => {
      await reopen(it);
      await underlineIn(it.page, kind, cut, boxes);
      await frames(it.page);
      await it.page.evaluate(`${cut.change ?? ''};undefined`);
      // What has no event is seen within a quarter of a second.
      await expect.poll(async () => strays(it.page, cut), { timeout: 5_000 }).toEqual({ outside: false, shows: cut.shows });
    });

    test.each(Object.keys(colours))('the line of a %s lies under the words', async (severity) => {
      await reopen(it);
      await underlineIn(it.page, kind, asItIs, boxes, severity);
      await frames(it.page);
      const colour = colours[severity as keyof typeof colours];
      expect(await misplaced(it.page, it.cdp, colour, phrase)).toEqual([]);
    });

    test('a menu of the page that goes gives the line back', async () => {
      await reopen(it);
      const menu = cuts.find(({ name }) => name === 'under a menu over the words alone')!;
      await underlineIn(it.page, kind, menu, boxes);
      await it.page.evaluate(menu.change!);
      await expect.poll(async () => (await boundsOf(it.page, line)).count, { timeout: 5_000 }).toBe(0);
      await it.page.evaluate("document.getElementById('panel').remove()");
      await expect.poll(() => misplaced(it.page, it.cdp, line, phrase), { timeout: 5_000 }).toEqual([]);
    });

    test('a field that the page moves without telling anybody is followed', async () => {
      await reopen(it);
      await underlineIn(
        it.page,
        kind,
        { name: 'pulled', around: '<div id="pulled" style="position:relative">{field}</div>' },
        boxes,
      );
      await it.page.evaluate("document.getElementById('pulled').style.top = '70px'");
      await expect.poll(() => misplaced(it.page, it.cdp, line, phrase), { timeout: 5_000 }).toEqual([]);
    });

    test('a field that is lifted into a dialog later keeps its line in sight', async () => {
      await reopen(it);
      await underlineIn(
        it.page,
        kind,
        { name: 'lifted', around: '<section id="lifted" popover="manual">{field}</section>' },
        boxes,
      );
      await it.page.evaluate('lifted.hidePopover()');
      await expect.poll(async () => (await boundsOf(it.page, line)).count, { timeout: 5_000 }).toBe(0);
      await it.page.evaluate('lifted.showPopover()');
      await expect.poll(() => misplaced(it.page, it.cdp, line, phrase), { timeout: 5_000 }).toEqual([]);
    });

    test('a field that slides is followed while it slides, and nothing runs once it stands', async () => {
      await reopen(it);
      await it.page.evaluate(
        'window.asked = 0; const ask = requestAnimationFrame; window.requestAnimationFrame = (run) => { window.asked++; return ask.call(window, run); }',
      );
      await underlineIn(
        it.page,
        kind,
        { name: 'slides', around: '<div id="slides" style="position:relative">{field}</div>' },
        boxes,
      );
      await it.page.evaluate(
        "slides.animate([{ top: 0 }, { top: '160px' }], { duration: 900, fill: 'forwards' }).finished.then(() => 1)",
      );
      await expect.poll(() => misplaced(it.page, it.cdp, line, phrase), { timeout: 5_000 }).toEqual([]);
      const asked = () => it.page.evaluate(() => (window as unknown as { asked: number }).asked);
      await expect
        .poll(
          async () =>
            (await asked()) ===
            (await it.page.evaluate(
              () => new Promise<number>((done) => setTimeout(() => done((window as unknown as { asked: number }).asked), 600)),
            )),
          { timeout: 9_000 },
        )
        .toBe(true);
    });

    test('the page itself stays byte for byte the same, and nothing of ours is left after the last mark', async () => {
      await reopen(it);
      const { page } = it;
      await underlineIn(page, kind, asItIs, boxes);
      await frames(page);
      expect(await markup(page)).toBe(await page.evaluate(() => (window as unknown as { before: string }).before));
      await page.evaluate(() => (window as unknown as Placing).line.clear());
      expect(
        await page.evaluate(() => document.documentElement.outerHTML === (window as unknown as { before: string }).before),
      ).toBe(true);
      expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0))).toBe(0);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    });

    test('a point on the words finds the mark, a point beside does not', async () => {
      await reopen(it);
      await underlineIn(it.page, kind, asItIs, boxes);
      const found = await it.page.evaluate(() => {
        const shown = (window as unknown as Placing).line;
        const { left, top, right, bottom } = shown.rectOf(0)!;
        return [shown.at((left + right) / 2, (top + bottom) / 2), shown.at(left - 12, top + 3), shown.at(right, bottom + 40)];
      });
      expect(found).toEqual([0, undefined, undefined]);
    });
  });
});

/** Whether a line is painted outside what can be seen of the field, and whether any is painted at all. */
async function strays(page: Page, { seen, above }: { seen?: string; above?: string }) {
  const { count, left, top, right, bottom } = await boundsOf(page, line);
  const room = await page.evaluate((id) => {
    const el = id ? document.getElementById(id) : undefined;
    if (!el) return undefined;
    const rect = el.getBoundingClientRect();
    const [x, y] = [rect.left + el.clientLeft, rect.top + el.clientTop];
    return { left: x, top: y, right: x + el.clientWidth, bottom: y + el.clientHeight };
  }, seen ?? above);
  if (count === 0 || !room) return { outside: false, shows: count > 0 };
  const isIn = left >= room.left - 0.5 && top >= room.top - 0.5 && right <= room.right + 0.5 && bottom <= room.bottom + 0.5;
  const touches = left < room.right && right > room.left && top < room.bottom && bottom > room.top;
  return { outside: seen ? !isIn : touches, shows: true };
}

describe.each([1.25, 1.5, 2])('on a screen of %s dots a pixel', (dots) => {
  const chosen =
    /^(as it is|broken over lines|beside a scrollbar|html zoomed out|scaled and wrapped|a line scrolled sideways|fractional width)$/;
  describe.each(modes)('%s', (_, boxes) => {
    test.each(kinds)('%s', async (kind) => {
      const it = await open(browser, 'field', '', {}, dots);
      for (const place of places.filter(({ name, only }) => chosen.test(name) && (only?.includes(kind) ?? true))) {
        await reopen(it);
        await underlineIn(it.page, kind, place, boxes);
        if (place.change) await it.page.evaluate(place.change);
        await frames(it.page);
        expect([place.name, ...(await misplaced(it.page, it.cdp, line, phrase))]).toEqual([place.name]);
      }
      await it.page.context().close();
    });
  });
});

test('a part of a finding in its own element has a line under its letters alone', async () => {
  const { page } = await open(browser, 'field');
  await page.evaluate(() => {
    document.querySelector('#room')!.innerHTML =
      '<div id="box" contenteditable="true">这款绝对<b style="padding:9px 20px">不会</b>坏</div>';
    const el = document.querySelector<HTMLElement>('#box')!;
    const shown = window.saywell.createUnderline(el, document, { forceBoxes: true }, new AbortController().signal);
    shown.show([{ start: 2, end: 7, severity: 'block' }], window.saywell.editorFor(el)!.read(el));
  });
  const bold = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b')!);
    return range.getBoundingClientRect().toJSON() as DOMRect;
  });
  const drawn = await boundsOf(page, line);
  expect(drawn.bottom).toBeLessThanOrEqual(bold.bottom + 2);
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

test.each([
  ['rgb(30, 30, 30)', true],
  ['oklch(0.21 0.03 264)', true],
  ['oklab(0.97 0 0)', false],
  ['lab(12 0 0)', true],
  ['color(srgb 0.1 0.1 0.12)', true],
  ['color(srgb 0.95 0.95 0.95)', false],
  ['rgba(0, 0, 0, 0.1)', false],
])('a ground written as %s is dark: %s', async (ground, isDark) => {
  const { page } = await open(browser, 'field');
  await underlineIn(
    page,
    'textarea',
    { name: 'grounds', css: `background:${ground}`, around: '<div style="background:#fff">{field}</div>' },
    false,
  );
  expect(await page.evaluate(() => window.saywell.isDark(document.querySelector<HTMLElement>('#box')!))).toBe(isDark);
  await page.context().close();
});
