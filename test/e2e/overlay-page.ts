import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Harness } from '../pages/overlay/harness';

declare global {
  interface Window {
    startOverlay(mode: ShadowRootMode): Harness;
    overlay: Harness;
  }
}

const page = new URL('../pages/overlay/', import.meta.url).pathname;

/** Bundles the harness as a page would load it. */
export async function bundleHarness(): Promise<string> {
  const built = await build({
    entryPoints: [`${page}harness.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return built.outputFiles[0]!.text;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.SAYWELL_BROWSER, args: ['--no-sandbox'] });
}

/** Opens the console page with the overlay mounted; `mode` open lets the test look inside. */
export async function openConsole(browser: Browser, script: string, width: number, mode: ShadowRootMode): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width, height: 800 } });
  const html = readFileSync(`${page}index.html`, 'utf8');
  await tab.route('http://console.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ body: script, contentType: 'text/javascript' })
      : route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await tab.goto('http://console.test/');
  await tab.evaluate((shadow) => {
    window.overlay = window.startOverlay(shadow);
  }, mode);
  return tab;
}

/** Draws one state and waits until two frames have painted it. */
export async function show(tab: Page, name: string, lang: 'zh' | 'en' = 'zh', dark = false): Promise<void> {
  await tab.evaluate(
    async ([state, language, night]) => {
      window.overlay.show(state, language, night);
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    },
    [name, lang, dark] as const,
  );
}
