import type { Way } from './needs';

/**
 * Which of many patterns can match a text at all, by the short parts of literals (grams) they need.
 * A gram is one unit, two units, or three or four ASCII units; every gram belongs to needs, every need to a slot.
 */
export interface Sieve {
  /** Code of a unit, 0 when no gram has it. */
  alphabet: Uint16Array;
  /** By code: gram of that unit alone, or 0. */
  singles: Int32Array;
  /** Open hash table of longer grams: key, gram, key, gram …; gram 0 where empty. */
  table: Int32Array;
  shift: number;
  /** One bit by the hash of each key: most of what is looked up is not there, and this fits the nearest cache. */
  bloom: Uint32Array;
  /** By gram: where its needs start in `needs`. */
  firsts: Int32Array;
  needs: Int32Array;
  /** By need: the other need of the same way or -1, and the slot. */
  others: Int32Array;
  slots: Int32Array;
  /** When a gram, need or slot was last seen. */
  gramSeen: Int32Array;
  needSeen: Int32Array;
  slotSeen: Int32Array;
  round: number;
}

const MIX = 0x9e3779b1 | 0;
const THREE = 1 << 29;
const FOUR = 1 << 30;

/** The key of a gram of two units by their codes, or of more by their letters. */
function keyOf(gram: string, alphabet: Uint16Array): number {
  if (gram.length === 2) return (alphabet[gram.charCodeAt(0)]! << 13) | alphabet[gram.charCodeAt(1)]!;
  let packed = 0;
  for (let i = 0; i < gram.length; i++) packed = (packed << 7) | gram.charCodeAt(i);
  return packed | (gram.length === 3 ? THREE : FOUR);
}

/** Builds the sieve of slots with their ways; `count` is one more than the largest slot. Ways without a need are not for sieves. */
export function buildSieve(ways: { slot: number; way: Way }[], count: number): Sieve {
  const grams = new Map<string, number[]>();
  const others: number[] = [];
  const slots: number[] = [];
  for (const { slot, way } of ways) {
    for (let i = 0; i < way.length; i++) {
      const need = slots.push(slot) - 1;
      others.push(way.length === 1 ? -1 : i === 0 ? need + 1 : need - 1);
      for (const gram of way[i]!.grams) {
        const owners = grams.get(gram);
        if (!owners) grams.set(gram, [need]);
        else if (owners.at(-1) !== need) owners.push(need);
      }
    }
  }
  const alphabet = new Uint16Array(65_536);
  let codes = 0;
  let entries = 0;
  for (const [gram, owners] of grams) {
    entries += owners.length;
    for (let i = 0; i < gram.length; i++) if (alphabet[gram.charCodeAt(i)] === 0) alphabet[gram.charCodeAt(i)] = ++codes;
  }
  const bits = Math.max(4, 34 - Math.clz32(grams.size));
  const table = new Int32Array(2 << bits);
  const singles = new Int32Array(codes + 1);
  const firsts = new Int32Array(grams.size + 2);
  const needs = new Int32Array(entries);
  const sieve: Sieve = {
    alphabet,
    singles,
    table,
    shift: 32 - bits,
    bloom: new Uint32Array(2_048),
    firsts,
    needs,
    others: Int32Array.from(others),
    slots: Int32Array.from(slots),
    gramSeen: new Int32Array(grams.size + 1),
    needSeen: new Int32Array(slots.length),
    slotSeen: new Int32Array(count),
    round: 0,
  };
  let number = 0;
  let filled = 0;
  for (const [gram, owners] of grams) {
    number++;
    firsts[number] = filled;
    needs.set(owners, filled);
    filled += owners.length;
    if (gram.length === 1) singles[alphabet[gram.charCodeAt(0)]!] = number;
    else insert(sieve, keyOf(gram, alphabet), number);
  }
  firsts[number + 1] = filled;
  return sieve;
}

function insert({ table, shift, bloom }: Sieve, key: number, gram: number): void {
  const hash = Math.imul(key, MIX);
  bloom[hash >>> 21] = bloom[hash >>> 21]! | (1 << ((hash >>> 16) & 31));
  let at = (hash >>> shift) * 2;
  while (table[at + 1] !== 0) at = (at + 2) & (table.length - 1);
  table[at] = key;
  table[at + 1] = gram;
}

function find(table: Int32Array, shift: number, bloom: Uint32Array, key: number): number {
  const hash = Math.imul(key, MIX);
  if (((bloom[hash >>> 21] as number) & (1 << ((hash >>> 16) & 31))) === 0) return 0;
  let at = (hash >>> shift) * 2;
  for (;;) {
    const gram = table[at + 1] as number;
    if (gram === 0 || table[at] === key) return gram;
    at = (at + 2) & (table.length - 1);
  }
}

/** Writes the slots that may match in units `from` to `to` of a text to `out` from its beginning, each once; returns how many. */
export function sift(sieve: Sieve, text: string, from: number, to: number, out: number[]): number {
  const { alphabet, singles, table, shift, bloom, gramSeen } = sieve;
  const round = ++sieve.round;
  let count = 0;
  let before = 0;
  let packed = 0;
  let run = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const code = alphabet[unit] as number;
    if (code === 0) {
      before = 0;
      run = 0;
      continue;
    }
    const single = singles[code] as number;
    if (single !== 0 && gramSeen[single] !== round) count = meet(sieve, single, round, out, count);
    if (before !== 0) {
      const pair = find(table, shift, bloom, (before << 13) | code);
      if (pair !== 0 && gramSeen[pair] !== round) count = meet(sieve, pair, round, out, count);
    }
    before = code;
    if (unit >= 128) {
      run = 0;
      continue;
    }
    packed = ((packed << 7) | unit) & 0xfffffff;
    if (++run < 3) continue;
    const three = find(table, shift, bloom, (packed & 0x1fffff) | THREE);
    if (three !== 0 && gramSeen[three] !== round) count = meet(sieve, three, round, out, count);
    if (run === 3) continue;
    const four = find(table, shift, bloom, packed | FOUR);
    if (four !== 0 && gramSeen[four] !== round) count = meet(sieve, four, round, out, count);
  }
  return count;
}

function meet(sieve: Sieve, gram: number, round: number, out: number[], count: number): number {
  const { firsts, needs, others, slots, needSeen, slotSeen } = sieve;
  sieve.gramSeen[gram] = round;
  const last = firsts[gram + 1] as number;
  let met = count;
  for (let i = firsts[gram] as number; i < last; i++) {
    const need = needs[i] as number;
    const slot = slots[need] as number;
    if (slotSeen[slot] === round) continue;
    needSeen[need] = round;
    const other = others[need] as number;
    if (other >= 0 && needSeen[other] !== round) continue;
    slotSeen[slot] = round;
    out[met++] = slot;
  }
  return met;
}
