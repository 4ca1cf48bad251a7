import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Profile folder; a throw-away one when absent. */
  profile?: string;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Browser language, such as zh-CN. */
  lang?: string;
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/**
 * Starts a browser with the extension loaded. Branded Chrome from 137 on and Edge ignore --load-extension
 * (playwright.dev/docs/chrome-extensions), so there it is loaded over CDP. Throws a sentence when neither works.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = process.env.SAYWELL_BROWSER;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'saywell-')));
  const branded = executablePath !== undefined && !/chromium|headless_shell/i.test(executablePath);
  const size = { width: options.width ?? 1280, height: options.height ?? 800 };
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: options.headless,
    viewport: options.headless ? size : null,
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.lang ?? 'zh-CN',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${options.lang ?? 'zh-CN'}`,
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]),
    ],
  });
  const extensionId = branded ? await loadOverCdp(context, options.extension) : await idFromWorker(context);
  return {
    context,
    extensionId,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

async function idFromWorker(context: BrowserContext): Promise<string> {
  const late = () => {
    throw new Error('The extension did not start: open chrome://extensions in this browser and look for its error.');
  };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }).catch(late));
  return new URL(worker.url()).host;
}

async function loadOverCdp(context: BrowserContext, extension: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  const loaded: unknown = await session
    ?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extension } as never)
    .catch(() => undefined);
  const id = (loaded as { id?: string } | undefined)?.id;
  if (id) return id;
  throw new Error(
    `This browser does not load extensions from the command line. Open chrome://extensions, switch on "Developer mode", click "Load unpacked" and pick ${extension}`,
  );
}

/** Stops the extension's worker as the browser would when it is idle. Needs a page of the extension. */
export async function stopWorker(extensionPage: Page): Promise<void> {
  const session = await extensionPage.context().newCDPSession(extensionPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

interface Node {
  nodeId: number;
  nodeName: string;
  shadowRoots?: Node[];
  children?: Node[];
  contentDocument?: Node;
}

/** Markup inside our overlays' closed shadow roots, frames included; empty when there is none. Pages cannot read it; the debugger can. */
export async function overlayHtml(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const inside = hostsIn(root as Node).flatMap(({ shadowRoots }) => shadowRoots?.[0]?.children ?? []);
    const parts = await Promise.all(
      inside.map(({ nodeId }) =>
        session.send('DOM.getOuterHTML', { nodeId }).then(
          ({ outerHTML }) => outerHTML,
          // Drawn anew, or taken away by the page, while we looked.
          () => '',
        ),
      ),
    );
    return parts.join('');
  } finally {
    await session.detach();
  }
}

function hostsIn(node: Node): Node[] {
  if (node.nodeName === 'SAYWELL-OVERLAY') return [node];
  const { shadowRoots = [], children = [], contentDocument } = node;
  return [...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])].flatMap(hostsIn);
}
