/**
 * What keeps a text out of the automaton: most units end neither a literal of two units nor the first three of a longer one.
 * Two units are one number (first << 16 | second); tables are powers of two long and open-addressed, -1 where empty.
 */
export interface Gate {
  /**
   * A Bloom filter in words of 32 bits. The last two units choose the word; two bits of it stand for them as a literal,
   * two for a beginning of three, chosen by the first two of these.
   */
  bloom: Int32Array;
  /** By two units that are a literal: the units, its output. */
  pairs: Int32Array;
  /** By the first three units of longer literals: the last two of them, the first, base and output of their state. */
  triples: Int32Array;
}

/** Entries to make room for at least: a filter of 8 kB, so that short lists let hardly anything in for nothing. */
const LEAST = 1_024;

/** Distributes two units over all 32 bits, the upper ones best. One to one, so different pairs stay different. */
export function spread(pair: number): number {
  return Math.imul(pair, 0x9e3779b1);
}

/** The same for three units, though not one to one. */
export function spreadThree(first: number, pair: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ pair, 0x85ebca6b);
}

/** How far to shift a 32-bit hash to the right for an index below `slots`, a power of two from 2 on. */
export function shiftFor(slots: number): number {
  return Math.clz32(slots) + 1;
}

/** The bits of a filter word that stand for two units as a literal, from their hash. */
function pairBits(hash: number): number {
  return (1 << hash) | (1 << (hash >>> 5));
}

/** The bits of a filter word that stand for three units, from the hash of the first two. */
function tripleBits(hash: number): number {
  return (1 << (hash >>> 27)) | (1 << (hash >>> 22));
}

function powerOver(count: number): number {
  return 2 << (31 - Math.clz32(Math.max(1, count)));
}

/** `pairs`: two units and an output for each literal of two; `triples`: first unit, the next two, and the state for each beginning. */
export function buildGate(pairs: number[], triples: number[], cells: Int32Array): Gate {
  const bloom = new Int32Array(powerOver(Math.max(LEAST, pairs.length / 2 + triples.length / 3)));
  const word = shiftFor(bloom.length);
  const twos = new Int32Array(powerOver(pairs.length) * 2).fill(-1);
  const two = shiftFor(twos.length >> 1);
  for (let i = 0; i < pairs.length; i += 2) {
    const pair = pairs[i]!;
    const hash = spread(pair);
    bloom[hash >>> word]! |= pairBits(hash);
    let at = (hash >>> two) << 1;
    while (twos[at + 1] !== -1) at = (at + 2) & (twos.length - 1);
    twos[at] = pair;
    twos[at + 1] = pairs[i + 1]!;
  }
  const threes = new Int32Array(powerOver(triples.length / 2) * 4).fill(-1);
  const three = shiftFor(threes.length >> 2);
  for (let i = 0; i < triples.length; i += 3) {
    const first = triples[i]!;
    const pair = triples[i + 1]!;
    bloom[spread(pair) >>> word]! |= tripleBits(spread((first << 16) | (pair >>> 16)));
    let at = (spreadThree(first, pair) >>> three) << 2;
    while (threes[at + 2] !== -1) at = (at + 4) & (threes.length - 1);
    threes[at] = pair;
    threes[at + 1] = first;
    threes[at + 2] = cells[triples[i + 2]!]!;
    threes[at + 3] = cells[triples[i + 2]! + 3]!;
  }
  return { bloom, pairs: twos, triples: threes };
}
