import type { Browser, CDPSession, Page } from 'playwright-core';
import { type Box, linesOf } from './placed';

export interface Bounds extends Box {
  count: number;
}

export type Colour = [number, number, number];

const readers = new WeakMap<Browser, Promise<Page>>();

/** Decodes pictures in the browser itself, in one page beside those under test. */
function readerOf(page: Page): Promise<Page> {
  const browser = page.context().browser()!;
  const known = readers.get(browser) ?? browser.newContext().then((context) => context.newPage());
  readers.set(browser, known);
  return known;
}

/** Where a colour is on the screen, thinned by no more than a half at the edges of a line; in CSS pixels of the viewport. */
export async function boundsOf(page: Page, colour: Colour): Promise<Bounds> {
  return (await boundsIn(page, colour, []))[0]!;
}

/** The same for parts of the screen; the last of the answers is for what lies in none of them. */
export async function boundsIn(page: Page, colour: Colour, parts: Box[]): Promise<Bounds[]> {
  const data = (await page.screenshot()).toString('base64');
  const dots = await page.evaluate(() => devicePixelRatio);
  const reader = await readerOf(page);
  return reader.evaluate(
    async ({ data, colour, parts, dots }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const pixels = pen.getImageData(0, 0, image.width, image.height).data;
      const found = [...parts, undefined].map(() => ({ left: 1e6, top: 1e6, right: -1, bottom: -1, count: 0 }));
      // Grounds and letters are grey: how far two channels are apart tells how much of the colour there is.
      const high = colour.indexOf(Math.max(...colour));
      const low = colour.indexOf(Math.min(...colour));
      const enough = (colour[high]! - colour[low]!) * 0.42;
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at + high]! - pixels[at + low]! < enough) continue;
        const x = ((at / 4) % image.width) / dots;
        const y = Math.floor(at / 4 / image.width) / dots;
        const bounds = found.at(parts.findIndex((one) => x >= one.left && x < one.right && y >= one.top && y < one.bottom))!;
        bounds.left = Math.min(bounds.left, x);
        bounds.top = Math.min(bounds.top, y);
        bounds.right = Math.max(bounds.right, x + 1 / dots);
        bounds.bottom = Math.max(bounds.bottom, y + 1 / dots);
        bounds.count++;
      }
      return found;
    },
    { data, colour, parts, dots },
  );
}

/**
 * What is wrong with the underline of a phrase, line by line: an end more than 2 px from the letters, a line too high or
 * more than 2 px below them, or paint anywhere else. Empty when all is in place.
 */
export async function misplaced(page: Page, cdp: CDPSession, colour: Colour, phrase: string): Promise<string[]> {
  const lines = await linesOf(cdp, 'box', phrase);
  const below = lines.map(({ left, top, right, bottom }) => ({
    left: left - 14,
    top: (top + bottom) / 2,
    right: right + 14,
    bottom: bottom + 3,
  }));
  const drawn = await boundsIn(page, colour, below);
  const rest = drawn.pop()!;
  const wrong = lines.flatMap((own, index) => {
    const { left, right, bottom, count } = drawn[index]!;
    const off = [left - own.left, right - own.right, Math.max(0, bottom - own.bottom)].map((by) => Math.round(by * 10) / 10);
    return count > 0 && off.every((by) => Math.abs(by) <= 2) ? [] : [`line ${index}: ${count} pixels, off by ${off}`];
  });
  if (lines.length === 0) wrong.push('the letters are nowhere');
  return rest.count === 0 ? wrong : [...wrong, `elsewhere: ${JSON.stringify(rest)}`];
}
