import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backtest } from '../../../lib/check/backtest';
import { lastDays } from '../../queries';
import { type Adoption, adoptedShare, adoptionQuery } from '../data';
import type { Progress } from '../trial/job';
import { runTrial } from '../trial/run';
import { packedRules } from './shipped';

export interface Rates {
  state: 'running' | 'none' | 'failed' | 'done';
  progress: Progress | undefined;
  /** Messages of 100 that a category or rule would be mentioned in, as it ships; undefined while unknown. */
  per100(id: string): number | undefined;
  /** Share of decided findings that were replaced, 0 to 1. */
  adopted(id: string): number | undefined;
}

/** What the rules came to in the last 30 days, of one shop unless it is ''. Counted once a day and shop, in a Worker. */
export function useRates(shop: string): Rates {
  const period = lastDays(30, Date.now());
  const [progress, setProgress] = useState<Progress>();
  const counted = useQuery({
    queryKey: ['log', 'rates', period.from, shop],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const job = { rules: packedRules, trying: { kind: 'all' as const }, period, ...(shop ? { shop } : {}) };
      return (await runTrial(job, setProgress, signal)).backtest;
    },
  });
  const adoption: Adoption | undefined = useQuery(adoptionQuery(period, shop)).data;
  const { data } = counted;
  return {
    state: counted.isError ? 'failed' : !data ? 'running' : data.messages === 0 ? 'none' : 'done',
    progress: counted.isFetching ? progress : undefined,
    per100: (id) => (data && data.messages > 0 ? (100 * messagesOf(data, id)) / data.messages : undefined),
    adopted: (id) => adoptedShare(adoption, id),
  };
}

function messagesOf({ byCategory, byRule }: Backtest, id: string): number {
  return byCategory[id as keyof typeof byCategory] ?? byRule.find(({ rule }) => rule === id)?.messages ?? 0;
}
