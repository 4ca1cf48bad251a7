import { useEffect, useRef, useState } from 'react';
import { useSurroundings } from './ui';

/** Minutes and seconds of a number of seconds: 130 → 2:10. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Seconds since an epoch time, counting; re-renders only the caller. */
export function useElapsed(since: number | undefined): number | undefined {
  const { ticker } = useSurroundings();
  const [, redraw] = useState(0);
  useEffect(() => (since === undefined ? undefined : ticker.every(() => redraw((n) => n + 1))), [since, ticker]);
  return since === undefined ? undefined : (ticker.wall() - since) / 1000;
}

/** Elapsed / limit as a chip shows it; `limit` in ms. While the agent types it never grows longer: 9:59 stays until they pause. */
export function useTimer(since: number | undefined, limit: number | undefined): string {
  const { ticker } = useSurroundings();
  const elapsed = useElapsed(since);
  const text = elapsed === undefined ? '' : limit ? `${clock(elapsed)}/${clock(limit / 1000)}` : clock(elapsed);
  const kept = useRef({ since, text });
  const isSteady = kept.current.since === since && kept.current.text.length !== text.length && ticker.isStill();
  if (!isSteady) kept.current = { since, text };
  return kept.current.text;
}

/** Whole seconds left until an epoch time, never below 0. */
export function useRemaining(until: number | undefined): number | undefined {
  const { ticker } = useSurroundings();
  const [, redraw] = useState(0);
  useEffect(() => (until === undefined ? undefined : ticker.every(() => redraw((n) => n + 1))), [until, ticker]);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - ticker.wall()) / 1000));
}
