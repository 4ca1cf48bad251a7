import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { openLog } from '../../lib/log/database';
import { followLog } from '../../lib/log/health';
import type { LogHealth } from '../../lib/model/log-health';
import { readLogHealth, watchLogHealth } from '../../lib/settings/log-health';
import { useLock } from './use-lock';

/** How the log is doing: what the background keeps, and what this page meets itself. `isOld`: only a reload helps here. */
export function useLogHealth(): { health: LogHealth; isOld: boolean } {
  const [now] = useState(Date.now);
  const [health, setHealth] = useState<LogHealth>({ state: 'well', since: 0 });
  const [own, setOwn] = useState<'newer' | 'damaged'>();
  const lock = useLock();
  const queries = useQueryClient();
  useEffect(() => {
    // What could not be read until now.
    if (lock === 'open') void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [lock, queries]);
  useEffect(() => {
    const end = new AbortController();
    const read = () => void readLogHealth().then((found) => !end.signal.aborted && setHealth(found));
    read();
    watchLogHealth(read, end.signal);
    const db = openLog();
    followLog(db, setOwn, end.signal);
    return () => {
      end.abort();
      db.close();
    };
  }, []);
  // The background learns of the passphrase a moment later than this page.
  if (lock === 'locked' && health.state === 'well') return { health: { ...health, state: 'locked', since: now }, isOld: false };
  if (lock !== 'locked' && health.state === 'locked') return { health: { ...health, state: 'well' }, isOld: own === 'newer' };
  if (own === 'damaged' && health.state === 'well')
    return { health: { ...health, state: 'damaged', since: Date.now() }, isOld: false };
  return { health, isOld: own === 'newer' && health.state !== 'newer' };
}
