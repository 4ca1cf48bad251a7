import type { CDPSession, Locator, Page } from 'playwright-core';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Node {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  shadowRoots?: Node[];
  children?: Node[];
}

/** The box around all lines of a phrase in a composer, in viewport pixels. */
export async function boxOfText(cdp: CDPSession, composer: Locator, phrase: string): Promise<Box> {
  await composer.evaluate((el) => Object.assign(window, { composerUnderTest: el }));
  const lines = await linesOf(cdp, 'composerUnderTest', phrase);
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/**
 * Where each line of a phrase stands, in viewport pixels, measured on the letters the browser paints: the page's own
 * text nodes, or a form field's, which only the debugger can reach. `field` is an expression of the page.
 */
export async function linesOf(cdp: CDPSession, field: string, phrase: string): Promise<Box[]> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: field });
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId!, depth: -1, pierce: true });
  const text = textsOf(node as Node).find(({ nodeValue }) => nodeValue.includes(phrase));
  if (!text) throw new Error(`no text node of the field holds ${phrase}`);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: text.backendNodeId });
  const measured = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function (start, length) {
      const range = document.createRange();
      range.setStart(this, start);
      range.setEnd(this, start + length);
      return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }`,
    arguments: [{ value: text.nodeValue.indexOf(phrase) }, { value: phrase.length }],
    returnByValue: true,
  });
  return measured.result.value;
}

function textsOf(node: Node): Node[] {
  if (node.nodeName === '#text') return [node];
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(textsOf);
}

/** The phrases underlined now with the boxes of their lines. The registry is one for the page and the content script. */
export function underlined(page: Page): Promise<{ text: string; box: Box }[]> {
  return page.evaluate(() =>
    ['saywell-block', 'saywell-warn', 'saywell-hint'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((one) => {
        const range = one as Range;
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), box: { left, top, right, bottom } };
      }),
    ),
  );
}

/** How many pixels in and just below a box have a colour, within 40 of each channel. */
export async function paintedIn(page: Page, { left, top, right, bottom }: Box, colour: number[]): Promise<number> {
  const clip = { x: left, y: top, width: right - left, height: bottom - top + 4 };
  const shot = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(
    async ({ data, wanted }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (wanted.every((channel, index) => Math.abs(channel - pixels[at + index]!) <= 40)) count++;
      }
      return count;
    },
    { data: shot, wanted: colour },
  );
}
