import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open } from './composer-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Seen {
  sent: string[];
  stopped: [string, string][];
  asked: number;
  allow: boolean;
  broken: boolean;
}

/** Guards #box: whatever holds 微信 is stopped unless `seen.allow`; `seen.broken` makes our own code throw. */
async function guarded(name: string): Promise<Page> {
  const { page } = await open(browser, name);
  await page.evaluate(() => {
    const seen = { stopped: [] as [string, string][], asked: 0, allow: false, broken: false };
    Object.assign(window, { seen });
    window.saywell.guardSend(
      {
        doc: document,
        composer: () => document.querySelector<HTMLElement>(document.activeElement?.id === 'inform' ? '#inform' : '#box')!,
        sendSelectors: ['.send-btn', ':::broken'],
        sendKeys: ['Enter'],
        decide: (text) => {
          seen.asked++;
          if (seen.broken) throw new Error('ours');
          return text.includes('微信') && !seen.allow ? 'stop' : 'pass';
        },
        onStopped: (text, how) => seen.stopped.push([text, how]),
      },
      new AbortController().signal,
    );
  });
  await page.click('#box');
  return page;
}

const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { seen, sent } = window as unknown as { seen: Seen; sent: string[] };
    return { ...seen, sent };
  });

describe.each(['textarea', 'contenteditable'])('%s', (name) => {
  test('Enter lets a clean message out and stops a blocked one, once a press', async () => {
    const page = await guarded(name);
    await page.keyboard.type('您好');
    await page.keyboard.press('Enter');
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await seen(page)).toMatchObject({
      sent: ['key:您好'],
      stopped: [
        ['加我微信', 'key'],
        ['加我微信', 'key'],
      ],
    });
    await page.context().close();
  });

  test('a held Enter stays stopped and asks no second time', async () => {
    const page = await guarded(name);
    await page.keyboard.type('加我微信');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await seen(page)).toMatchObject({ sent: [], stopped: [['加我微信', 'key']], asked: 1 });
    await page.context().close();
  });

  test('Shift+Enter is a line break and nobody asks', async () => {
    const page = await guarded(name);
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Shift+Enter');
    expect(await seen(page)).toMatchObject({ sent: [], stopped: [], asked: 0 });
    await page.context().close();
  });

  test('when our own code throws the message goes out', async () => {
    const page = await guarded(name);
    await page.evaluate(() => Object.assign((window as unknown as { seen: Seen }).seen, { broken: true }));
    await page.keyboard.type('加我微信');
    await page.keyboard.press('Enter');
    expect(await seen(page)).toMatchObject({ sent: ['key:加我微信'], stopped: [] });
    await page.context().close();
  });
});

test('a click on a send button that is a div is stopped, and released text goes out with one question', async () => {
  const page = await guarded('textarea');
  await page.keyboard.type('加我微信');
  await page.click('#send');
  expect(await seen(page)).toMatchObject({ sent: [], stopped: [['加我微信', 'pointer']], asked: 1 });
  await page.evaluate(() => Object.assign((window as unknown as { seen: Seen }).seen, { allow: true }));
  await page.click('#send');
  expect(await seen(page)).toMatchObject({ sent: ['click:加我微信'], asked: 2 });
  await page.context().close();
});

test('a click that the page makes itself is stopped too', async () => {
  const page = await guarded('textarea');
  await page.keyboard.type('加我微信');
  await page.evaluate(() => document.getElementById('send')!.click());
  expect(await seen(page)).toMatchObject({ sent: [], stopped: [['加我微信', 'pointer']] });
  await page.context().close();
});

test('a form that holds the composer cannot be submitted around the guard', async () => {
  const page = await guarded('contenteditable');
  await page.click('#inform');
  await page.keyboard.type('微信');
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#form')!.requestSubmit());
  expect(await seen(page)).toMatchObject({ sent: [], stopped: [['x微信', 'submit']] });
  await page.context().close();
});

test('keys are bound by place on the keyboard, act once when held and leave other keys to the page', async () => {
  const { page } = await open(browser, 'textarea');
  await page.evaluate(() => {
    const used: string[] = [];
    Object.assign(window, { used });
    const bind = (name: string, isUsed: boolean) => () => {
      used.push(name);
      return isUsed;
    };
    const map = { 'Alt+1': bind('one', true), 'Alt+.': bind('dot', true), 'Alt+G': bind('g', false) };
    window.saywell.bindKeys(map, document, new AbortController().signal);
    document.addEventListener('keydown', (event) => event.altKey && event.key !== 'Alt' && used.push(`page ${event.code}`));
  });
  await page.click('#box');
  await page.keyboard.down('Alt');
  await page.keyboard.down('Digit1');
  await page.keyboard.down('Digit1');
  await page.keyboard.up('Digit1');
  await page.keyboard.press('Period');
  await page.keyboard.press('g');
  await page.keyboard.up('Alt');
  await page.keyboard.press('1');
  expect(await page.evaluate(() => (window as unknown as { used: string[] }).used)).toEqual(['one', 'dot', 'g', 'page KeyG']);
  expect(await page.inputValue('#box')).toBe('1');
  await page.context().close();
});
