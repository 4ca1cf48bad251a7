import type { Line } from './view';

const MINUTE_MS = 60_000;

/** Time between two lines in ms, at its shortest and whether it may be judged. A page that shows minutes only may be off by one. */
export function wait(from: Line, to: Line): { ms: number; least: number; trusted: boolean } {
  const ms = Math.max(0, to.at - from.at);
  const coarse = from.message.trust === 'page-minute' || to.message.trust === 'page-minute';
  const trusted = from.message.trust !== 'seen' && to.message.trust !== 'seen';
  return { ms, least: coarse ? Math.max(0, ms - MINUTE_MS + 1) : ms, trusted };
}

/** Whole seconds for a sentence. */
export const seconds = (ms: number): number => Math.round(ms / 1000);
