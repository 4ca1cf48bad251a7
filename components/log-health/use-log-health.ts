import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isNewer, openLog } from '../../lib/log/database';
import { followLog } from '../../lib/log/health';
import type { LogHealth } from '../../lib/model/log-health';
import { readLogHealth, watchLogHealth } from '../../lib/settings/log-health';
import { useLock } from './use-lock';

/** How the log is doing: what the background keeps, and what this page meets itself. `isOld`: only a reload helps here. */
export function useLogHealth(): { health: LogHealth; isOld: boolean } {
  const [now] = useState(Date.now);
  const [health, setHealth] = useState<LogHealth>({ state: 'well', since: 0 });
  const [own, setOwn] = useState<'overtaken' | 'newer' | 'damaged'>();
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
    // A page that had the log when a later version took it needs a reload; to one that finds it taken that is no help.
    let hadIt = false;
    db.open().then(
      () => {
        hadIt = !isNewer(db);
      },
      () => undefined,
    );
    followLog(db, (state) => setOwn(state === 'newer' && hadIt ? 'overtaken' : state), end.signal);
    return () => {
      end.abort();
      db.close();
    };
  }, []);
  // The background learns of the passphrase a moment later than this page.
  if (lock === 'locked' && health.state === 'well') return { health: { ...health, state: 'locked', since: now }, isOld: false };
  if (lock !== 'locked' && health.state === 'locked') return { health: { ...health, state: 'well' }, isOld: own === 'overtaken' };
  if ((own === 'damaged' || own === 'newer') && health.state === 'well')
    return { health: { ...health, state: own, since: now }, isOld: false };
  return { health, isOld: own === 'overtaken' && health.state !== 'newer' };
}
