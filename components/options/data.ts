import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { chatId } from '../../lib/bundle/key';
import { readShops } from '../../lib/log/agent-messages';
import { openLog } from '../../lib/log/database';
import { type Period, readEvents } from '../../lib/log/read';
import type { LogEvent } from '../../lib/model/log';
import type { Settings } from '../../lib/model/settings';
import { saveSettings, watchSettings } from '../../lib/settings/store';
import { settingsQuery } from '../queries';

const db = openLog();

/** The settings in force, whichever context changed them last. */
export function useSettings(): {
  settings: Settings | undefined;
  failed: boolean;
  change(part: Partial<Settings>): Promise<void>;
} {
  const queries = useQueryClient();
  const { data, isError } = useQuery(settingsQuery);
  useEffect(() => {
    const end = new AbortController();
    watchSettings((settings) => queries.setQueryData(settingsQuery.queryKey, settings), end.signal);
    return () => end.abort();
  }, [queries]);
  return {
    settings: data,
    failed: isError,
    async change(part) {
      queries.setQueryData(settingsQuery.queryKey, await saveSettings(part));
    },
  };
}

/** Shops the log knows. */
export const shopsQuery = queryOptions({ queryKey: ['log', 'shops'], queryFn: () => readShops(db) });

/** Findings that were replaced and that were ignored, by rule and by category. */
export type Adoption = Record<string, { replaced: number; ignored: number }>;

/** What became of findings in the period; of one shop unless it is ''. */
export const adoptionQuery = (period: Period, shop: string) =>
  queryOptions({
    queryKey: ['log', 'adoption', period.from, shop],
    queryFn: async () => adoptionOf(await readEvents(db, period), shop),
  });

/** The share that was replaced, 0 to 1; undefined when nobody decided anything. */
export function adoptedShare(adoption: Adoption | undefined, id: string): number | undefined {
  const one = adoption?.[id];
  return one && one.replaced / (one.replaced + one.ignored);
}

function adoptionOf(events: LogEvent[], shop: string): Adoption {
  const within = chatId({ platform: '', shop, customer: '' });
  const adoption: Adoption = {};
  for (const { type, chat, rule, category } of events) {
    if ((type !== 'replaced' && type !== 'ignored') || (shop && !chat.includes(within))) continue;
    for (const id of [rule, category]) {
      if (!id) continue;
      const { replaced, ignored } = adoption[id] ?? { replaced: 0, ignored: 0 };
      adoption[id] = type === 'replaced' ? { replaced: replaced + 1, ignored } : { replaced, ignored: ignored + 1 };
    }
  }
  return adoption;
}
