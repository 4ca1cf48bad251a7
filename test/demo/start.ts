import { join } from 'node:path';
import { launch } from '../../lib/cli/browser';
import { serveDemo } from './server';
import { tour } from './tour';

/**
 * `npm start`: the demo console in a browser with the extension, until the browser is closed. Without a display, or
 * with --tour, plays the scripted chat headless instead. Returns the exit code.
 */
export async function main(root: string, args: string[]): Promise<number> {
  const extension = join(root, '.output', 'chrome-mv3');
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (args.includes('--tour') || !hasDisplay) return tour(root, extension);
  const demo = await serveDemo(root, 4173).catch(() => serveDemo(root));
  const browser = await launch({ extension, headless: false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(demo.url);
  process.stdout.write(`Demo console: ${demo.url}  (close the browser to stop)\n`);
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await demo.stop();
  return 0;
}
