import Fuse from 'fuse.js';
import type { Reply } from '../../lib/model/reply';
import { packs } from '../../lib/replies/packs';
import { createSearch } from '../../lib/replies/search';

const queries = ['核对地址', 'hddz', '发票', '久等', '核对地扯', 'goodbye', '优惠', '退换', 'address', '物流'];

/** `count` replies made from the built-in ones; every tenth keeps its own title so that first hits can be told. */
function library(count: number): Reply[] {
  return Array.from({ length: count }, (_, index) => {
    const base = packs[index % packs.length]!;
    return index < packs.length
      ? base
      : { ...base, id: `${base.id}-${index}`, title: `${base.title}${index}`, shortcut: `${base.shortcut}${index}` };
  });
}

function median(search: (query: string) => Reply[], rounds: number): number {
  const times = queries.flatMap((query) =>
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    }),
  );
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** ms per query, against fuse.js over title, shortcut and body of the same library. */
export async function run(): Promise<Record<string, unknown>> {
  const figures: Record<string, unknown> = {};
  for (const [name, count, rounds] of [
    ['search.1k', 1_000, 9],
    ['search.5k', 5_000, 5],
    ['search.20k', 20_000, 3],
  ] as const) {
    const replies = library(count);
    const ours = createSearch(replies);
    const fuse = new Fuse(replies, { keys: ['title', 'shortcut', 'text'], threshold: 0.3, ignoreLocation: true });
    const theirs = (query: string) => fuse.search(query, { limit: 9 }).map(({ item }) => item);
    const hit1 = (search: (query: string) => Reply[]) =>
      queries.filter((query) =>
        /核对|hddz|address/i.test(query) ? search(query)[0]?.category === 'address' : search(query).length > 0,
      ).length / queries.length;
    const value = median((query) => ours(query, 9), rounds);
    const peer = median(theirs, rounds);
    figures[name] = {
      value,
      unit: 'ms',
      hit1: hit1((query) => ours(query, 9)),
      against: { 'fuse.js': { value: peer, ratio: peer / value, hit1: hit1(theirs) } },
    };
  }
  return figures;
}
