import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { packRules } from '../../lib/check/pack';
import { rules } from '../../lib/check/rules';

/** A browser with the shipped background and a probe in place of the page reader. */
export interface LogStage {
  /** The chat page the probe lives in. */
  chat: Page;
  /** A page of the extension, which may read the log. */
  own: Page;
  /** Ends the background worker at once, as Chromium may at any time. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const manifest = {
  manifest_version: 3,
  name: 'log bench',
  version: '1',
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'sidePanel'],
  commands: { 'side-panel': { description: 'side panel' } },
  action: {},
  background: { service_worker: 'worker.js', type: 'module' },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['probe.js'] }],
};

/** As in the shipped worker (wxt.config.ts), which would else need a tenth of a second more each time it starts. */
const withPackedRules: Plugin = {
  name: 'packed-rules',
  setup: ({ onLoad }) =>
    onLoad({ filter: /lib\/check\/packed\.ts$/ }, () => ({
      contents: `export const packedRules = ${JSON.stringify(packRules(rules))};`,
    })),
};

/** Builds and opens the stage in a new profile. `executablePath` is a Chromium that honours `--load-extension`. */
export async function openLogStage(root: string, executablePath: string): Promise<LogStage> {
  const folder = await mkdtemp(join(tmpdir(), 'saywell-log-'));
  const extension = join(folder, 'extension');
  await build({
    entryPoints: {
      worker: join(root, 'test/bench/log-worker.ts'),
      probe: join(root, 'test/bench/log-probe.ts'),
      own: join(root, 'test/bench/log-own.ts'),
    },
    outdir: extension,
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    minify: true,
    plugins: [withPackedRules],
    define: { 'import.meta.env': '{}' },
    logLevel: 'error',
  });
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'own.html'), '<!doctype html><title>log</title><script type="module" src="own.js"></script>');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await idOf(context)}/own.html`);
  await context.route('http://127.0.0.1/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>chat</title>' }),
  );
  const chat = await context.newPage();
  await chat.goto('http://127.0.0.1/');
  const devtools = await context.newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  return {
    chat,
    own,
    kill: () => devtools.send('ServiceWorker.stopAllWorkers').then(() => undefined),
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
