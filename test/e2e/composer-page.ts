import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';

const pages = join(process.cwd(), 'test/pages/editors');
let script: Promise<string> | undefined;

function bundled(): Promise<string> {
  script ??= build({
    entryPoints: [join(pages, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return script;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.SAYWELL_BROWSER, args: ['--no-sandbox'] });
}

/** One of test/pages/editors with the composer's parts as `window.saywell`, and a protocol session for the input method. */
export async function open(
  browser: Browser,
  name: string,
  beforeScripts = '',
  headers: Record<string, string> = {},
): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  await page.route('http://composer.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: readFileSync(join(pages, `${name}.html`), 'utf8') }),
  );
  await page.goto(`http://composer.test/${name}`);
  if (beforeScripts) await page.evaluate(beforeScripts);
  const cdp = await context.newCDPSession(page);
  // Not as a script element: the page's markup stays its own, and its policy has no say, as with a content script.
  await cdp.send('Runtime.evaluate', { expression: await bundled() });
  return { page, cdp };
}

/** The page's markup without our own host. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('saywell-underline')) own.remove();
    return copy.outerHTML;
  });
}
