import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import type { compare, Figure } from './match-compare';
import { median } from './phrases';

const origin = 'http://localhost';
/** Isolation gives a clock of 5 µs instead of 100. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** The comparison of `compare` for each count of phrases, in a page; and building the tables of 10,000 phrases, in a worker. */
export async function measureInChromium(root: string, executablePath: string, counts: number[]) {
  const [page, worker] = await Promise.all(['page', 'worker'].map((kind) => script(root, kind)));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.route(`${origin}/**`, (route) => {
      const isWorker = route.request().url().endsWith('.js');
      const contentType = isWorker ? 'text/javascript' : 'text/html';
      return route.fulfill({ contentType, headers, body: isWorker ? worker! : '<!doctype html><meta charset="utf-8">' });
    });
    await tab.goto(`${origin}/bench`);
    await tab.addScriptTag({ content: page! });
    const matches: Figure[] = [];
    for (const count of counts) matches.push(await tab.evaluate(compareHere, count));
    return { matches, build: await building(tab, 10_000) };
  } finally {
    await browser.close();
  }
}

async function script(root: string, kind: string): Promise<string> {
  const entry = join(root, `test/bench/match-${kind === 'page' ? 'entry' : 'worker'}.ts`);
  const built = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'chrome120' });
  return built.outputFiles[0]!.text;
}

/** Sent to the page, so it may use nothing from here. */
function compareHere(count: number): Figure {
  return (globalThis as unknown as { compare: typeof compare }).compare(count);
}

async function building(tab: Page, phrases: number): Promise<Figure> {
  const times = await tab.evaluate(
    (count) =>
      new Promise<number[]>((resolve, reject) => {
        const worker = new Worker('/worker.js');
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(count);
      }),
    phrases,
  );
  return { value: median(times), unit: 'ms', first: times[0] };
}
