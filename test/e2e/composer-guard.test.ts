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

test('a reason lets a text out once: Enter held on a page that is slow to empty its field sends it once', async () => {
  const page = await guarded('textarea');
  await page.keyboard.type('加我微信');
  await page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen };
    const box = document.querySelector<HTMLTextAreaElement>('#box')!;
    Object.assign(seen, { allow: true });
    box.addEventListener('keydown', () => {
      box.value = '加我微信';
      seen.allow = false;
    });
  });
  for (let press = 0; press < 3; press++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.press('Enter');
  expect((await seen(page)).sent).toEqual(['key:加我微信']);
  await page.context().close();
});

test('touch: a page that sends when the finger comes down is stopped', async () => {
  const page = await guarded('textarea');
  await page.keyboard.type('加我微信');
  const left = await page.evaluate(() => {
    const button = document.querySelector('#send')!;
    const heard: string[] = [];
    const types = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'click'];
    for (const type of types) button.addEventListener(type, () => heard.push(type));
    for (const type of types) button.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
    return heard;
  });
  expect([left, (await seen(page)).asked]).toEqual([[], 1]);
  await page.context().close();
});

test('Enter and Space on the focused send button are asked about', async () => {
  const page = await guarded('textarea');
  await page.keyboard.type('加我微信');
  await page.evaluate(() => {
    const button = document.querySelector<HTMLElement>('#send')!;
    button.tabIndex = 0;
    const send = (event: KeyboardEvent) => (window as unknown as { sent: string[] }).sent.push(event.key);
    button.addEventListener('keydown', send);
    button.addEventListener('keyup', send);
    button.focus();
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  expect(await seen(page)).toMatchObject({ sent: [], asked: 2 });
  await page.context().close();
});

test('a form inside a shadow root cannot be submitted around the guard', async () => {
  const page = await guarded('textarea');
  const result = await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<form><textarea>微信</textarea><button>go</button></form>';
    const form = root.querySelector('form')!;
    const heard: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push('submit');
    });
    const stopped: string[] = [];
    window.saywell.guardSend(
      {
        doc: document,
        composer: () => root.querySelector('textarea')!,
        sendSelectors: [],
        sendKeys: [],
        decide: (text) => (text.includes('微信') ? 'stop' : 'pass'),
        onStopped: (_, how) => stopped.push(how),
      },
      new AbortController().signal,
    );
    for (const type of ['pointerdown', 'click'])
      root.querySelector('button')!.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    return { heard, stopped };
  });
  expect(result).toEqual({ heard: [], stopped: ['submit'] });
  await page.context().close();
});

test('when telling the agent fails, the message goes out', async () => {
  const { page } = await open(browser, 'textarea');
  await page.evaluate(() => {
    const fail = () => {
      throw new Error('ours');
    };
    const options = {
      doc: document,
      composer: () => document.querySelector<HTMLElement>('#box')!,
      sendSelectors: [],
      sendKeys: ['Enter'],
    };
    window.saywell.guardSend({ ...options, decide: () => 'stop', onStopped: fail }, new AbortController().signal);
    window.saywell.guardSend({ ...options, composer: fail, decide: () => 'stop', onStopped: fail }, new AbortController().signal);
  });
  await page.click('#box');
  await page.keyboard.type('您好');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual(['key:您好']);
  await page.context().close();
});
