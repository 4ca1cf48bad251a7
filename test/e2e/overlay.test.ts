import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleHarness, launchBrowser, openConsole, show } from './overlay-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const soon = { timeout: 15_000 };
let browser: Browser;
let script: string;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchBrowser(), bundleHarness()]);
});
afterAll(() => browser?.close());

describe('the overlay in a page', () => {
  test('changes nothing of the page but its one host, whose inside stays shut', async () => {
    const tab = await openConsole(browser, script, 1280, 'closed');
    await show(tab, 'bar');
    const seen = await tab.evaluate(async () => {
      const { host } = window.overlay;
      host.remove();
      const before = document.documentElement.outerHTML;
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
      for (const name of window.overlay.names) window.overlay.show(name);
      await new Promise((done) => requestAnimationFrame(done));
      const isBack = host.isConnected && host.matches(':popover-open');
      const isLast = document.documentElement.lastElementChild === host;
      window.overlay.show('bar');
      host.remove();
      return { isBack, isLast, same: document.documentElement.outerHTML === before, shadow: host.shadowRoot };
    });
    expect(seen).toEqual({ isBack: true, isLast: true, same: true, shadow: null });
    await tab.close();
  });

  test('never takes focus or caret, in no state and by no press', async () => {
    const tab = await openConsole(browser, script, 1280, 'open');
    await tab.locator('[contenteditable]').click();
    const caret = () =>
      tab.evaluate(() => [document.activeElement?.hasAttribute('contenteditable'), document.getSelection()?.anchorOffset]);
    const start = await caret();
    expect(start[0]).toBe(true);
    const names = await tab.evaluate(() => window.overlay.names);
    for (const name of names.filter((one) => !/writing/i.test(one))) {
      await show(tab, name);
      expect(await caret(), name).toEqual(start);
    }
    await show(tab, 'card');
    await tab.locator('saywell-overlay .fix').click();
    await tab.locator('saywell-overlay .reply').first().click();
    await tab.locator('saywell-overlay .item').first().click();
    await show(tab, 'menu');
    await tab.locator('saywell-overlay .row').nth(2).click();
    expect(await caret()).toEqual(start);
    expect(await tab.evaluate(() => window.overlay.called)).toEqual([
      'replace',
      'insertReply r0',
      'closeItem confirm_address',
      'chooseMenu 2',
    ]);
    await tab.close();
  });

  test('the reason is the one field: it takes the focus, keeps its keys, and gives caret and focus back', async () => {
    const tab = await openConsole(browser, script, 1280, 'open');
    await tab.locator('[contenteditable]').click();
    const offset = () => tab.evaluate(() => document.getSelection()?.anchorOffset);
    const before = await offset();
    await tab.evaluate(() => {
      Object.assign(window, { heard: [] as string[] });
      document.addEventListener('keydown', (event) => (window as unknown as { heard: string[] }).heard.push(event.key));
    });
    await show(tab, 'writing');
    await tab.keyboard.type('ok');
    await tab.keyboard.press('Enter');
    await show(tab, 'released');
    expect(await tab.evaluate(() => window.overlay.called)).toEqual(['guardReason 4 ok']);
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await tab.evaluate(() => document.activeElement?.hasAttribute('contenteditable'))).toBe(true);
    expect(await offset()).toBe(before);
    await tab.close();
  });

  test('Alt+J: the bar is walked with arrows and Escape goes back to the composer', async () => {
    const tab = await openConsole(browser, script, 1280, 'open');
    await tab.locator('[contenteditable]').click();
    await show(tab, 'bar');
    await tab.evaluate(() => window.overlay.focusBar());
    await tab.keyboard.press('ArrowRight');
    const focused = await tab.evaluate(() => document.querySelector('saywell-overlay')?.shadowRoot?.activeElement?.textContent);
    expect(focused).toContain('质保说明');
    await tab.keyboard.press('Escape');
    expect(await tab.evaluate(() => document.activeElement?.hasAttribute('contenteditable'))).toBe(true);
    await tab.close();
  });

  test.each(process.env.SAYWELL_ALL ? [1280, 700, 560, 460, 380] : [1280, 380])(
    'at %i px nothing lies on the composer or sticks out, and lines stay one line',
    async (width) => {
      const tab = await openConsole(browser, script, width, 'open');
      for (const lang of ['zh', 'en'] as const) {
        for (const name of await tab.evaluate(() => window.overlay.names)) {
          await show(tab, name, lang);
          const wrong = await tab.evaluate(() => {
            const composer = document.querySelector('.composer')!.getBoundingClientRect();
            const parts = [...window.overlay.host.shadowRoot!.querySelectorAll<HTMLElement>('.bar,.card')];
            const faults = parts.flatMap((part) => {
              const box = part.getBoundingClientRect();
              const isBar = part.classList.contains('bar');
              return [
                box.bottom > composer.top && 'covers the composer',
                (box.left < composer.left || box.right > composer.right) && 'sticks out',
                box.top < 0 && 'leaves the window',
                isBar && box.height > 36 && 'is too high',
                isBar && part.scrollWidth > part.clientWidth && 'is cut',
                getComputedStyle(part).visibility === 'hidden' && 'is not placed',
              ]
                .filter(Boolean)
                .map((fault) => `${part.className} ${fault}`);
            });
            return parts.length === 0 ? ['nothing drawn'] : faults;
          });
          expect(wrong, `${name} ${lang} ${width}`).toEqual([]);
        }
      }
      await tab.close();
    },
  );

  test('the card shifts right of the last customer bubble, or shrinks to its replacement row', async () => {
    const tab = await openConsole(browser, script, 1280, 'open');
    await show(tab, 'card');
    const card = await tab.locator('saywell-overlay .finding').boundingBox();
    const last = await tab.locator('#last').boundingBox();
    expect(card!.x).toBeGreaterThanOrEqual(last!.x + last!.width);
    await show(tab, 'tight');
    expect((await tab.locator('saywell-overlay .finding').boundingBox())!.height).toBeLessThan(60);
    await tab.close();
  });

  const looks = [
    ['zh', false, 1280],
    ['en', true, 460],
    ['en', true, 1280],
    ['en', false, 460],
    ['zh', true, 460],
  ] as const;
  const some = process.env.SAYWELL_ALL ? looks : looks.slice(0, 2);

  test.each(some)('axe finds nothing serious: %s, dark %s, %i px', async (lang, dark, width) => {
    const tab = await openConsole(browser, script, width, 'open');
    await tab.evaluate(axe);
    for (const name of await tab.evaluate(() => window.overlay.names)) {
      await show(tab, name, lang, dark);
      const faults = await tab.evaluate(async () => {
        const inside = window.overlay.host.shadowRoot!;
        await Promise.all(inside.getAnimations().map((animation) => animation.finished));
        const { axe } = window as unknown as { axe: { run(scope: unknown, options: unknown): Promise<{ violations: Fault[] }> } };
        type Fault = { id: string; impact: string; nodes: { html: string }[] };
        const found = await axe.run({ include: [['saywell-overlay']] }, { resultTypes: ['violations'] });
        return found.violations
          .filter((fault) => fault.impact === 'serious' || fault.impact === 'critical')
          .map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 90)).join(' | ')}`);
      });
      expect(faults, name).toEqual([]);
    }
    await tab.close();
  });

  test('of two limits that near the one that ends first turns amber and is told of, once', async () => {
    const tab = await openConsole(browser, script, 1280, 'open');
    await show(tab, 'loading');
    await tab.evaluate(() => {
      const inside = window.overlay.host.shadowRoot!;
      const said: string[] = [];
      const status = inside.querySelector('[role=status]')!;
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { said });
    });
    const due = () => tab.locator('saywell-overlay .due').allInnerTexts();
    const said = () => tab.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
    await show(tab, 'pressing');
    await expect.poll(due, soon).toEqual([expect.stringContaining('还有什么')]);
    await expect.poll(said, soon).toEqual([expect.stringContaining('时限 1:30')]);
    await show(tab, 'guard');
    await show(tab, 'pressing');
    expect(await said()).toHaveLength(1);
    await show(tab, 'slow');
    await expect.poll(due, soon).toEqual([expect.stringContaining('客户已等')]);
    await expect.poll(said, soon).toHaveLength(2);
    await tab.close();
  });

  test('ending the signal leaves nothing behind', async () => {
    const tab = await openConsole(browser, script, 1280, 'open');
    await show(tab, 'bar');
    expect(await tab.locator('saywell-overlay').count()).toBe(1);
    await tab.evaluate(async () => {
      window.overlay.stop();
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    });
    expect(await tab.locator('saywell-overlay').count()).toBe(0);
    await tab.close();
  });
});
