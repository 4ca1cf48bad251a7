import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readBundle } from '../../lib/bundle/read';
import { type Launched, stopWorker } from '../../lib/cli/browser';
import type { Suppression } from '../../lib/model/suppression';
import { serveDemo } from '../demo/server';
import { clearComposer, composerText, overlayIsSilentOn, overlaySays, overlayText, until } from '../demo/steps';
import { root, start } from './browser';
import { seriousFaults } from './own-page';
import { readRows } from './team-rows';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let own: Page;
let page: Page;
const box = '#composer';
const scopeAsked = '忽略到什么范围';
const reasonAsked = '为什么这里可以这样说';

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
  own = await browser.context.newPage();
  await own.goto(options());
  await own.getByText('还没有忽略过什么').waitFor();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
beforeEach(async () => {
  if (page) await page.close();
  page = await openChat();
});

const options = (query = '?lang=zh') => `chrome-extension://${browser.extensionId}/options.html${query}#suppressions`;
const stored = () => readRows<Suppression>(own, 'suppressions');
const decisionOn = (text: string) =>
  until(`a decision on ${text}`, async () => (await stored()).find((one) => one.text.includes(text)));

async function openChat(): Promise<Page> {
  const chat = await browser.context.newPage();
  await chat.goto(`${demo.url}?play=0`);
  await overlaySays(chat, '开场');
  await chat.locator(box).focus();
  return chat;
}

const underlined = (chat: Page) =>
  chat.evaluate(() =>
    ['saywell-warn', 'saywell-block', 'saywell-hint'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
  );
const isUnderlined = (chat: Page) => until('an underline', async () => (await underlined(chat)) > 0);
const isClean = (chat: Page) => until('no underline', async () => (await underlined(chat)) === 0);

/** Types a sentence with a fault, and ignores it by keys alone. */
async function ignore(chat: Page, text: string, scope: 1 | 2 | 3, reason: 1 | 2 | 3): Promise<void> {
  await chat.keyboard.type(text);
  await isUnderlined(chat);
  await chat.keyboard.press('Alt+I');
  await overlaySays(chat, scopeAsked);
  await chat.keyboard.press(`Alt+${scope}`);
  await overlaySays(chat, reasonAsked);
  await chat.keyboard.press(`Alt+${reason}`);
  await isClean(chat);
}

describe('in the chat', () => {
  test('three keys, focus and text left alone; here and for the team it is quiet in every chat, and stopped no more', async () => {
    await ignore(page, '加我微信', 2, 3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer');
    expect(await composerText(page, box)).toBe('加我微信');
    expect(await decisionOn('加我微信')).toMatchObject({
      scope: 'here',
      reason: '平台或主管已允许',
      category: 'contact',
      platform: 'demo',
    });
    const other = await openChat();
    await other.keyboard.type('这个我不知道');
    await isUnderlined(other);
    await clearComposer(other, box);
    await other.keyboard.type('加我微信');
    await isClean(other);
    await other.keyboard.press('Enter');
    await until('the message to go out', async () => (await composerText(other, box)) === '');
    expect(await overlayText(other)).not.toContain('先没有发出');
    await other.close();
  });

  test('once holds in this chat only, and still when the agent comes back to it', async () => {
    await page.evaluate(() => (window as unknown as { demo: { receive(text: string): void } }).demo.receive('在吗'));
    await overlaySays(page, /问候|欢迎/);
    const here = await page.evaluate(() => document.querySelector<HTMLElement>('[data-customer]')?.dataset.customer ?? '');
    await ignore(page, '爱买不买', 1, 1);
    expect(await decisionOn('爱买不买')).toMatchObject({ scope: 'once' });
    await page.evaluate(() => (window as unknown as { demo: { open(key: string): void } }).demo.open('c-my'));
    await clearComposer(page, box);
    await page.keyboard.type('爱买不买');
    await isUnderlined(page);
    await clearComposer(page, box);
    await page.evaluate((key) => (window as unknown as { demo: { open(key: string): void } }).demo.open(key), here);
    await page.locator(box).focus();
    await until('the chat to be quiet again', async () => {
      await clearComposer(page, box);
      await page.keyboard.type('爱买不买');
      return (await underlined(page)) === 0;
    });
  });

  test('a sentence of one’s own: the field takes the focus when asked and gives it back; personal data is masked', async () => {
    await page.keyboard.type('您打我电话13812345678吧');
    await isUnderlined(page);
    await page.keyboard.press('Alt+I');
    await overlaySays(page, scopeAsked);
    await page.keyboard.press('Alt+3');
    await page.keyboard.press('Alt+4');
    await until('the field', () => page.evaluate(() => document.activeElement?.tagName === 'SAYWELL-OVERLAY'));
    await page.keyboard.type('客户 13912345678 要求的');
    await page.keyboard.press('Enter');
    await until('the focus back', () => page.evaluate(() => document.activeElement?.id === 'composer'));
    const one = await until('the decision', async () => (await stored()).find(({ scope }) => scope === 'team'));
    expect(one.reason).toBe('客户 139••••5678 要求的');
    expect(JSON.stringify(one)).not.toMatch(/13812345678|13912345678/);
    expect(await composerText(page, box)).toBe('您打我电话13812345678吧');
  });

  test('Escape goes back a step at a time and nothing is ignored; typing closes the question', async () => {
    const before = (await stored()).length;
    await page.keyboard.type('这个我不知道');
    await isUnderlined(page);
    await page.keyboard.press('Alt+I');
    await overlaySays(page, scopeAsked);
    await page.keyboard.press('Alt+1');
    await overlaySays(page, reasonAsked);
    await page.keyboard.press('Escape');
    await overlaySays(page, scopeAsked);
    await page.keyboard.press('Escape');
    await overlayIsSilentOn(page, scopeAsked);
    await page.keyboard.press('Alt+I');
    await overlaySays(page, scopeAsked);
    await page.keyboard.type('哦');
    await overlayIsSilentOn(page, scopeAsked);
    expect(await underlined(page)).toBeGreaterThan(0);
    expect((await stored()).length).toBe(before);
  });

  test('no key is taken while an input method composes', async () => {
    await page.keyboard.type('这个我不知道');
    await isUnderlined(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'ni hao', selectionStart: 6, selectionEnd: 6 });
    await page.keyboard.press('Alt+I');
    expect(await overlayText(page)).not.toContain(scopeAsked);
    const before = await underlined(page);
    // A second finding shows that what was committed has been read.
    await cdp.send('Input.insertText', { text: '，你烦不烦' });
    await until('another underline', async () => (await underlined(page)) > before);
    await page.keyboard.press('Alt+I');
    await overlaySays(page, scopeAsked);
  });

  test('with nothing to ignore Alt+I belongs to the page', async () => {
    await page.evaluate(() => {
      Object.assign(window, { heard: [] as string[] });
      document.addEventListener('keydown', ({ code }) => (window as unknown as { heard: string[] }).heard.push(code));
    });
    await page.keyboard.press('Alt+I');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('KeyI');
  });

  test('the worker was asleep: the decision arrives all the same', async () => {
    await page.keyboard.type('自己不会看吗');
    await isUnderlined(page);
    await stopWorker(own);
    await page.keyboard.press('Alt+I');
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Alt+1');
    await isClean(page);
    expect(await decisionOn('自己不会看')).toMatchObject({ scope: 'here' });
  });
});

describe('for the lead', () => {
  test('the list says what, why and how often; removed, open chats note it again; undone, they do not', async () => {
    await page.keyboard.type('加我微信');
    await isClean(page);
    await own.goto(options());
    const row = own.locator('tr', { hasText: '加我微信' });
    await row.waitFor();
    for (const said of ['平台或主管已允许', '这台电脑']) expect(await row.innerText()).toContain(said);
    await until('the message that went out to be counted', async () => /\t1\s*\t/.test(await row.innerText()));
    await row.getByRole('button').click();
    await until('the row to go', async () => (await row.count()) === 0);
    await isUnderlined(page);
    await own.getByRole('button', { name: '撤销' }).click();
    await row.waitFor();
    await isClean(page);
  });

  test('the review page shows the decision beside the finding, the score counts it, the bundle carries it', async () => {
    const review = await browser.context.newPage();
    await review.goto(`chrome-extension://${browser.extensionId}/review.html?lang=zh`);
    await review.locator('.chat-row', { hasText: '已忽略 1' }).first().click();
    expect(await review.locator('.ignored').first().innerText()).toMatch(/已忽略「.*微信.*」 · 这台电脑 · 平台或主管已允许/);
    expect(await review.locator('.mark-block').count()).toBe(1);
    expect(await review.locator('.sheet-item', { hasText: '无禁用语' }).getAttribute('class')).toContain('is-fail');
    const coming = review.waitForEvent('download');
    await review.getByRole('button', { name: '导出复核包' }).click();
    const read = await readBundle(await readFile(await (await coming).path()));
    if (!read.ok) throw new Error(`line ${read.line}: ${read.fault} ${read.detail}`);
    expect(read.value.header.suppressions?.map(({ text }) => text)).toContain('加我微信');
    await review.close();
  });

  test.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 1280],
    ['zh', 'dark', 400],
    ['en', 'light', 400],
  ] as const)('axe finds nothing serious: %s, %s, %i px', async (lang, colorScheme, width) => {
    const tab = await browser.context.newPage();
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(options(`?lang=${lang}`));
    await tab.locator('tbody tr', { hasText: '加我微信' }).waitFor();
    expect(await seriousFaults(tab)).toEqual([]);
    expect(await tab.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    if (process.env.SAYWELL_SHOTS)
      await tab.screenshot({ path: `${process.env.SAYWELL_SHOTS}/ignored-${lang}-${colorScheme}-${width}.png` });
    await tab.close();
  });
});
