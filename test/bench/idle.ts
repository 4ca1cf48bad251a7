import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { pickAdapter as Pick } from '../../lib/page/adapters';
import type { watchChat as Watch } from '../../lib/page/watch';

declare const kit: { pickAdapter: typeof Pick; watchChat: typeof Watch };

/** Milliseconds the watcher spends on 100 page mutations that are not messages: median and p99 of 200 rounds in Chromium. */
export async function run(root: string, executablePath: string) {
  const script = await build({
    stdin: {
      contents: "export { pickAdapter } from './lib/page/adapters'; export { watchChat } from './lib/page/watch';",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kit',
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const url = 'https://mms.pinduoduo.com/chat-merchant/index.html#/';
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', path: join(root, 'test/pages/pinduoduo/index.html') }),
    );
    await page.goto(url);
    await page.addScriptTag({ content: script.outputFiles[0]?.text ?? '' });
    const spent = await page.evaluate(mutate);
    spent.sort((a, b) => a - b);
    return {
      'page.idle': { value: spent[spent.length >> 1], p99: spent[Math.floor(spent.length * 0.99)], unit: 'ms per 100 mutations' },
    };
  } finally {
    await browser.close();
  }
}

async function mutate(): Promise<number[]> {
  const spent: number[] = [];
  const Original = MutationObserver;
  window.MutationObserver = class extends Original {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        const start = performance.now();
        callback(records, observer);
        spent.push(performance.now() - start);
      });
    }
  };
  const box = document.body.appendChild(document.createElement('div'));
  kit.watchChat(
    kit.pickAdapter(location, document).adapter,
    document,
    { onChange() {}, onLost() {} },
    new AbortController().signal,
  );
  for (let round = 0; round < 200; round++) {
    for (let i = 0; i < 100; i++) box.append(document.createElement('i'));
    await Promise.resolve();
    box.replaceChildren();
  }
  return spent;
}
