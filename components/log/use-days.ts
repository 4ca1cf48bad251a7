import { useEffect, useState } from 'react';
import type { DayCount } from '../../lib/log/browse';
import { openLog } from '../../lib/log/database';
import { watchLog } from '../../lib/log/watch';
import { ask } from './engine';

/** Days with records, newest first; undefined while they are read for the first time. `stamp` reads them again. */
export function useDays(stamp: number): DayCount[] | undefined {
  const [days, setDays] = useState<DayCount[]>();
  // A new stamp reads the days again.
  useEffect(() => {
    const end = new AbortController();
    ask({ kind: 'days' }, (answer) => answer.kind === 'days' && setDays(answer.days), end.signal).catch(() => undefined);
    return () => end.abort();
  }, [stamp]);
  return days;
}

/** Whether something was recorded after what is shown with this `stamp`: the list does not move under one's eyes by itself. */
export function useNews(stamp: number): boolean {
  const [last, setLast] = useState<number>();
  useEffect(() => {
    const end = new AbortController();
    const db = openLog();
    let isFirst = true;
    const notice = () => {
      if (!isFirst) setLast(stamp);
      isFirst = false;
    };
    watchLog(db, notice, end.signal);
    return () => {
      end.abort();
      db.close();
    };
  }, [stamp]);
  return last === stamp;
}
