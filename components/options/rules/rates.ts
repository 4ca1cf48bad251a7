import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Backtest } from '../../../lib/check/backtest';
import { lastDays } from '../../queries';
import { type Adoption, adoptedShare, adoptionQuery } from '../data';
import type { Progress } from '../trial/job';
import { runTrial } from '../trial/run';
import { packedRules } from './shipped';

export interface Rates {
  state: 'running' | 'none' | 'failed' | 'done';
  shop: string;
  /** Messages of 100 that a category or rule would be mentioned in, as it ships; undefined while unknown. */
  per100(id: string): number | undefined;
  /** Share of decided findings that were replaced, 0 to 1. */
  adopted(id: string): number | undefined;
}

const progressKey = (shop: string) => ['log', 'rates progress', shop];

/** How far the counting of a shop is. Apart from the rates, so that a step redraws one line and not the table. */
export function useProgress(shop: string): Progress | null | undefined {
  return useQuery({ queryKey: progressKey(shop), enabled: false, queryFn: (): Progress | null => null }).data;
}

/** What the rules came to in the last 30 days, of one shop unless it is ''. Counted once a day and shop, in a Worker. */
export function useRates(shop: string): Rates {
  const period = lastDays(30, Date.now());
  const queries = useQueryClient();
  const counted = useQuery({
    queryKey: ['log', 'rates', period.from, shop],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const job = { rules: packedRules, trying: { kind: 'all' as const }, period, ...(shop ? { shop } : {}) };
      const progress = ({ done, total }: Progress) => void queries.setQueryData<Progress>(progressKey(shop), { done, total });
      return (await runTrial(job, progress, signal)).backtest;
    },
  });
  const adoption: Adoption | undefined = useQuery(adoptionQuery(period, shop)).data;
  const { data } = counted;
  return {
    state: counted.isError ? 'failed' : !data ? 'running' : data.messages === 0 ? 'none' : 'done',
    shop,
    per100: (id) => (data && data.messages > 0 ? (100 * messagesOf(data, id)) / data.messages : undefined),
    adopted: (id) => adoptedShare(adoption, id),
  };
}

function messagesOf({ byCategory, byRule }: Backtest, id: string): number {
  return byCategory[id as keyof typeof byCategory] ?? byRule.find(({ rule }) => rule === id)?.messages ?? 0;
}
