import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';

const root = process.cwd();
const out = join(root, '.output', 'thirdparty');

/** Loopback, where the built content script runs; nothing listens there, every file is served by interception. */
const origin = 'http://127.0.0.1:4174';

/**
 * Bundles an entry of test/pages with the packages it mounts, as they come from npm.
 * Kept in .output/thirdparty until the entry or the lockfile is newer.
 * @param entry path below test/pages, such as `thirdparty/chatui.tsx`
 * @returns path without extension; `.js` exists always, `.css` when the entry imports styles
 */
export async function bundle(entry: string): Promise<string> {
  const source = join(root, 'test', 'pages', entry);
  const target = join(out, entry.replace(/\.tsx?$/, ''));
  const [made, written, locked] = await Promise.all([`${target}.js`, source, join(root, 'package-lock.json')].map(timeOf));
  if (made && made > written! && made > locked!) return target;
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: [source],
    outfile: `${target}.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    // Some packages name a bundle of their own with another React in it as `browser`.
    mainFields: ['module', 'main'],
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: Object.fromEntries(['.woff', '.woff2', '.ttf', '.svg', '.png', '.gif'].map((kind) => [kind, 'dataurl'])),
  });
  return target;
}

/** Opens a bundled entry in a page of its own, mounted in `#root`. */
export async function openEntry(context: BrowserContext, entry: string): Promise<Page> {
  const target = await bundle(entry);
  const [script, style] = await Promise.all([
    readFile(`${target}.js`, 'utf8'),
    readFile(`${target}.css`, 'utf8').catch(() => ''),
  ]);
  return serve(context, {
    '/': ['text/html', frame],
    '/page.js': ['text/javascript', script],
    '/page.css': ['text/css', style],
  });
}

/** Opens a page written in place, at the same address. */
export function serveHtml(context: BrowserContext, body: string): Promise<Page> {
  return serve(context, {
    '/': ['text/html', `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>chat</title>${body}</html>`],
  });
}

async function serve(context: BrowserContext, files: Record<string, [type: string, body: string]>): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const found = url.origin === origin ? files[url.pathname] : undefined;
    return found ? route.fulfill({ contentType: `${found[0]}; charset=utf-8`, body: found[1] }) : route.abort();
  });
  await page.goto(`${origin}/`);
  return page;
}

const frame = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>chat</title><link rel="stylesheet" href="/page.css">
<style>html, body, #root { height: 100%; margin: 0 } #root { display: flex; flex-direction: column; font: 16px/1.5 sans-serif }</style>
<div id="root"></div><script src="/page.js"></script></html>`;

function timeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
