import { browser } from 'wxt/browser';
import { backupEvery } from '../../lib/log/backup-due';
import { mayWrite, readFolder } from '../../lib/log/backup-folder';
import { withBackupLock } from '../../lib/log/backup-lock';
import { type Kept, runBackup } from '../../lib/log/backup-run';
import { openNotes } from '../../lib/log/notes';
import { openSheets } from '../../lib/log/sheets';
import { readChosen } from '../../lib/settings/store';

const alarm = 'backup';
const periodInMinutes = backupEvery / 60_000;
/** Shorter than the 30 s after which an idle worker is stopped, in ms. */
const beat = 20_000;

/**
 * Backs up every hour while the browser lets a worker write to the folder: Chromium does so while a page of ours is open, or
 * where the user allowed it on every visit. Otherwise the options page asks. Registered in the first turn.
 */
export function watchBackups(log: Pick<Kept, 'db' | 'team'>): void {
  const kept: Kept = { ...log, sheets: openSheets(), notes: openNotes() };
  // Creating it again at every start of the worker would put it off for ever.
  void browser.alarms.get(alarm).then(async (found) => {
    if (!found) await browser.alarms.create(alarm, { periodInMinutes });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    // What fails is due again in an hour; how old the last backup is, the options page says.
    if (name === alarm) void backUp(kept).catch(() => undefined);
  });
}

async function backUp(kept: Kept): Promise<void> {
  const folder = await readFolder();
  if (!folder || (await mayWrite(folder.handle)) !== 'granted') return;
  const { signal } = new AbortController();
  const app = browser.runtime.getManifest().version;
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), beat);
  try {
    const settings = await readChosen();
    const run = () => runBackup(kept, folder, { now: Date.now(), app, settings, signal, isAutomatic: true });
    const { lookedAt } = await withBackupLock(run, false, signal);
    // A page may have been first: the hour goes by whoever looked last.
    await browser.alarms.create(alarm, { when: lookedAt + backupEvery, periodInMinutes });
  } finally {
    clearInterval(awake);
  }
}
