import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { overlayIsSilentOn, overlaySays, until } from '../demo/steps';
import { start } from './browser';
import { openHostile, sent } from './hostile-page';

let browser: Launched;
beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

test.each(['blank', 'srcdoc', 'written', 'rewritten'])(
  'a composer in a frame without an address is checked and guarded: %s',
  async (kind) => {
    const page = await openHostile(browser.context, `frame=${kind}`);
    const field = page.frameLocator('iframe').locator('#inner');
    const frame = () => page.frames()[1]!;
    if (kind === 'rewritten')
      await until('the frame to be written anew', () =>
        page.evaluate(() => Boolean((window as never as { isRewritten?: boolean }).isRewritten)),
      );
    await overlaySays(page, '展开');
    await field.focus();
    await page.keyboard.type('加我微信');
    await until('an underline', () => frame().evaluate(() => (CSS.highlights.get('saywell-block')?.size ?? 0) > 0));
    await page.keyboard.press('Enter');
    await overlaySays(page, '这句话先没有发出');
    await page.keyboard.press('Escape');
    await overlayIsSilentOn(page, '这句话先没有发出');
    await page.frameLocator('iframe').locator('button').click({ force: true });
    await overlaySays(page, '这句话先没有发出');
    expect([await field.inputValue(), await sent(page)]).toEqual(['加我微信', []]);
    await field.fill('亲，');
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' /hygx');
    await overlaySays(page, '欢迎再来');
    await page.keyboard.press('Enter');
    await until('the reply', async () => (await field.inputValue()).includes('感谢您的咨询'));
    const whole = await field.inputValue();
    await page.keyboard.press('Enter');
    await until('one message', async () => (await sent(page)).length > 0);
    expect(await sent(page)).toEqual([whole]);
    await page.close();
  },
);

test('a field for secrets beside it is not touched', async () => {
  const page = await openHostile(browser.context, 'frame=blank');
  await overlaySays(page, '展开');
  const before = await page.frames()[1]!.evaluate(() => document.body.innerHTML);
  await page.frameLocator('iframe').locator('#secret').focus();
  await page.keyboard.type('加我微信');
  expect(await page.frames()[1]!.evaluate(() => CSS.highlights.get('saywell-block')?.size ?? 0)).toBe(0);
  expect(await page.frames()[1]!.evaluate(() => document.body.innerHTML)).toBe(before);
  await page.close();
});

test('the page around tells whose chat it is: a switch refuses what was chosen for another', async () => {
  const page = await openHostile(browser.context, 'frame=blank');
  await overlaySays(page, '展开');
  await page.frameLocator('iframe').locator('#inner').focus();
  // The transcript's own page is read once it is clear that no composer of its own will come.
  await page.locator('saywell-overlay').first().waitFor({ state: 'attached', timeout: 15_000 });
  await until('the greeting for the chat around', async () => {
    await page.keyboard.press('Alt+1');
    return (await page.frameLocator('iframe').locator('#inner').inputValue()).length > 6;
  });
  await page.frameLocator('iframe').locator('#inner').fill('');
  await page.keyboard.type('/hygx');
  await overlaySays(page, '欢迎再来');
  await page.evaluate(() => document.querySelector('.chat-head')!.setAttribute('data-customer', 'c-2'));
  await page.keyboard.press('Enter');
  await overlaySays(page, '会话已经切换');
  expect(await page.frameLocator('iframe').locator('#inner').inputValue()).toBe('/hygx');
  await page.close();
});
