import { foldText } from './fold';

/**
 * What was said within one hour, for the search: a Bloom filter (Bloom 1970) of the pieces of all its texts. It may say "maybe" of an
 * hour that does not hold a text, never "no" of one that does. While `open` is set there is no filter yet and
 * anything may be in the hour: messages that arrive one by one then cost no rewriting of a filter of 20 kB each.
 */
export interface SlotRow {
  /** Hours since the epoch; of a row of triples, what `triplesAt` says. */
  hour: number;
  open?: 1;
  filter?: Uint8Array;
  /** Pieces in the filter. */
  count?: number;
}

/** Bits a piece and how many of them are set: one in 250 pieces is taken for another. */
const bits = 12;
const probes = 8;
/** Room for what comes late: an edit, or history that scrolled in. */
const headroom = 1.2;
const smallest = 64;

export const hourLength = 3_600_000;
/** How far below its hour the row of an hour's triples is kept: no message is of such an hour. */
const below = 1e12;

/** Hour of a moment in epoch milliseconds. */
export function hourOf(at: number): number {
  return Math.floor(at / hourLength);
}

/**
 * Adds the pieces of a text to `into`, hashed to 32 bits: single characters, pairs, and triples of ASCII, because all hundred
 * pairs of digits are in every hour and would find no order number.
 */
export function addPieces(text: string, into: Set<number>): Set<number> {
  const folded = foldText(text);
  let [before, last] = [0, 0];
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    into.add(mix(0, code));
    if (at > 0) into.add(mix(last + 1, code));
    if (at > 1 && before < 128 && last < 128 && code < 128) into.add(mix((before << 7) | last | 0x100000, code));
    [before, last] = [last, code];
  }
  return into;
}

interface Said {
  text: string;
  earlier?: string[];
}

/** Pieces of everything that was said in some messages, also of what an edit replaced. */
export function piecesOf(rows: Said[]): Set<number> {
  const pieces = new Set<number>();
  for (const text of textsOf(rows)) addPieces(text, pieces);
  return pieces;
}

function textsOf(rows: Said[]): string[] {
  return rows.flatMap(({ text, earlier = [] }) => [text, ...earlier]);
}

/** Adds every three units of a text that follow each other, hashed to 32 bits. */
export function addTriples(text: string, into: Set<number>): Set<number> {
  const folded = foldText(text);
  for (let at = 2; at < folded.length; at++) {
    const pair = mix(folded.charCodeAt(at - 2) + 1, folded.charCodeAt(at - 1));
    into.add(mix(pair, folded.charCodeAt(at)));
  }
  return into;
}

/**
 * Where the triples of an hour are kept, in a row like its own. Most hours hold all pairs of a usual word somewhere, few hold
 * the word; a search reads this row only where the pairs are found, which is far less than the messages. Without such a row, as after a
 * change of the hour, they are read.
 */
export function triplesAt(hour: number): number {
  return hour - below;
}

/** The rows of an hour that is not written to any more, from all of its messages. */
export function sealedSlots(hour: number, rows: Said[]): SlotRow[] {
  const triples = new Set<number>();
  for (const text of textsOf(rows)) addTriples(text, triples);
  return [sealedSlot(hour, piecesOf(rows)), sealedSlot(triplesAt(hour), triples)];
}

/** The slot of an hour with a filter of the given pieces. */
export function sealedSlot(hour: number, pieces: Set<number>): SlotRow {
  const room = Math.ceil(Math.max(smallest, pieces.size * headroom));
  const filter = new Uint8Array(Math.ceil((room * bits) / 8));
  for (const piece of pieces) put(filter, piece);
  return { hour, filter, count: pieces.size };
}

/** The slot with more pieces in it; the same slot when they were there, an open one when the filter became too full. */
export function withPieces(slot: SlotRow, pieces: Set<number>): SlotRow {
  if (!slot.filter) return slot;
  const filter = slot.filter.slice();
  let count = slot.count ?? 0;
  for (const piece of pieces) {
    if (has(filter, piece)) continue;
    put(filter, piece);
    count++;
  }
  if (count === slot.count) return slot;
  return count * bits > filter.length * 8 ? { hour: slot.hour, open: 1 } : { hour: slot.hour, filter, count };
}

/** Whether a text with all these pieces may have been said in the hour. */
export function mayHold({ filter }: SlotRow, pieces: Set<number>): boolean {
  if (!filter) return true;
  for (const piece of pieces) if (!has(filter, piece)) return false;
  return true;
}

function put(filter: Uint8Array, piece: number): void {
  const size = filter.length * 8;
  const step = stepOf(piece);
  for (let probe = 0, at = piece >>> 0; probe < probes; probe++, at += step) {
    const bit = at % size;
    filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

function has(filter: Uint8Array, piece: number): boolean {
  const size = filter.length * 8;
  const step = stepOf(piece);
  for (let probe = 0, at = piece >>> 0; probe < probes; probe++, at += step) {
    const bit = at % size;
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** All probes of one piece come from two hashes (Kirsch and Mitzenmacher 2006). */
function stepOf(piece: number): number {
  return (mix(piece, 0x5bd1) | 1) >>> 0;
}

/** Spreads 32 bits over 32 bits: the finaliser of MurmurHash3 (Appleby, public domain). */
function mix(seed: number, code: number): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ code;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
