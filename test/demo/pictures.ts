import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Launched } from '../../lib/cli/browser';
import { panelOf } from '../e2e/sidepanel-page';
import { demoDesk } from './desk';
import { overlaySays, until } from './steps';

type Lang = 'zh' | 'en';
const schemes = ['light', 'dark'] as const;
/** By tab of the side panel: what stands there once it is drawn. */
const tabs = { chat: '[data-item]', today: '.body > *', week: '.body > *', times: '.body > *' };

/** What is said on the console before its picture is taken; the last line stays in the composer with its card open. */
const said: Record<Lang, { scenario: string; lines: string[]; draft: string; chip: RegExp }> = {
  zh: {
    scenario: 'changes-address',
    lines: ['你好，这款防水吗', '您好，面料是加厚牛津布，日常小雨没有问题的', '拍好了'],
    draft: '这款绝对不会坏',
    chip: /核对地址/,
  },
  en: {
    scenario: 'english-speaker',
    lines: ['Hello, is this bag waterproof?', 'Hello, light rain is no problem for the coated canvas.', 'I have just ordered it'],
    draft: 'This will never break, I promise',
    chip: /Check the address/,
  },
};

/** Overlay, each tab of the side panel and the sheet editor, in both languages, light and dark. */
export async function pictures(browser: Launched, url: string, folder: string): Promise<void> {
  const { context, extensionId } = browser;
  for (const lang of ['zh', 'en'] as const) {
    await speak(context, extensionId, lang);
    const chat = await talk(context, url, lang);
    for (const scheme of schemes) {
      const name = (surface: string) => join(folder, `${surface}.${lang}.${scheme}.png`);
      await chat.bringToFront();
      await chat.emulateMedia({ colorScheme: scheme });
      await chat.locator('#composer').focus();
      // The overlay looks at the ground behind it when it is drawn, once a second at most.
      await until(`a ${scheme} overlay`, async () => {
        await chat.keyboard.press('End');
        return chat.evaluate((theme) => document.querySelector<HTMLElement>('saywell-overlay')?.dataset.theme === theme, scheme);
      });
      await overlaySays(chat, lang === 'zh' ? '来源' : 'Source');
      await chat.screenshot({ path: name('overlay') });
      await panelTabs(browser, url, lang, scheme, name);
      await sheetEditor(context, extensionId, lang, scheme, name('sheet'));
    }
    await chat.close();
  }
}

/** The overlay speaks the language of the settings. */
async function speak(context: BrowserContext, extensionId: string, lang: Lang): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
  await page.evaluate(async (chosen) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Stored } }).chrome;
    const { settings = {} } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, lang: chosen } });
  }, lang);
  await page.close();
}

interface Stored {
  local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> };
}

async function talk(context: BrowserContext, url: string, lang: Lang): Promise<Page> {
  const { scenario, lines, draft, chip } = said[lang];
  const page = await context.newPage();
  await page.goto(`${url}?play=0&lang=${lang}&scenarios=${scenario}`);
  const desk = demoDesk(page);
  const [asked = '', answered = '', ordered = ''] = lines;
  await desk.receive(asked);
  await page.locator('#composer').fill(answered);
  await page.locator('#composer').press('Enter');
  await desk.order();
  await desk.receive(ordered);
  await overlaySays(page, chip);
  await page.locator('#composer').pressSequentially(draft);
  await until('an underline', () => page.evaluate(() => CSS.highlights.size > 0));
  return page;
}

async function panelTabs(
  browser: Launched,
  url: string,
  lang: Lang,
  scheme: (typeof schemes)[number],
  name: (surface: string) => string,
): Promise<void> {
  for (const [tab, ready] of Object.entries(tabs)) {
    const page = await panelOf(browser, url, `&lang=${lang}#${tab}`);
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator(ready).first().waitFor();
    await until(`the tab ${tab}`, async () => (await page.locator('.skeleton').count()) === 0);
    await page.screenshot({ path: name(`sidepanel.${tab}`) });
    await page.close();
  }
}

async function sheetEditor(
  context: BrowserContext,
  extensionId: string,
  lang: Lang,
  scheme: (typeof schemes)[number],
  path: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`chrome-extension://${extensionId}/options.html?lang=${lang}#sheet`);
  await page.locator('.sheet-table tbody tr').nth(11).waitFor();
  await page.screenshot({ path });
  await page.close();
}
