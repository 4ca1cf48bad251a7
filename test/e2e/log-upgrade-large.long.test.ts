import { expect, test } from 'vitest';
import { inPlace, shapeOf, startPlain, startShipped, writeOld } from './log-upgrade';

const total = 100_000;

test(
  'a log of 100,000 messages of version 1 is brought forward within a minute, and a page opened meanwhile says so',
  {
    timeout: 300_000,
  },
  inPlace(async (place) => {
    const first = await startPlain(place);
    await writeOld(first.own, total);
    await first.context.close();

    const { context, own } = await startShipped(place);
    const began = performance.now();
    const page = await context.newPage();
    await page.goto(new URL('/log.html?lang=zh', own.url()).href, { waitUntil: 'commit' });
    await page.getByText('正在升级记录，请稍等').waitFor();
    const shape = await shapeOf(own);
    const seconds = (performance.now() - began) / 1_000;
    console.log(`${total} messages of version 1: upgraded in ${seconds.toFixed(1)} s`);
    expect(shape).toMatchObject({ messages: total });
    expect(shape.visits).toBeGreaterThan(7);
    await page.getByText('正在升级记录，请稍等').waitFor({ state: 'detached' });
    await page.locator('.chat-row').first().waitFor();
    await context.close();
    expect(seconds).toBeLessThan(60);
  }),
);
