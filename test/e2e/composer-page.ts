import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { type Kind, type Place, phrase, short } from '../pages/editors/places';

const pages = join(process.cwd(), 'test/pages/editors');
let script: Promise<string> | undefined;

function bundled(): Promise<string> {
  script ??= build({
    entryPoints: [join(pages, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return script;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.SAYWELL_BROWSER, args: ['--no-sandbox'] });
}

/** One of test/pages/editors with the composer's parts as `window.saywell`, and a protocol session for the input method. */
export async function open(
  browser: Browser,
  name: string,
  beforeScripts = '',
  headers: Record<string, string> = {},
  deviceScaleFactor = 1,
): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, deviceScaleFactor });
  const page = await context.newPage();
  await page.route('http://composer.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: readFileSync(join(pages, `${name}.html`), 'utf8') }),
  );
  await page.goto(`http://composer.test/${name}`);
  if (beforeScripts) await page.evaluate(beforeScripts);
  const cdp = await context.newCDPSession(page);
  await addParts(cdp);
  return { page, cdp };
}

/** Not as a script element: the page's markup stays its own, and its policy has no say, as with a content script. */
async function addParts(cdp: CDPSession): Promise<void> {
  await cdp.send('Runtime.evaluate', { expression: await bundled() });
}

/** The same page from its beginning. */
export async function reopen({ page, cdp }: { page: Page; cdp: CDPSession }): Promise<void> {
  // Not a reload, after which the browser scrolls to where the page was.
  await page.goto(page.url());
  await addParts(cdp);
}

/** Puts a field with a text into the page `field` and underlines the phrase; `line` and `redraw` are then globals of the page. */
export async function underlineIn(page: Page, kind: Kind, place: Place, forceBoxes: boolean, severity = 'block'): Promise<void> {
  await page.evaluate(
    ({ kind, place, words, text, forceBoxes, severity }) => {
      const name = kind === 'contenteditable' ? 'div' : kind;
      const editable = name === 'div' ? 'contenteditable="true"' : '';
      const field = `<${name} id="box" ${editable} spellcheck="false" style='${place.css ?? ''}' ${place.attributes ?? ''}>${name === 'input' ? '' : `</${name}>`}`;
      document.querySelector('#room')!.innerHTML = (place.around ?? '{field}').replace('{field}', field);
      document.querySelector('dialog')?.showModal();
      document.querySelector<HTMLElement>('[popover]')?.showPopover();
      const el = document.querySelector<HTMLTextAreaElement & HTMLElement>('#box')!;
      if (place.isShadowed) {
        const host = document.createElement('chat-input');
        el.replaceWith(host);
        host.attachShadow({ mode: 'open' }).append(el);
      }
      if (name === 'div') el.textContent = text;
      else el.value = text;
      el.focus({ preventScroll: true });
      const start = text.indexOf(words);
      const shown = window.saywell.createUnderline(el, document, { forceBoxes }, new AbortController().signal);
      const mark = { start, end: start + words.length, severity: severity as 'block' };
      const redraw = () => shown.show([mark], window.saywell.editorFor(el)!.read(el));
      Object.assign(window, { box: el, line: shown, redraw, before: document.documentElement.outerHTML });
      redraw();
    },
    { kind, place, words: phrase, text: place.text ?? short, forceBoxes, severity },
  );
}

/** Resolves after two frames, when observers and scroll events have been delivered. */
export const frames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** The page's markup without our own host. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('saywell-underline')) own.remove();
    return copy.outerHTML;
  });
}
