import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { lastDays } from '../queries';
import { figures } from './figures/engine';

/** The queue moves on though nobody writes: a silence becomes long enough to close. Ms. */
const queuePace = 5_000;

/** Everything of one local day has one key; `now` is epoch ms. */
const dayOf = (now: number) => lastDays(1, now).from;

/** Today alone, as the tab Today counts it. */
export const dayQuery = (now: number) =>
  queryOptions({ queryKey: ['log', 'day', dayOf(now)], queryFn: () => figures<'day'>({ kind: 'day', now: Date.now() }) });

/** Today against the 14 days before. */
export const todayQuery = (now: number) =>
  queryOptions({
    queryKey: ['log', 'today', dayOf(now)],
    queryFn: () => figures<'today'>({ kind: 'today', now: Date.now() }),
  });

/** The last seven days. */
export const weekQuery = (now: number) =>
  queryOptions({ queryKey: ['log', 'week', dayOf(now)], queryFn: () => figures<'week'>({ kind: 'week', now: Date.now() }) });

/** Response times of so many days on a platform; without one on the platform with most chats. */
export const timesQuery = (now: number, days: number, platform: string | undefined) =>
  queryOptions({
    queryKey: ['log', 'times', dayOf(now), days, platform],
    queryFn: () => figures<'times'>({ kind: 'times', now: Date.now(), days, platform }),
    placeholderData: keepPreviousData,
  });

/** Every logged chat of yesterday and today as it stands now: who waits, and what is open. */
export const queueQuery = queryOptions({
  queryKey: ['log', 'queue'],
  queryFn: () => figures<'queue'>({ kind: 'queue', now: Date.now() }),
  refetchInterval: queuePace,
});
