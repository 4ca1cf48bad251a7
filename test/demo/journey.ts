import type { Desk } from './desk';
import { clearComposer, composerHolds, composerText, overlaySays, overlayText, until } from './steps';

/** Called after each step with its name and one line on what was seen; the tour prints it and takes a picture. */
export type Report = (step: string, seen: string) => Promise<void>;

/**
 * The whole loop on one console: greet, flag and replace, guard, order and address, silence, closing.
 * Throws a sentence naming what did not happen.
 */
export async function journey(desk: Desk, report: Report): Promise<void> {
  await greet(desk, report);
  await flagAndReplace(desk, report);
  await guard(desk, report);
  await order(desk, report);
  await silence(desk, report);
  await close(desk, report);
}

const send = async (desk: Desk, words: string) => {
  await desk.page.locator(desk.composer).focus();
  await desk.page.keyboard.press('Enter');
  await until(`the transcript to show ${words}`, async () => (await desk.sent()).some((text) => text.includes(words)));
};

async function greet(desk: Desk, report: Report): Promise<void> {
  await desk.receive('你好，在吗');
  await overlaySays(desk.page, /欢迎光临|问候接待|问候您好/);
  await desk.page.locator(desk.composer).focus();
  await until('Alt+1 to insert a greeting', async () => {
    if ((await composerText(desk.page, desk.composer)) === '') await desk.page.keyboard.press('Alt+1');
    return /您好|早上好|下午好|晚上好/.test(await composerText(desk.page, desk.composer));
  });
  const text = await composerText(desk.page, desk.composer);
  await report('greeting', `offered and inserted: ${text}`);
  await send(desk, text.slice(0, 6));
}

async function flagAndReplace(desk: Desk, report: Report): Promise<void> {
  const { page, composer } = desk;
  await desk.receive('这个防水吗');
  await clearComposer(page, composer);
  await page.keyboard.type('这个我不知道');
  await until('不知道 to be underlined', () =>
    page.evaluate(() => CSS.highlights.has('saywell-warn') && (CSS.highlights.get('saywell-warn')?.size ?? 0) > 0),
  );
  await overlaySays(page, '来源');
  await report('finding', '不知道 is underlined and its card is open');
  await page.keyboard.press('Alt+G');
  await until('the replacement', async () => !(await composerText(page, composer)).includes('不知道'));
  const replaced = await composerText(page, composer);
  await page.keyboard.press('Control+Z');
  await composerHolds(page, composer, '不知道');
  await page.keyboard.press('Alt+G');
  await until('the replacement again', async () => !(await composerText(page, composer)).includes('不知道'));
  await report('replaced', `one key made it: ${replaced}; Ctrl+Z brought 不知道 back`);
  await send(desk, '核实');
}

async function guard(desk: Desk, report: Report): Promise<void> {
  const { page, composer } = desk;
  await clearComposer(page, composer);
  await page.keyboard.type('您加我微信，我发图给您');
  await page.keyboard.press('Enter');
  await overlaySays(page, '这句话先没有发出');
  const sent = await desk.sent();
  if (sent.some((text) => text.includes('加我微信'))) throw new Error('加我微信 went out');
  await report('guard', '加我微信 was stopped before the page saw it');
  await page.keyboard.press('Escape');
  await clearComposer(page, composer);
}

async function order(desk: Desk, report: Report): Promise<void> {
  const { page, composer } = desk;
  await desk.order();
  await desk.receive('拍好了');
  await overlaySays(page, /4\s*核对地址/);
  await report('order', 'an order came: the address item is open');
  await page.locator(composer).focus();
  await until('a confirmation that quotes the address', async () => {
    const text = await composerText(page, composer);
    if (text === '') await page.keyboard.press('Alt+4');
    return text.includes(desk.address);
  });
  await report('address', `offered: ${await composerText(page, composer)}`);
  await send(desk, desk.address);
  await desk.receive('对的，没问题');
  await until('the address item to close', async () => !/[45]\s*核对地址/.test(await overlayText(page)));
  await report('confirmed', 'the customer agreed: the address item is closed');
}

async function silence(desk: Desk, report: Report): Promise<void> {
  const { page, composer } = desk;
  await desk.openSilent(3);
  await overlaySays(page, '还有什么可以帮您');
  await page.locator(composer).focus();
  await clearComposer(page, composer);
  await until('还有什么可以帮您 to be inserted', async () => {
    const text = await composerText(page, composer);
    if (text === '') await page.keyboard.press('Alt+4');
    return text.includes('还有什么可以帮您');
  });
  await report('silence', `after three quiet minutes: ${await composerText(page, composer)}`);
  await send(desk, '还有什么可以帮您');
}

async function close(desk: Desk, report: Report): Promise<void> {
  const { page, composer } = desk;
  await desk.receive('没有了，谢谢');
  // The bar stands still for a second after a key: until then Alt+4 is what it was.
  await overlaySays(page, /4\s*结束语/);
  await page.locator(composer).focus();
  await until('a closing line to be inserted', async () => {
    const text = await composerText(page, composer);
    if (text === '') await page.keyboard.press('Alt+4');
    return /祝您|再见|下次光临/.test(text);
  });
  const text = await composerText(page, composer);
  await report('closing', `offered and inserted: ${text}`);
  await send(desk, text.slice(0, 6));
}
