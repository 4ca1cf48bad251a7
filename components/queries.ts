import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openLog } from '../lib/log/database';
import { type Period, readChat, readEvents, readGaps, readPeriod } from '../lib/log/read';
import { watchLog } from '../lib/log/watch';
import type { Conversation } from '../lib/model/conversation';
import { createPageClient } from '../lib/rpc/client';
import { readSettings } from '../lib/settings/store';
import { conversationsOf, type JudgedChat, judged } from './judge';

/** What a day came to. `average` is null when no chat has a score; `resolved` counts findings replaced before sending. */
export interface Figures {
  conversations: number;
  average: number | null;
  resolved: number;
}

const db = openLog();
const client = createPageClient();
const day = 24 * 60 * 60 * 1_000;

/** Everything read from the log has a key that starts with this, so that one call makes all of it fresh. */
const log = 'log';

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: readSettings });

/** What a tab says about itself; null when it never said anything. */
export const healthQuery = (tabId: number | undefined) =>
  queryOptions({
    queryKey: ['health', tabId],
    enabled: tabId !== undefined,
    refetchInterval: 2_000,
    queryFn: async () => {
      const answer = await client.tabHealth(tabId ?? 0);
      return (answer.ok && answer.value) || null;
    },
  });

/** Conversations that began in the period, judged, latest first. */
export const chatsQuery = (period: Period) =>
  queryOptions({ queryKey: [log, 'chats', period.from, period.to], queryFn: () => chatsOf(period) });

/** One conversation by its id; null when it is not in the log. */
export const chatQuery = (id: string) =>
  queryOptions({
    queryKey: [log, 'chat', id],
    queryFn: async () => {
      const found = await readChat(db, id.slice(0, id.lastIndexOf('#')));
      const chat = found && conversationsOf(found).find((one) => one.id === id);
      return chat ? judged(chat) : null;
    },
  });

/** Times in which nothing could be recorded. */
export const gapsQuery = (period: Period) =>
  queryOptions({ queryKey: [log, 'gaps', period.from, period.to], queryFn: () => readGaps(db, period) });

/** The figures of a period. */
export const figuresQuery = (period: Period) =>
  queryOptions({
    queryKey: [log, 'figures', period.from, period.to],
    queryFn: async (): Promise<Figures> => {
      const [chats, events] = await Promise.all([chatsOf(period), readEvents(db, period)]);
      const scores = chats.flatMap(({ judgement }) => judgement.score ?? []);
      return {
        conversations: chats.length,
        average: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null,
        resolved: events.filter(({ type }) => type === 'replaced').length,
      };
    },
  });

/** The local days up to and including today: 1 is today only. Stable within a day, so it may be part of a key. */
export function lastDays(days: number, now: number): Period {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return { from: new Date(midnight).setDate(new Date(midnight).getDate() - days + 1), to: new Date(midnight).setHours(24) };
}

/** Keeps what a page shows in step with the log. */
export function useLogRefresh(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const end = new AbortController();
    watchLog(db, () => void queries.invalidateQueries({ queryKey: [log] }), end.signal);
    return () => end.abort();
  }, [queries]);
}

/** Reads a day more on both sides, so that a chat across midnight is whole and belongs to the day it began. */
async function chatsOf(period: Period): Promise<JudgedChat[]> {
  const logs = await readPeriod(db, { from: period.from - day, to: period.to + day });
  const startOf = (chat: Conversation) => chat.messages[0]?.at ?? 0;
  return logs
    .flatMap(conversationsOf)
    .filter((chat) => startOf(chat) >= period.from && startOf(chat) < period.to)
    .sort((a, b) => startOf(b) - startOf(a))
    .map(judged);
}
