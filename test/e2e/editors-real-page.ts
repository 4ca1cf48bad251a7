import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Draft } from '../pages/editors-real/chat';

const root = process.cwd();
const bundles = new Map<string, Promise<string>>();

/** One script of the fixtures, built once a run. */
function bundled(path: string): Promise<string> {
  const known = bundles.get(path);
  if (known) return known;
  const made = build({
    entryPoints: [join(root, 'test/pages', path)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundles.set(path, made);
  return made;
}

/** A chat page with one editor, and ours in a world of its own as a content script has it. */
export interface RealPage {
  page: Page;
  cdp: CDPSession;
  /** Runs an expression where our parts are; `el` is the composer. Promises are awaited, the answer is a copy. */
  ours<T>(expression: string): Promise<T>;
  load(draft: Draft): Promise<void>;
  /** What the editor's own model says. */
  model(): Promise<string>;
  close(): Promise<void>;
}

export async function openReal(browser: Browser, id: string): Promise<RealPage> {
  const name = existsSync(join(root, 'test/pages/editors-real', `${id}.tsx`)) ? `${id}.tsx` : `${id}.ts`;
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  const script = await bundled(`editors-real/${name}`);
  await page.route('http://composer.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><html lang="zh"><meta charset="utf-8"><body><script src="/chat.js"></script></body></html>',
        }),
  );
  await page.goto(`http://composer.test/${id}`);
  await page.waitForSelector(composerSelector);
  const cdp = await context.newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'saywell',
  });
  const ours = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: `(async () => { const el = document.querySelector(${JSON.stringify(composerSelector)}); return (${expression}); })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await cdp.send('Runtime.evaluate', { contextId, expression: await bundled('editors/entry.ts') });
  await ours(`(() => {
    window.life = new AbortController();
    window.composition = saywell.trackComposition(document, life.signal);
    saywell.attachComposer(el, { onText() {}, onComposition() {} }, life.signal);
  })()`);
  await page.focus(composerSelector);
  return {
    page,
    cdp,
    ours,
    load: async (draft) => {
      await page.evaluate((value) => window.chat.load(value), draft);
      await painted(page);
    },
    model: () => page.evaluate(() => window.chat.text()),
    close: () => context.close(),
  };
}

export const composerSelector = '#slot :is(textarea, input, [contenteditable]:not([contenteditable=false]))';

/** Two frames on: the editor has drawn its model and seen its selection. */
export function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
  );
}

/** What our editor reads, and where the caret is. */
export function read(real: RealPage): Promise<{ text: string; caret?: number; id: string }> {
  return real.ours(
    '(() => { const editor = saywell.editorFor(el); const { text, caret } = editor.read(el); return { text, caret, id: editor.id }; })()',
  );
}

/** Replaces the first `phrase` of the live text as the card would. */
export function replace(real: RealPage, phrase: string, by: string): Promise<string> {
  return real.ours(`(async () => {
    const { text } = saywell.editorFor(el).read(el);
    const start = text.indexOf(${JSON.stringify(phrase)});
    return saywell.replaceFound(el, composition, text, { start, end: start + ${phrase.length} }, ${JSON.stringify(by)});
  })()`);
}

export function insert(real: RealPage, text: string): Promise<string> {
  return real.ours(`saywell.insertAtCaret(el, composition, ${JSON.stringify(text)})`);
}

/** Puts the caret or a selection at text offsets, as a person's arrow keys or mouse would. */
export async function select(real: RealPage, start: number, end = start): Promise<void> {
  await real.ours(`(() => {
    if ('selectionStart' in el) return el.setSelectionRange(${start}, ${end});
    const { startContainer, startOffset, endContainer, endOffset } = saywell.editorFor(el).read(el).rangeOf({ start: ${start}, end: ${end} });
    getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  })()`);
  await painted(real.page);
}

/** Sends what an input method sends: letters while composing, and keys that are its own (229). */
export const ime = {
  key: (real: RealPage, code: string, keyCode = 229) =>
    real.cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: keyCode === 229 ? 'Process' : code,
      code,
      windowsVirtualKeyCode: keyCode,
      nativeVirtualKeyCode: keyCode,
    }),
  letters: async (real: RealPage, text: string) => {
    await ime.key(real, 'KeyA');
    await real.cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  },
  /** The key that commits belongs to the input method; its release does not. */
  commit: async (real: RealPage, text: string, code: string) => {
    await ime.key(real, code);
    await real.cdp.send('Input.insertText', { text });
    await real.cdp.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: code,
      code,
      windowsVirtualKeyCode: code === 'Enter' ? 13 : 32,
    });
    await painted(real.page);
  },
  cancel: async (real: RealPage) => {
    await ime.key(real, 'Escape');
    await real.cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await painted(real.page);
  },
};
