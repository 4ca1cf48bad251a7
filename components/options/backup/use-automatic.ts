import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { readChosen } from '../../../lib/settings/store';
import { runJob } from './run';
import { statusQuery } from './status';

/** Milliseconds between two backups. The background keeps the same pace while it may. */
export const backupEvery = 60 * 60 * 1_000;
/** How often to see whether one is due, in ms. */
const look = 60_000;

/** Backs up when a page of ours is opened and every hour while it is, where there is a folder that may be written to. */
export function useAutomaticBackups(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const end = new AbortController();
    const run = async () => {
      const { folder, permission, state } = await queries.fetchQuery(statusQuery);
      const isDue = !state || Math.abs(Date.now() - state.lookedAt) >= backupEvery;
      if (!folder || permission !== 'granted' || !isDue || end.signal.aborted) return;
      const app = browser.runtime.getManifest().version;
      const job = { do: 'backup' as const, app, settings: await readChosen(), isFull: false, isPatient: false };
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
