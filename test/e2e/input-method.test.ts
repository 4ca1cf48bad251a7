import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { serveDemo } from '../demo/server';
import { composerHolds, composerText, overlayIsReady, overlaySays, overlayText, until } from '../demo/steps';
import { root, start } from './browser';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const underlined = (page: Page) =>
  page.evaluate(() =>
    ['saywell-warn', 'saywell-block', 'saywell-hint'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
  );
const sent = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { demo: { rows(): { side: string }[] } }).demo.rows().filter(({ side }) => side === 'out').length,
  );

async function open(editor: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.context.newPage();
  await page.goto(`${demo.url}?play=0&editor=${editor}`);
  await overlayIsReady(page);
  await page.locator('#composer').focus();
  return { page, cdp: await page.context().newCDPSession(page) };
}

const compose = (cdp: CDPSession, text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
/** The Enter a person presses on a candidate: the page sees keyCode 229 while the composition is open. */
const enterOnCandidate = (cdp: CDPSession) =>
  cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });

test.each(['textarea', 'rich'])(
  'pinyin in a %s: nothing is checked, replaced or stopped until the text is committed',
  async (editor) => {
    const { page, cdp } = await open(editor);
    for (const letters of ['b', 'bu', 'bu zhi', 'bu zhi dao']) await compose(cdp, letters);
    await compose(cdp, '不知道');
    await page.keyboard.press('Alt+G');
    await enterOnCandidate(cdp);
    expect(await underlined(page)).toBe(0);
    expect(await sent(page)).toBe(0);
    expect(await overlayText(page)).not.toContain('先没有发出');
    await cdp.send('Input.insertText', { text: '不知道' });
    await until('the committed text to be checked', async () => (await underlined(page)) > 0);
    expect(await composerText(page, '#composer')).toBe('不知道');
    await page.keyboard.press('Alt+G');
    await until('the replacement', async () => !(await composerText(page, '#composer')).includes('不知道'));
    await page.close();
  },
);

test('a cancelled composition leaves nothing behind', async () => {
  const { page, cdp } = await open('textarea');
  await page.keyboard.type('您好');
  await compose(cdp, 'jia wei xin');
  await compose(cdp, '');
  await composerHolds(page, '#composer', '您好');
  expect(await underlined(page)).toBe(0);
  await page.close();
});

test('the guard still stops what an input method committed', async () => {
  const { page, cdp } = await open('textarea');
  await compose(cdp, '加我微信');
  await cdp.send('Input.insertText', { text: '加我微信' });
  await until('the committed text to be checked', async () => (await underlined(page)) > 0);
  await page.keyboard.press('Enter');
  await overlaySays(page, '这句话先没有发出');
  expect(await sent(page)).toBe(0);
  await page.close();
});
