import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import type { Timing } from './page-entry';

interface Measured {
  value: number;
  p99: number;
  findings?: number;
  check?: number;
  unit: 'ms';
  against?: Record<string, { value: number; ratio: number }>;
}

interface Bench {
  handlerCost(kind: string, length: number, hits: number, keys: number, peer: boolean): Promise<Timing>;
  attachCost(messages: number, times: number): Promise<number[]>;
}

/**
 * Cost of one key in a real Chromium, from the input event to the drawn underlines, check included: median and p99 in ms.
 * `mirror-per-finding` is the same work with a mirror brought up to date for every finding, measured in the same run.
 */
export async function run(root: string, executablePath: string, keys = 160): Promise<Record<string, Measured>> {
  const script = await build({
    entryPoints: [join(root, 'test/bench/page-entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    // Isolation gives a clock of 5 µs instead of 100.
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    const body = '<!doctype html><meta charset="utf-8"><body></body>';
    await page.route('http://localhost/**', (route) => route.fulfill({ contentType: 'text/html', headers, body }));
    await page.goto('http://localhost/bench');
    await page.addScriptTag({ content: script.outputFiles[0]?.text ?? '' });
    const results: Record<string, Measured> = {};
    for (const [length, hits] of [
      [60, 3],
      [500, 20],
      [2_000, 20],
    ] as const) {
      const cost = (kind: string, peer: boolean) => measure(page, [kind, length, hits, keys, peer]);
      const textarea = await cost('textarea', false);
      const peer = await cost('textarea', true);
      results[`page.handler.textarea.${length}`] = {
        ...textarea,
        unit: 'ms',
        against: { 'mirror-per-finding': { value: peer.value, ratio: peer.value / textarea.value } },
      };
      results[`page.handler.contenteditable.${length}`] = { ...(await cost('contenteditable', false)), unit: 'ms' };
    }
    const attach = await page.evaluate(() => (window as unknown as Bench).attachCost(5_000, 30));
    results['page.attach'] = { value: attach[15] ?? Number.NaN, p99: attach.at(-1) ?? Number.NaN, unit: 'ms' };
    return results;
  } finally {
    await browser.close();
  }
}

function measure(page: Page, parameters: Parameters<Bench['handlerCost']>): Promise<Timing> {
  return page.evaluate((given) => (window as unknown as Bench).handlerCost(...given), parameters);
}
