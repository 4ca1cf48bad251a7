import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launch } from '../../lib/cli/browser';
import { busyPage, type Lag, type Spent, watchKeys } from './page-inside';

export interface Keys {
  /** Handlers of one key, all its events together: ms of script, forced layout included. */
  value: number;
  p99: number;
  findings: number;
  longTasks: number;
  /** Everything the page's main thread did for one key, frame and our later work included; mean, ms. */
  main: number;
}

/** The page of the bench: a practice console with a number of messages, and a composer of either kind. */
function html(kind: string, messages: number): string {
  const composer =
    kind === 'textarea'
      ? '<textarea id="composer"></textarea>'
      : kind === 'contenteditable'
        ? '<div id="composer" contenteditable="true"></div>'
        : '';
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;height:100vh;display:flex;flex-direction:column;font:14px/1.5 sans-serif}
.msg-scroller{flex:1;overflow:auto;min-height:0}
#composer{display:block;box-sizing:border-box;width:100%;height:150px;overflow:auto;padding:8px;border:1px solid #888;font:15px/1.5 sans-serif;white-space:pre-wrap}
</style><body data-saywell-demo><main id="workbench" data-shop="S" data-agent="A"></main><div class="chat-head" data-customer="c1"><b class="chat-customer">C</b></div>
<div class="msg-scroller"><div class="msg-list">${Array.from({ length: messages }, (_, n) => row(n)).join('')}</div></div><p id="clock" style="position:fixed;right:0;top:0;width:90px;height:20px;overflow:hidden;contain:strict"></p>
<div class="composer-block">${composer}<button class="send-btn">Send</button></div>`;
}

function row(n: number): string {
  const side = n % 2 ? 'out' : 'in';
  const at = new Date(Date.UTC(2026, 0, 2, 2, 0, n * 4)).toISOString();
  const text = n % 2 ? '好的，我马上为您核实，请您稍等。' : '请问这款什么时候能发货呢？';
  return `<div class="msg-row" data-side="${side}" data-mid="m${n}"><time datetime="${at}"></time><p class="msg-text">${text}${n}</p></div>`;
}

/** A browser with the built extension, or without any, in which the bench's page can be opened. */
export async function openBench(root: string, executablePath: string, withExtension: boolean) {
  const launched = withExtension
    ? await launch({ extension: join(root, '.output', 'chrome-mv3'), headless: true })
    : await plainBrowser(executablePath);
  return { close: launched.close, open: (kind: string, messages: number) => open(launched.context, kind, messages) };
}

async function plainBrowser(executablePath: string) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return { context: await browser.newContext({ viewport: { width: 1280, height: 800 } }), close: () => browser.close() };
}

async function open(context: BrowserContext, kind: string, messages: number): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  // Isolation gives a clock of 5 µs instead of 100.
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  await page.route('http://localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: html(kind, messages) }),
  );
  await page.addInitScript(watchKeys);
  await page.goto('http://localhost/bench');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp };
}

/** Types single letters into a draft, by real keys, and takes what each costs. */
export async function typeKeys(page: Page, cdp: CDPSession, draft: string, keys: number, isMarked: boolean): Promise<Keys> {
  await page.focus('#composer');
  await page.keyboard.insertText(draft);
  if (isMarked) await page.waitForFunction(() => [...CSS.highlights.values()].some((one) => one.size > 0));
  await page.evaluate(() => window.bench.listen());
  const press = async (key: number) => {
    await page.keyboard.press(key % 2 ? 'Backspace' : 'a');
    await page.evaluate(() => window.bench.frame());
  };
  for (let key = 0; key < 20; key++) await press(key);
  await page.evaluate(() => window.bench.take());
  const before = await taskTime(cdp);
  for (let key = 0; key < keys; key++) await press(key);
  const main = ((await taskTime(cdp)) - before) / keys;
  const { keys: samples, longTasks, findings } = await page.evaluate(() => window.bench.take());
  return { value: at(samples, 0.5), p99: at(samples, 0.99), findings, longTasks, main };
}

/** Per cent of one core that the extension's own script takes of the page's main thread while 50 mutations a second run. */
export async function busy(page: Page, cdp: CDPSession, target: 'list' | 'page', seconds: number): Promise<number> {
  await page.waitForTimeout(3_000);
  await page.evaluate(busyPage, target);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await page.waitForTimeout(seconds * 1_000);
  const { profile } = await cdp.send('Profiler.stop');
  const ours = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children } of profile.nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children ?? []) ours.add(child);
  }
  const { samples = [], timeDeltas = [] } = profile;
  const spent = samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return (spent / (profile.endTime - profile.startTime)) * 100;
}

/** Ms from a composer's arrival, with a fault in it, to our overlay and to the first underline. */
export function lag(page: Page): Promise<Lag> {
  return page.evaluate(() => window.bench.arrive());
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

export function at(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

declare global {
  interface Window {
    bench: { listen(): void; take(): Spent; frame(): Promise<void>; arrive(): Promise<Lag> };
  }
}
