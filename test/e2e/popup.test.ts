import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { serveDemo } from '../demo/server';
import { overlaySays, overlayText, until } from '../demo/steps';
import { root, start } from './browser';
import { seriousFaults, soon } from './own-page';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let chat: Page;
let popup: Page;

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
  chat = await browser.context.newPage();
  await chat.goto(`${demo.url}?play=0`);
  await receive('你好，这款防水吗');
  await overlaySays(chat, /开场|售前/);
  popup = await openPopup();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('the popup of an open chat', () => {
  test('this page is attached and recorded, with shop, agent and today’s figures', async () => {
    await until('the attached line', async () => (await popup.locator('main').innerText()).includes('已接入本页'));
    const figures = async () => `${await popup.locator('.figures dd').allInnerTexts()}`;
    await until('the figures of one chat', async () => /^1,[^,]+,0$/.test(await figures()));
    for (const words of ['练习台', '木禾箱包旗舰店 · 小满', '记录正常', '只留在这台电脑'])
      await expect.poll(() => popup.locator('main').innerText(), soon).toContain(words);
  });

  test('the bar goes and comes with its switch', async () => {
    await flip('本页的建议栏', false);
    await until('the bar to fold', async () => !/开场|售前/.test(await overlayText(chat)));
    await flip('本页的建议栏', true);
    await overlaySays(chat, /开场|售前/);
  });

  test('underlines stop and start with their switch', async () => {
    await chat.locator('#composer').fill('这个我不知道');
    await until('an underline', () => marked(chat));
    await flip('边写边查', false);
    await until('no underline', async () => !(await marked(chat)));
    await flip('边写边查', true);
    await until('the underline again', () => marked(chat));
    await chat.locator('#composer').fill('');
  });

  test.each([
    ['zh', 'light'],
    ['zh', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing serious: %s, %s', async (lang, colorScheme) => {
    await popup.emulateMedia({ colorScheme });
    await popup.goto(popup.url().replace(/\?.*|$/, `?lang=${lang}`));
    await popup.locator('.figures').waitFor();
    expect(await seriousFaults(popup)).toEqual([]);
  });
});

const receive = (text: string) =>
  chat.evaluate((said) => (window as unknown as { demo: { receive(text: string): void } }).demo.receive(said), text);

const marked = (page: Page) => page.evaluate(() => (CSS.highlights.get('saywell-warn')?.size ?? 0) > 0);

async function flip(label: string, on: boolean): Promise<void> {
  await popup.getByRole('switch', { name: label }).setChecked(on);
}

/** The popup in a tab of its own that, like the real one, finds the chat to be the tab in front. */
async function openPopup(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 560 });
  await page.addInitScript(
    (address) => {
      const { chrome } = globalThis as unknown as { chrome?: { tabs?: { query(what: object): Promise<unknown> } } };
      if (!chrome?.tabs) return;
      const query = chrome.tabs.query.bind(chrome.tabs);
      chrome.tabs.query = (what) => query('active' in what ? { url: `${address}*` } : what);
    },
    demo.url.replace(/:\d+/, ''),
  );
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html?lang=zh`);
  return page;
}
