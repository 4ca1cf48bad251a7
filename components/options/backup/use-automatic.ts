import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { isBackupDue } from '../../../lib/log/backup-due';
import { readChosen } from '../../../lib/settings/store';
import { runJob } from './run';
import { statusQuery } from './status';

/** How often to see whether one is due, in ms. */
const look = 60_000;

/** Backs up when a page of ours is opened and every hour while it is, where there is a folder that may be written to. */
export function useAutomaticBackups(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const end = new AbortController();
    const run = async () => {
      const { folder, permission, state } = await queries.fetchQuery(statusQuery);
      if (!folder || permission !== 'granted' || !isBackupDue(state ?? undefined, Date.now()) || end.signal.aborted) return;
      const app = browser.runtime.getManifest().version;
      const job = { do: 'backup' as const, app, settings: await readChosen(), isFull: false, isAutomatic: true };
      await runJob(job, () => undefined, end.signal);
      await queries.invalidateQueries({ queryKey: statusQuery.queryKey });
    };
    // A backup that fails is due again in a minute; how old the last one is, the section says.
    const quietly = () => void run().catch(() => undefined);
    quietly();
    const timer = setInterval(quietly, look);
    return () => {
      clearInterval(timer);
      end.abort();
    };
  }, [queries]);
}
