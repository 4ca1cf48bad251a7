import { exportAll } from '../../../lib/log/backup-export';
import { readFolder } from '../../../lib/log/backup-folder';
import { withBackupLock } from '../../../lib/log/backup-lock';
import { restoreFiles } from '../../../lib/log/backup-restore';
import { runBackup } from '../../../lib/log/backup-run';
import { openLog } from '../../../lib/log/database';
import { openNotes } from '../../../lib/log/notes';
import { openSheets } from '../../../lib/log/sheets';
import { openTeam } from '../../../lib/log/team';
import { borrowKey } from '../../log-health/borrow';
import type { Job, Report } from './job';

/** Milliseconds between two words about progress. */
const pace = 100;

borrowKey();
const end = new AbortController();
const { signal } = end;
let told = 0;

const say = (report: Report) => postMessage(report);
const onProgress = (done: number) => {
  if (Date.now() - told < pace) return;
  told = Date.now();
  say({ say: 'progress', done });
};

async function work(job: Job) {
  const kept = { db: openLog(), team: openTeam(), sheets: openSheets(), notes: openNotes() };
  try {
    if (job.do === 'export')
      return await exportAll(kept, { now: Date.now(), app: job.app, settings: job.settings, signal, onProgress });
    if (job.do === 'look') return await restoreFiles(kept, job.files, { keep: job.keep, signal, onProgress, isDry: true });
    if (job.do === 'restore') {
      return await withBackupLock(() => restoreFiles(kept, job.files, { keep: job.keep, signal, onProgress }), true, signal);
    }
    const folder = await readFolder();
    if (!folder) throw new DOMException('no folder was picked', 'NotFoundError');
    const { do: _, ...what } = job;
    const backUp = () => runBackup(kept, folder, { ...what, now: Date.now(), signal, onProgress });
    return await withBackupLock(backUp, !job.isAutomatic, signal);
  } finally {
    for (const each of Object.values(kept)) each.close();
  }
}

addEventListener('message', ({ data }: MessageEvent<Job | 'stop'>) => {
  if (data === 'stop') return end.abort();
  work(data).then(
    (value) => say({ say: 'done', value }),
    (error: unknown) => say({ say: 'failed', error: nameOf(error) }),
  );
});

/** A full disk comes wrapped in an AbortError; a cancelled job is one too. */
function nameOf(error: unknown): string {
  if (signal.aborted) return 'AbortError';
  if (!(error instanceof Error)) return 'failed';
  return 'inner' in error && error.inner instanceof Error ? error.inner.name : error.name;
}
