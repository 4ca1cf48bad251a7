import { useEffect, useState } from 'react';
import { openLog } from '../../lib/log/database';
import { followLog } from '../../lib/log/health';
import type { LogHealth } from '../../lib/model/log-health';
import { readLogHealth, watchLogHealth } from '../../lib/settings/log-health';

/** How the log is doing: what the background keeps, and what this page meets itself. `isOld`: only a reload helps here. */
export function useLogHealth(): { health: LogHealth; isOld: boolean } {
  const [health, setHealth] = useState<LogHealth>({ state: 'well', since: 0 });
  const [own, setOwn] = useState<'newer' | 'damaged'>();
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
  if (own === 'damaged' && health.state === 'well')
    return { health: { ...health, state: 'damaged', since: Date.now() }, isOld: false };
  return { health, isOld: own === 'newer' && health.state !== 'newer' };
}
