import { useEffect, useRef, useState } from 'react';
import { useSurroundings } from './ui';

/** Minutes and seconds of a number of seconds: 130 → 2:10. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** True in the last quarter of the limit and after it; both in seconds. */
export function isPressing(elapsed: number, limit: number): boolean {
  return limit > 0 && elapsed >= limit * 0.75;
}

/** Counts on from `elapsed` seconds, as given at the render that changed it; re-renders only the caller. */
export function useElapsed(elapsed: number | undefined): number | undefined {
  const { ticker } = useSurroundings();
  const start = useRef({ elapsed, at: ticker.now() });
  if (start.current.elapsed !== elapsed) start.current = { elapsed, at: ticker.now() };
  const [, redraw] = useState(0);
  useEffect(() => (elapsed === undefined ? undefined : ticker.every(() => redraw((n) => n + 1))), [elapsed, ticker]);
  return elapsed === undefined ? undefined : elapsed + (ticker.now() - start.current.at) / 1000;
}

/** Whole seconds left until an epoch time, never below 0. */
export function useRemaining(until: number | undefined): number | undefined {
  const { ticker } = useSurroundings();
  const [, redraw] = useState(0);
  useEffect(() => (until === undefined ? undefined : ticker.every(() => redraw((n) => n + 1))), [until, ticker]);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - ticker.wall()) / 1000));
}
