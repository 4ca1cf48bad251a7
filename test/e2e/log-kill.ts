import type { Page } from 'playwright-core';
import { stopWorker } from '../../lib/cli/browser';
import { until } from '../demo/steps';
import { type Acks, play, shownBy } from './log-feed';
import { rowsOf, type StoredRow } from './log-page';

/** Ends the worker every `ms` until the work is done. Needs a page of the extension. Returns how often. */
export async function killWhile(own: Page, ms: number, work: () => Promise<unknown>): Promise<number> {
  let isOver = false;
  const working = work().finally(() => {
    isOver = true;
  });
  let kills = 0;
  for (; !isOver; kills++) {
    await stopWorker(own);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  await working;
  return kills;
}

export interface Ledger {
  shown: number;
  kills: number;
  lost: string[];
  doubled: string[];
  inOrder: boolean;
  /** Told to be safe, yet not stored. */
  betrayed: string[];
}

/** The page says so many messages while the worker is killed every 200 ms; then, with the killing going on, all must be acknowledged within `limit` ms. */
export async function underFire(
  own: Page,
  page: Page,
  acks: Acks,
  pace: [total: number, perTick: number, ms: number],
  limit: number,
) {
  const kills = await killWhile(own, 200, async () => {
    await play(page, ...pace);
    const shown = await shownBy(page);
    await until('every message to be acknowledged', async () => shown.every((id) => acks.ids.has(id)), limit);
  });
  return ledger(await shownBy(page), acks, await rowsOf(own, '^第\\d+句$'), kills);
}

/** Compares what the page showed with what is stored. Messages of the feed say their number. */
export function ledger(shown: string[], acks: Pick<Acks, 'ids'>, rows: StoredRow[], kills: number): Ledger {
  const stored = rows.map(({ text }) => `m${text.slice(1, -1)}`);
  const have = new Set(stored);
  const numbers = stored.map((id) => Number(id.slice(1)));
  return {
    shown: shown.length,
    kills,
    lost: shown.filter((id) => !have.has(id)),
    doubled: stored.filter((id, index) => stored.indexOf(id) !== index),
    inOrder: numbers.every((n, index) => index === 0 || n > numbers[index - 1]!),
    betrayed: [...acks.ids].filter((id) => !have.has(id)),
  };
}
