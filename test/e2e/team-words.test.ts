import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { serveDemo } from '../demo/server';
import { clearComposer, overlayIsReady, overlaySays, until } from '../demo/steps';
import { root } from './browser';
import { startWithTeam, teamOf } from './team-page';

let browser: Launched & { own: Page };
let demo: Awaited<ReturnType<typeof serveDemo>>;
let chat: Page;
const box = '#composer';

interface Watched {
  /** Phrases underlined now, hints apart: the shipped model may have one about the words made up here. */
  marked(): string[];
  /** When the underlines last changed, epoch ms, and the longest task since the page was opened, ms. */
  changed: number;
  longest: number;
}

/** Notes in the chat page when underlines come and go, and how long its thread was busy at a time. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const marked = () =>
      ['saywell-block', 'saywell-warn'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)));
    const watched = { marked, changed: 0, longest: 0 };
    let before = '';
    setInterval(() => {
      const now = marked().join('|');
      if (now !== before) watched.changed = Date.now();
      before = now;
    }, 5);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { watched });
  });
const marked = () => chat.evaluate(() => (window as unknown as { watched: Watched }).watched.marked());
const changed = () => chat.evaluate(() => (window as unknown as { watched: Watched }).watched.changed);
const longest = () => chat.evaluate(() => (window as unknown as { watched: Watched }).watched.longest);
/** Milliseconds from a moment until the underlines changed: noted by a timer of the page, a little after they did. */
const changedAfter = async (told: number) => {
  await until('the change to be noted', async () => (await changed()) >= told);
  return (await changed()) - told;
};
const isMarked = (phrase: string) => until(`${phrase} to be underlined`, async () => (await marked()).includes(phrase));
const nothingMarked = () => until('no underline', async () => (await marked()).length === 0);

/** Times, in ms, are looked at with all tests, not with those of every change, whose machine may be busy with anything. */
const takesLess = (ms: number, than: number) => {
  if (process.env.SAYWELL_ALL) expect(ms).toBeLessThan(than);
};

const lines = (count: number) => Array.from({ length: count }, (_, i) => `团队词${i}号`);

beforeAll(async () => {
  demo = await serveDemo(root);
  browser = await startWithTeam();
  chat = await browser.context.newPage();
  await chat.goto(`${demo.url}?play=0&editor=rich`);
  await overlayIsReady(chat);
  await watch(chat);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});
beforeEach(async () => {
  await chat.bringToFront();
  await clearComposer(chat, box);
});

describe('team words', () => {
  test('a list of 10,000 takes effect in an open chat within a second of being told', async () => {
    const team = teamOf(browser.own);
    await chat.keyboard.type('您说的团队词9999号没有,加我微信');
    await isMarked('加我微信');
    expect(await marked()).toEqual(['加我微信']);
    expect(await team.take('a', 'a.txt', lines(10_000).join('\n'))).toMatchObject({ words: 10_000, rejected: [] });
    const { told } = await team.publish();
    await isMarked('团队词9999号');
    takesLess(await changedAfter(told), 1_000);
  });

  test('typing finds it, switching the list off does not, switching it on again does', async () => {
    const team = teamOf(browser.own);
    await chat.keyboard.type('团队词77号');
    await isMarked('团队词77号');
    await team.switchTo('a', false);
    const off = await team.publish();
    await nothingMarked();
    takesLess(await changedAfter(off.told), 1_000);
    await team.switchTo('a', true);
    await team.publish();
    await isMarked('团队词77号');
  });

  test('what a list allows is left alone, whichever list or rule it is of', async () => {
    const team = teamOf(browser.own);
    await chat.keyboard.type('团队词5号楼,加我微信');
    await isMarked('团队词5号');
    await isMarked('加我微信');
    await team.take('b', 'b.csv', '词,放行\n,团队词5号楼\n,加我微信\n');
    await team.publish();
    await nothingMarked();
    await team.remove('b');
    await team.publish();
    await isMarked('团队词5号');
  });

  test('words with a gap, a category of their own and a replacement', async () => {
    const team = teamOf(browser.own);
    await team.take('c', 'c.csv', '词,类别,程度,替换\n团队甲…乙,推脱,拦截,团队丙\n');
    await team.publish();
    await chat.keyboard.type('团队甲的乙');
    await isMarked('团队甲的乙');
    await chat.keyboard.press('Enter');
    await overlaySays(chat, '这句话先没有发出');
    await overlaySays(chat, '团队丙');
    await chat.keyboard.press('Escape');
    await team.remove('c');
  });

  test('100,000 lines with 1,000 bad ones: all of those are named, the others work, and the chat never stalls', async () => {
    const team = teamOf(browser.own);
    const many = lines(100_000).map((line, i) =>
      i % 100 === 50 ? ['', '字', '/(a+)+$/', '('.repeat(5_000)][((i / 100) % 4) | 0] : line,
    );
    const taken = await team.take('a', 'a.txt', many.join('\n'));
    expect(taken.rejected.map(({ line }) => line)).toEqual(Array.from({ length: 1_000 }, (_, i) => i * 100 + 51));
    expect(taken.words).toBe(99_000);
    await chat.keyboard.type('您说的团队词99999号');
    const { told, words } = await team.publish();
    expect(words).toBe(99_000);
    await isMarked('团队词99999号');
    takesLess(await changedAfter(told), 1_000);
    // 65 to 100 ms were seen with both cores busy elsewhere: this notices a stall, it does not measure.
    takesLess(await longest(), 200);
  });

  test('a chat opened later has them too', async () => {
    const later = await browser.context.newPage();
    await later.goto(`${demo.url}?play=0&editor=rich`);
    await overlayIsReady(later);
    await watch(later);
    await later.locator(box).focus();
    await later.keyboard.type('团队词4321号');
    await until('the underline', () =>
      later.evaluate(() => (window as unknown as { watched: Watched }).watched.marked().includes('团队词4321号')),
    );
    await later.close();
  });
});
