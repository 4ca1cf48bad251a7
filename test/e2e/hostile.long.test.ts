import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { clearComposer, overlayIsSilentOn, overlaySays, until } from '../demo/steps';
import { start } from './browser';
import { draft, hot, openHostile, sent } from './hostile-page';

let browser: Launched;
beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

const box = '#composer';
const stopped = '这句话先没有发出';
const holds = (page: Page, words: string) => until(`the draft ${words}`, async () => (await draft(page)).includes(words));

/** What an agent does all day, with nothing of the page's in between. */
async function day(page: Page): Promise<void> {
  await page.keyboard.type('加我微信');
  await until('an underline', () => page.evaluate(() => (CSS.highlights.get('saywell-block')?.size ?? 0) > 0));
  await page.keyboard.press('Enter');
  await overlaySays(page, stopped);
  await page.keyboard.press('Escape');
  await overlayIsSilentOn(page, stopped);
  expect([await draft(page), await sent(page)]).toEqual(['加我微信', []]);
  await clearComposer(page, box);
  await page.keyboard.type('亲，');
  await page.keyboard.press('Alt+1');
  await until('a greeting behind the draft', async () => /^亲，.{6,}/.test(await draft(page)));
  const greeting = await draft(page);
  await page.keyboard.type(' /jsy');
  await overlaySays(page, '感谢光临');
  await page.keyboard.press('Enter');
  await holds(page, '感谢您光临');
  const whole = await draft(page);
  expect(whole.startsWith(greeting)).toBe(true);
  expect(whole).not.toContain('jsy');
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await until('one message', async () => (await sent(page)).length > 0);
  expect(await sent(page)).toEqual([whole.trim()]);
}

const hard = ['still', 'hotkeys', 'swallow', 'rerender', 'clearblur', 'rtl', 'remove', 'patched'];

describe.each(['textarea', 'rich'])('%s', (editor) => {
  test.each(hard)('%s', async (name) => {
    const page = await openHostile(browser.context, `with=${name}&editor=${editor}`);
    await day(page);
    await page.close();
  });

  test('a strict policy with trusted types', async () => {
    const page = await openHostile(browser.context, `editor=${editor}`, true);
    await day(page);
    await page.close();
  });

  test('200 % zoom', async () => {
    const page = await openHostile(browser.context, `editor=${editor}`);
    await page.setViewportSize({ width: 640, height: 400 });
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    await day(page);
    await page.close();
  });
});

test('keys of ours never reach a page that listens first, and its own still do', async () => {
  const page = await openHostile(browser.context, 'with=hotkeys');
  await page.keyboard.type('加我微信');
  await page.keyboard.press('Enter');
  await overlaySays(page, stopped);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+1');
  await until('the greeting', async () => (await draft(page)).length > 6);
  expect(await hot(page)).toEqual([]);
  await clearComposer(page, box);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  expect(await hot(page)).toEqual(['Escape', 'Enter']);
  await page.close();
});
