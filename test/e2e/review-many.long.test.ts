import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { start } from './browser';
import { type Seed, seedLog } from './own-page';

const chats = 5_000;
const day = 86_400;
const seeds: Seed[] = Array.from({ length: chats }, (_, n) => ({
  customer: `c${n}`,
  name: `客户${n}`,
  messages: [
    ['customer', `这款有货吗，什么时候发 ${n}`, (n % 28) * day + 6_000 + n],
    ['agent', `您好，${n} 号仓有现货的，今天就发`, (n % 28) * day + 5_970 + n],
    ['customer', '好的', (n % 28) * day + 5_950 + n],
    ['agent', '还有什么可以帮您', (n % 28) * day + 5_930 + n],
  ],
}));

let browser: Launched;
let page: Page;
beforeAll(async () => {
  browser = await start();
  page = await browser.context.newPage();
  const review = `chrome-extension://${browser.extensionId}/review.html?lang=zh`;
  await page.goto(review);
  await page.getByText('这段时间还没有会话').waitFor();
  for (let at = 0; at < chats; at += 1_000) await seedLog(page, seeds.slice(at, at + 1_000));
  await page.goto('about:blank');
  await page.goto(review);
  await page.locator('.chat-row').first().waitFor();
});
afterAll(() => browser.close());

const figures = (wanted: string) =>
  page.waitForFunction((words) => new RegExp(words).test(document.querySelector('.figures')?.textContent ?? ''), wanted);

test('thousands of chats: rows come as they are judged, and the page stays free', async () => {
  const longest = await longestTask(async () => {
    await page.locator('.ant-segmented-item', { hasText: '近 30 天' }).click();
    await figures('正在评 [\\d,]+ / 20,000 条');
    expect(await page.locator('.chat-row').count()).toBeGreaterThan(5);
    expect(await page.getByRole('button', { name: '导出复核包' }).isDisabled()).toBe(true);
    await figures('^5,000 个会话 · 平均');
  });
  expect(longest).toBeLessThan(100);
});

test.each(['导出 CSV', '导出复核包'])('%s of thousands leaves the page free', async (button) => {
  const longest = await longestTask(async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await coming;
  });
  expect(longest).toBeLessThan(100);
});

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of the page's main thread meanwhile, in ms of its own processor time: another load of the machine does not count. */
async function longestTask(act: () => Promise<void>): Promise<number> {
  const session = await browser.context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'toplevel', transferMode: 'ReportEvents' });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const main = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`));
  // One that was running when the trace began has no time of its own.
  const times = tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : tdur / 1_000));
  expect(times.length).toBeGreaterThan(20);
  return Math.max(...times);
}
