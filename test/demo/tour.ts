import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../../lib/cli/browser';
import { demoDesk } from './desk';
import { journey } from './journey';
import { pictures } from './pictures';
import { serveDemo } from './server';
import { until } from './steps';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Plays the scripted chat headless, prints what was seen, and leaves pictures, bundle and CSV in .output/tour. Returns the exit code. */
export async function tour(root: string, extension: string): Promise<number> {
  const folder = join(root, '.output', 'tour');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const demo = await serveDemo(root);
  let browser: Launched | undefined;
  try {
    browser = await launch({ extension, headless: true });
    for (const editor of ['textarea', 'rich'] as const)
      await play(browser, `${demo.url}?play=0&editor=${editor}`, folder, editor);
    await review(browser, folder);
    await looks(browser, demo.url, folder);
    await pictures(browser, demo.url, folder);
    print(`\nPictures, bundle and CSV: ${folder.replace(`${root}/`, '')}`);
    return 0;
  } catch (error) {
    for (const [n, page] of (browser?.context.pages() ?? []).entries())
      await page.screenshot({ path: join(folder, `failed-${n}.png`) }).catch(() => undefined);
    print(`tour failed: ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await browser?.close();
    await demo.stop();
  }
}

async function play({ context }: Launched, url: string, folder: string, editor: string): Promise<void> {
  print(`\n== the whole loop, composer as ${editor} ==`);
  const page = await context.newPage();
  await page.goto(url);
  let step = 0;
  await journey(demoDesk(page), async (name, seen) => {
    print(`${name.padEnd(10)} ${seen}`);
    await page.screenshot({ path: join(folder, `${editor}-${++step}-${name}.png`) });
  });
  await page.close();
}

async function review({ context, extensionId }: Launched, folder: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/review.html`);
  await page.locator('.sheet-item').first().waitFor();
  print('\n== the score sheet, with evidence ==');
  const rows = await page.locator('.chat-row').count();
  print(`chats in the log: ${rows}`);
  for (const line of await page.locator('.sheet-item').allInnerTexts()) print(line.replace(/\s*\n\s*/g, '  '));
  await page.screenshot({ path: join(folder, 'review.png') });
  for (const [button, name] of [
    [1, 'bundle.jsonl'],
    [0, 'chats.csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.locator('.exports button').nth(button).click();
    await (await download).saveAs(join(folder, name));
    const body = await readFile(join(folder, name), 'utf8');
    if (body.trim().split('\n').length < 2) throw new Error(`${name} is empty`);
    print(`written: ${name}, ${body.length} characters`);
  }
  await page.close();
}

/** Every surface in both languages, light and dark, wide and narrow. */
async function looks({ context, extensionId }: Launched, url: string, folder: string): Promise<void> {
  const popup = await context.newPage();
  for (const lang of ['zh', 'en'] as const) {
    await popup.goto(`chrome-extension://${extensionId}/popup.html?lang=${lang}`);
    for (const scheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme: scheme });
      await popup.setViewportSize({ width: 320, height: 560 });
      await popup.screenshot({ path: join(folder, `popup.${lang}.${scheme}.png`) });
    }
  }
  await popup.close();
  for (const width of [1280, 400]) {
    for (const lang of ['zh', 'en'] as const) {
      for (const scheme of ['light', 'dark'] as const) {
        const name = `${lang}.${scheme}.${width}.png`;
        await shot(
          await open(context.newPage(), `chrome-extension://${extensionId}/review.html?lang=${lang}`, width, scheme),
          '.chat-row',
          join(folder, `review.${name}`),
        );
        await shot(
          await open(context.newPage(), `${url}?lang=${lang}&speed=8`, width, scheme),
          '.conv-item >> nth=3',
          join(folder, `console.${name}`),
        );
      }
    }
  }
}

async function open(made: Promise<Page>, url: string, width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await made;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(url);
  return page;
}

async function shot(page: Page, ready: string, path: string): Promise<void> {
  await page.locator(ready).first().waitFor();
  if (path.includes('console')) {
    await page
      .locator('#composer')
      .pressSequentially(path.includes('.en.') ? 'This will never break, I promise' : '您好，这款绝对不会坏');
    await until('an underline', () => page.evaluate(() => CSS.highlights.size > 0), 4_000).catch(() => undefined);
  }
  await page.screenshot({ path });
  await page.close();
}
