import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { draftOf } from './page-draft';
import type { Timing } from './page-entry';
import { at, busy, type Keys, lag, openBench, typeKeys } from './page-extension';

interface Bench {
  handlerCost(kind: string, length: number, hits: number, keys: number, peer: boolean): Promise<Timing>;
}

const sizes = [
  { length: 60, hits: 3 },
  { length: 500, hits: 20 },
  { length: 2_000, hits: 20 },
];
const kinds = ['textarea', 'contenteditable'];

/**
 * What the built extension costs a page in a real Chromium. `page.handler.*`: all handlers of one real key, median and p99 in ms,
 * with all main-thread time a key (`main`) and tasks above 50 ms; `without` is the same page without the extension. `against`
 * is one mirror brought up to date for every finding instead of ours, both as bare parts in one page (`bare` is ours there).
 */
export async function run(root: string, executablePath: string, keys = 120): Promise<Record<string, unknown>> {
  const ours = await openBench(root, executablePath, true);
  const plain = await openBench(root, executablePath, false);
  const parts = await openParts(root, executablePath);
  try {
    const results: Record<string, unknown> = {};
    const type = async (bench: typeof ours, kind: string, { length, hits }: (typeof sizes)[number]): Promise<Keys> => {
      const { page, cdp } = await bench.open(kind, 50);
      const found = await typeKeys(page, cdp, draftOf(length, hits), keys, bench === ours);
      await page.close();
      return found;
    };
    for (const size of sizes) {
      for (const kind of kinds) {
        const own = await type(ours, kind, size);
        const { value, p99, longTasks, main } = await type(plain, kind, size);
        const bare = await parts.cost(kind, size.length, size.hits, keys, false);
        const result = {
          ...own,
          unit: 'ms',
          without: { value, p99, longTasks, main },
          bare: { value: bare.value, check: bare.check },
        };
        const peer = kind === 'textarea' ? await parts.cost(kind, size.length, size.hits, keys, true) : undefined;
        const against = peer && { 'mirror-per-finding': { value: peer.value, ratio: peer.value / bare.value } };
        results[`page.handler.${kind}.${size.length}`] = against ? { ...result, against } : result;
      }
    }
    return { ...results, ...(await arrivals(ours)), ...(await business(ours)) };
  } finally {
    await Promise.all([ours.close(), plain.close(), parts.close()]);
  }
}

/** Ms from the moment a composer is in a page of 200 messages to the overlay on it, and to the line under a fault it holds. */
async function arrivals({ open }: Awaited<ReturnType<typeof openBench>>) {
  const overlay: number[] = [];
  const finding: number[] = [];
  for (let time = 0; time < 9; time++) {
    const { page } = await open('none', 200);
    await page.waitForTimeout(500);
    const came = await lag(page);
    overlay.push(came.overlay);
    finding.push(came.finding);
    await page.close();
  }
  return { 'page.attach': { value: at(overlay, 0.5), p99: at(overlay, 0.99), unit: 'ms', finding: at(finding, 0.5) } };
}

/** Per cent of one core on a page of 5,000 messages with 50 mutations a second, nobody typing. */
async function business({ open }: Awaited<ReturnType<typeof openBench>>) {
  const share = async (target: 'list' | 'page') => {
    const { page, cdp } = await open('textarea', 5_000);
    const found = await busy(page, cdp, target, 8);
    await page.close();
    return found;
  };
  const [list, elsewhere] = [await share('list'), await share('page')];
  return { 'page.busy': { value: Math.max(list, elsewhere), unit: '% of one core', list, elsewhere } };
}

/** The parts alone in an empty page, for what cannot be compared inside the extension. */
async function openParts(root: string, executablePath: string) {
  const script = await build({
    entryPoints: [join(root, 'test/bench/page-entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const body = '<!doctype html><meta charset="utf-8"><body></body>';
  await page.route('http://localhost/**', (route) => route.fulfill({ contentType: 'text/html', headers, body }));
  await page.goto('http://localhost/bench');
  await page.addScriptTag({ content: script.outputFiles[0]?.text ?? '' });
  return {
    cost: (...given: Parameters<Bench['handlerCost']>) =>
      page.evaluate((all) => (window as unknown as Bench).handlerCost(...all), given),
    close: () => browser.close(),
  };
}
