import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openLog } from '../lib/log/database';
import { type Period, readGaps } from '../lib/log/read';
import { watchLog } from '../lib/log/watch';
import { readSettings, watchSettings } from '../lib/settings/store';
import type { JudgedChat } from './judge';
import { askForChats } from './judging/engine';
import { wholePeriod } from './judging/whole';
import { followKey } from './log-health/key';
import { sheetsInForce } from './sheets';
import { renewing } from './work/renew';

const db = openLog();
followKey();

/** Everything read from the log has a key that starts with this, so that one call makes all of it fresh. */
const log = 'log';

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: readSettings });

/** The shop's own sheets and which is the general one. */
export const sheetsQuery = queryOptions({ queryKey: [log, 'sheets'], queryFn: sheetsInForce });

/** Conversations that began in the period, each judged by the sheet that is for it, latest first. */
export const chatsQuery = (period: Period) =>
  queryOptions({
    queryKey: [log, 'chats', period.from, period.to],
    queryFn: ({ signal }) => chatsOf(period, signal),
  });

/** Times in which nothing could be recorded. */
export const gapsQuery = (period: Period) =>
  queryOptions({ queryKey: [log, 'gaps', period.from, period.to], queryFn: () => readGaps(db, period) });

/** The local days up to and including today: 1 is today only. Stable within a day, so it may be part of a key. */
export function lastDays(days: number, now: number): Period {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return { from: new Date(midnight).setDate(new Date(midnight).getDate() - days + 1), to: new Date(midnight).setHours(24) };
}

/** Calls back when something was logged, published or ignored, in whichever context, until `signal` aborts; and once at the start. */
export function watchChats(onChange: () => void, signal: AbortSignal): void {
  let known = '';
  watchLog(db, onChange, signal);
  watchSettings(({ team, sheet }) => {
    if (known !== `${team} ${sheet}`) onChange();
    known = `${team} ${sheet}`;
  }, signal);
}

/** Keeps what a page shows in step with the log and the sheets. What is being read is read to its end before it is read again. */
export function useLogRefresh(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const end = new AbortController();
    const renew = renewing(() => queries.invalidateQueries({ queryKey: [log] }), end.signal);
    watchChats(renew, end.signal);
    return () => end.abort();
  }, [queries]);
}

async function chatsOf(period: Period, signal: AbortSignal): Promise<JudgedChat[]> {
  return wholePeriod(askForChats, { period, sheets: await sheetsInForce() }, signal);
}
