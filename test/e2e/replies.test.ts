import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import type { TeamReply } from '../../lib/model/reply';
import { serveDemo } from '../demo/server';
import { clearComposer, composerHolds, overlayIsReady, overlaySays, until } from '../demo/steps';
import { root, start } from './browser';
import { seriousFaults, soon } from './own-page';
import { readRows } from './team-rows';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let own: Page;
let chat: Page;
const box = '#composer';

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
  own = await browser.context.newPage();
  own.setDefaultTimeout(8_000);
  await own.setViewportSize({ width: 1280, height: 900 });
  await own.goto(address());
  await own.getByText('还没有团队自己的话术').waitFor();
  chat = await browser.context.newPage();
  await chat.goto(`${demo.url}?play=0`);
  await overlayIsReady(chat);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const address = (query = '?lang=zh') => `chrome-extension://${browser.extensionId}/options.html${query}#replies`;
const stored = () => readRows<TeamReply>(own, 'replies');
const mine = (title: string) => own.getByRole('region', { name: '团队话术' }).locator('li', { hasText: title });
const form = () => own.locator('.form');
const field = (name: string) => form().getByLabel(name, { exact: true });
const save = () => own.getByRole('button', { name: '保存', exact: true });

async function write(title: string, text: string, shortcut = ''): Promise<void> {
  await own.bringToFront();
  await own.getByRole('button', { name: '新写一条' }).click();
  await field('标题').fill(title);
  await field('内容').fill(text);
  await field('快捷词').fill(shortcut);
}

/** Asks the chat page's menu until it says something: each time it is given its while to be drawn, for what it was told may come later. */
async function menuSays(query: string, words: string): Promise<void> {
  await chat.bringToFront();
  await until(`the menu to say ${words}`, async () => {
    await clearComposer(chat, box);
    await chat.keyboard.type(query);
    return overlaySays(chat, words, 2_000).catch(() => false as const);
  });
}

describe('a team’s own replies', () => {
  test('a clean one is saved, told to open chats, and inserted from the menu', async () => {
    await write('周末发货', '{greeting}，{shop}周末也会照常安排发货，请您放心。', 'zmfh');
    await form().getByText('没有需要改的地方').waitFor();
    await save().click();
    await mine('周末发货').waitFor();
    await menuSays('/zmfh', '周末也会照常安排发货');
    await chat.keyboard.press('Enter');
    await composerHolds(chat, box, '周末也会照常安排发货');
  });

  test('a flagged one is told what is wrong and what to say, and is not saved without a reason', async () => {
    await write('质保', '您加我微信，我发图给您', '');
    await form().getByText('这句话发出去会被提醒或拦下').waitFor();
    await form().locator('.mark-block').first().waitFor();
    await form().locator('.instead').first().waitFor();
    await expect.poll(() => save().isDisabled(), soon).toBe(true);
    await form().getByLabel('仍然保存，原因如下').check();
    await field('保留的原因').waitFor();
    expect(await save().isDisabled()).toBe(true);
    await field('保留的原因').fill('平台要求的原文');
    await save().click();
    await mine('质保').getByText('会被提醒').waitFor();
    await mine('质保').getByText('保留原因：平台要求的原文').waitFor();
    expect((await stored()).find(({ title }) => title === '质保')).toMatchObject({ override: '平台要求的原文' });
  });

  test('made clean, its reason is gone with its mark', async () => {
    await own.getByRole('button', { name: '修改「质保」' }).click();
    await field('内容').fill('这款面料是加厚的，质保一年。');
    await save().click();
    await until('the mark to go', async () => !(await mine('质保').innerText()).includes('会被提醒'));
    expect((await stored()).find(({ title }) => title === '质保')).not.toHaveProperty('override');
  });

  test('a shortcut that is taken and a variable nobody knows are told; what is empty is refused', async () => {
    await write('', '', 'zmfh');
    await own.getByText('「周末发货」也用这个快捷词').waitFor();
    await field('内容').fill('您好，{nickname}');
    await own.getByText('{nickname} 没有对应的内容').waitFor();
    await save().click();
    await form().getByText('请填写').waitFor();
    await own.getByRole('button', { name: '取消' }).click();
    expect(await stored()).toHaveLength(2);
  });

  test('removed it leaves the chat’s menu; undone it is back', async () => {
    await own.bringToFront();
    await own.getByRole('button', { name: '删除「周末发货」' }).click();
    await until('the row to go', async () => (await mine('周末发货').count()) === 0);
    await menuSays('/zmfh', '没有找到「zmfh」');
    await own.bringToFront();
    await own.getByRole('button', { name: '撤销' }).click();
    await mine('周末发货').waitFor();
    await menuSays('/zmfh', '周末也会照常安排发货');
  });

  test('what ships is shown and cannot be changed', async () => {
    await own.bringToFront();
    const shipped = own.getByRole('region', { name: '自带话术' });
    await expect.poll(() => shipped.locator('li').count(), soon).toBeGreaterThan(20);
    expect(await shipped.getByRole('button').count()).toBe(0);
  });

  test.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 1280],
    ['zh', 'dark', 400],
    ['en', 'light', 400],
  ] as const)('axe finds nothing serious: %s, %s, %i px', async (lang, colorScheme, width) => {
    const tab = await browser.context.newPage();
    tab.setDefaultTimeout(8_000);
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto(address(`?lang=${lang}`));
    await tab.getByRole('button', { name: lang === 'zh' ? '修改「周末发货」' : 'Change “周末发货”' }).click();
    await tab
      .getByLabel(lang === 'zh' ? '内容' : 'Text', { exact: false })
      .last()
      .fill('您加我微信，我发图给您');
    await tab.locator('.mark-block').first().waitFor();
    expect(await seriousFaults(tab)).toEqual([]);
    expect(await tab.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    if (process.env.SAYWELL_SHOTS)
      await tab.screenshot({ path: `${process.env.SAYWELL_SHOTS}/replies-${lang}-${colorScheme}-${width}.png` });
    await tab.close();
  });
});
