import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { demoDesk } from '../demo/desk';
import { journey } from '../demo/journey';
import { serveDemo } from '../demo/server';
import { openDesk, root, start } from './browser';

let browser: Launched;
let demo: Awaited<ReturnType<typeof serveDemo>>;
const loop = ['greeting', 'finding', 'replaced', 'guard', 'order', 'address', 'confirmed', 'silence', 'closing'];

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await start();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

describe('the whole loop', () => {
  test.each(process.env.SAYWELL_ALL ? ['textarea', 'rich'] : ['textarea'])(
    'on the demo console, composer as %s',
    async (editor) => {
      const page = await browser.context.newPage();
      await page.goto(`${demo.url}?play=0&editor=${editor}`);
      expect(await play(demoDesk(page))).toEqual(loop);
      await page.close();
    },
  );

  test.each(['pinduoduo', 'feige'])('on %s at its real address', async (id) => {
    const desk = await openDesk(browser.context, id);
    expect(await play(desk)).toEqual(loop);
    await desk.page.close();
  });
});

async function play(desk: Parameters<typeof journey>[0]): Promise<string[]> {
  const steps: string[] = [];
  await journey(desk, async (step) => void steps.push(step));
  return steps;
}
