import { useEffect, useRef, useState } from 'react';
import { clock } from './elapsed';
import { openItems } from './plan';
import type { OpenItem } from './state/bar';
import type { OverlayState } from './state/state';
import { useSurroundings, useWords } from './ui';

/** A limit that runs: an item of the bar, or the customer who waits. `since` epoch ms, `limit` ms. */
export interface Running {
  id: OpenItem['id'] | 'waiting';
  since: number;
  limit: number;
}

/** A sentence that is said once. */
export interface Hint {
  text: string;
}

/** The limits that run in what the bar shows: a customer who waits comes before all items. */
export function runningIn({ waiting, items }: Pick<OverlayState, 'waiting' | 'items'>): Running[] {
  if (waiting) return [{ id: 'waiting', ...waiting }];
  return openItems(items).flatMap(({ id, state, since, limit }) =>
    state === 'open' && since !== undefined && limit ? [{ id, since, limit }] : [],
  );
}

/**
 * The one that is told of: of those of which the share `from` has passed, the one that ends first; of those that have ended
 * the last one, and only when no other nears its end. `now` is epoch milliseconds.
 */
export function mostUrgent(running: Running[], from: number | undefined, now: number): Running | undefined {
  if (from === undefined) return undefined;
  const left = ({ since, limit }: Running) => since + limit - now;
  const near = running.filter((one) => now - one.since >= one.limit * from).sort((a, b) => left(a) - left(b));
  return near.find((one) => left(one) > 0) ?? near.at(-1);
}

/** Follows the clock; while the agent types the answer stays what it was, as long as it is still shown. */
export function useUrgent(state: OverlayState): Running | undefined {
  const { ticker } = useSurroundings();
  const kept = useRef<Running | undefined>(undefined);
  const [, redraw] = useState('');
  const { warnFrom } = state;
  const running = runningIn(state);
  const look = () => mostUrgent(running, warnFrom, ticker.wall());
  if (!ticker.isStill()) kept.current = look();
  const key = keyOf(running);
  useEffect(() => {
    if (warnFrom === undefined || key === '') return undefined;
    const tick = () => {
      if (!ticker.isStill()) redraw(keyOf([look()]));
    };
    return ticker.every(tick);
  }, [key, warnFrom, ticker]);
  return running.find((one) => keyOf([one]) === keyOf([kept.current]));
}

/** What is said of it: one sentence for each, the same object as long as it is the same limit. */
export function useHint(state: OverlayState, urgent: Running | undefined): Hint | undefined {
  const { ticker } = useSurroundings();
  const words = useWords();
  const said = useRef<Record<string, Hint>>({});
  if (!urgent) return undefined;
  const key = keyOf([urgent]);
  const times = { time: clock((ticker.wall() - urgent.since) / 1000), limit: clock(urgent.limit / 1000) };
  const label = state.items.find(({ id }) => id === urgent.id)?.label;
  said.current[key] ??= { text: label ? words('nearItem', { ...times, label }) : words('nearWait', times) };
  return said.current[key];
}

function keyOf(running: (Running | undefined)[]): string {
  return running.map((one) => one && `${one.id} ${one.since} ${one.limit}`).join();
}
