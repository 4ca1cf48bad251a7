import { afterAll, beforeAll, expect, test } from 'vitest';
import { functionsOf, startWithEntry } from './entry-page';
import type { SealedFunctions } from './sealed-entry';

let browser: Awaited<ReturnType<typeof startWithEntry>>;
beforeAll(async () => {
  browser = await startWithEntry('sealed');
});
afterAll(() => browser.close());

const at = (times: number[], share: number) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const round = (ms: number) => Math.round(ms * 10) / 10;
const tell = (what: string, figures: object) => process.stdout.write(`${what} ${JSON.stringify(figures)}\n`);

test('what encryption costs, beside a log without it in the same run', async () => {
  const log = functionsOf<SealedFunctions>(browser.own);
  tell('passphrase', { ms: round(await log.begin()) });
  await log.append(20, 20);
  for (const size of [1, 20]) {
    const { plain, sealed } = await log.append(size, 400);
    const figures = (times: number[]) => ({ p50: round(at(times, 0.5)), p99: round(at(times, 0.99)) });
    tell(`append ${size}`, { plain: figures(plain), sealed: figures(sealed) });
    expect(at(sealed, 0.5)).toBeLessThan(at(plain, 0.5) * 3 + 2);
  }
  const total = 100_000;
  for (const which of ['plain', 'sealed'] as const) await log.fill(which, total, 600);
  // One or two hits in old hours, hits in every hour of which a page is wanted, none at all, none though all pairs are said each hour.
  for (const [query, hits] of [
    ['第77位客户', 1],
    ['偏不偏大', 200],
    ['没有人说过的话', 0],
    ['尺码偏大', 0],
  ] as const) {
    const found: Record<'plain' | 'sealed', { first: number; all: number; hits: number }[]> = { plain: [], sealed: [] };
    for (let turn = 0; turn < 3; turn++)
      for (const which of ['plain', 'sealed'] as const) found[which].push(await log.search(which, query, 200));
    const figures = (which: 'plain' | 'sealed') => ({
      first: round(
        at(
          found[which].map(({ first }) => first),
          0.5,
        ),
      ),
      all: round(
        at(
          found[which].map(({ all }) => all),
          0.5,
        ),
      ),
      hits: found[which][0]?.hits ?? 0,
    });
    tell(`search ${query}`, { plain: figures('plain'), sealed: figures('sealed') });
    expect(figures('plain').hits).toBeGreaterThanOrEqual(hits);
    expect(figures('sealed').hits).toBe(figures('plain').hits);
  }
  tell('encrypt what is there', { ms: round(await log.convert()) });
}, 580_000);
