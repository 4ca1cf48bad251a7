import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Launched } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { start } from './browser';
import { logFolder } from './log-faults';
import { openFeed, sayOnce, watchAcks } from './log-feed';
import { openReview } from './log-page';
import { storedBeside } from './log-rows';

/** What can become of the files of the log while the browser is closed. */
export const damages: Record<string, (folder: string) => Promise<void>> = {
  'the folder is deleted': (folder) => rm(folder, { recursive: true }),
  'its list of files is cut off': (folder) => cut(folder, /^MANIFEST/, 0.1),
  'its last writes are cut off': (folder) => cut(folder, /\.log$/, 0.6),
};

/** LevelDB cannot find its list of files; Chromium 156 finds it again. */
export const loseName = (folder: string) => rm(join(folder, 'CURRENT'));

/** A file where the folder should be: nothing opens any more. */
export async function blockFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
}

/** Records a short chat, closes the browser as usual, damages the files and starts the browser again. */
export async function reopenDamaged(profile: string, damage: (folder: string) => Promise<void>): Promise<Launched> {
  const browser = await start({ profile });
  const own = await openReview(browser);
  const page = await openFeed(browser.context);
  const acks = await watchAcks(page, browser.extensionId);
  // The copy of the count beside the log is at most two seconds behind; the last tenth of a log is what gets cut off.
  await until('the copy to count some deliveries', async () => {
    await sayOnce(page, `旧消息${acks.ids.size}`);
    return ((await storedBeside(own))['log-canary'] as { appends: number }).appends > 8;
  });
  const folder = logFolder(profile, browser.extensionId);
  await browser.close();
  await damage(folder);
  return start({ profile });
}

async function cut(folder: string, name: RegExp, share: number): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!name.test(file)) continue;
    const path = join(folder, file);
    const { size } = await stat(path);
    await truncate(path, Math.floor(size * share));
  }
}
