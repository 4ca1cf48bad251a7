import { rulesVersion } from '../version';
import type { WordTable } from '../words';
import { fromBase64, toBase64 } from './base64';

/**
 * Names how a stored table is laid out and folded. Raise the number whenever a field of `WordTable` or `Automaton` is added,
 * renamed or means something else: a table stored under another name is built again.
 */
export const LAYOUT = `1-${rulesVersion}`;

/** Bytes of a field in one piece; divides by three and by eight, so that base64 and numbers are never cut. */
const PIECE = 360_000;
/** Units of a part, which is some pieces, a line each. Half of what a message may hold: a chat page takes it in a few milliseconds. */
const PART = 500_000;

const KINDS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array };
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** Says first how many fields there are, so that a table without its last part is known as such. */
const FIELDS = 'fields';

/**
 * One line: `path kind length offset base64`, with `some` for kind when only the non-zero values follow their places, `text`
 * for UTF-16 units and `number` for a number, which is `length` itself.
 */
type Piece = string;

/** A word table as text in parts of at most half a megabyte, for storage and messages. Every number, text and typed array of it is kept. */
export function packTable(table: WordTable): string[] {
  const pieces: Piece[] = [];
  collect('', table, pieces);
  const paths = new Set(pieces.map((piece) => piece.slice(0, piece.indexOf(' '))));
  pieces.unshift(`${FIELDS} number ${paths.size} 0 `);
  const parts: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    if (size > 0 && size + piece.length >= PART) {
      parts.push(part.join('\n'));
      part = [];
      size = 0;
    }
    part.push(piece);
    size += piece.length + 1;
  }
  return [...parts, part.join('\n')];
}

function collect(path: string, value: unknown, pieces: Piece[]): void {
  if (typeof value === 'number') pieces.push(`${path} number ${value} 0 `);
  else if (typeof value === 'string') cut(path, 'text', unitsOf(value), pieces);
  else if (isNumbers(value)) {
    if (!thin(path, value, pieces)) cut(path, value.constructor.name, value, pieces);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(path ? `${path}.${name}` : name, inner, pieces);
  }
}

function cut(path: string, kind: string, numbers: Numbers, pieces: Piece[]): void {
  const bytes = bytesOf(numbers);
  for (let from = 0; from === 0 || from < bytes.length; from += PIECE) {
    pieces.push(`${path} ${kind} ${numbers.length} ${from} ${toBase64(bytes.subarray(from, from + PIECE))}`);
  }
}

/** An alphabet has a cell for every unit there is and uses a few thousand: writes those alone when that is a third or less. */
function thin(path: string, numbers: Numbers, pieces: Piece[]): boolean {
  const places: number[] = [];
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== 0) places.push(i);
  const bytes = bytesOf(Float64Array.from(places.flatMap((place) => [place, numbers[place] as number])));
  if (places.length * 16 > numbers.byteLength || bytes.length > PIECE) return false;
  pieces.push(`${path} some:${numbers.constructor.name} ${numbers.length} 0 ${toBase64(bytes)}`);
  return true;
}

/** Takes the parts in their order, some milliseconds each. `finish` gives the table, or undefined when a part was missing or broken. */
export interface Unpacking {
  add(part: string): void;
  finish(): WordTable | undefined;
}

interface Slot {
  kind: string;
  numbers: Numbers;
  left: number;
}

export function unpackTable(): Unpacking {
  const slots = new Map<string, Slot | number>();
  let isBroken = false;
  return {
    add(part) {
      try {
        for (const piece of part.split('\n')) take(piece, slots);
      } catch {
        isBroken = true;
      }
    },
    finish() {
      const all = [...slots].filter(([path]) => path !== FIELDS);
      if (isBroken || slots.get(FIELDS) !== all.length || all.some(([, slot]) => typeof slot !== 'number' && slot.left !== 0))
        return undefined;
      const root: Record<string, unknown> = {};
      for (const [path, slot] of all) put(root, path.split('.'), read(slot));
      return root as unknown as WordTable;
    },
  };
}

/** Throws on what `packTable` did not write. */
function take(piece: Piece, slots: Map<string, Slot | number>): void {
  const [path = '', written = '', length = '', offset = '', data = ''] = piece.split(' ');
  if (written === 'number') {
    slots.set(path, Number(length));
    return;
  }
  const kind = written.replace('some:', '');
  const make = KINDS[kind === 'text' ? 'Uint16Array' : (kind as Kind)];
  const bytes = fromBase64(data);
  let slot = slots.get(path);
  if (typeof slot !== 'object') {
    const numbers = new make(Number(length));
    slot = { kind, numbers, left: numbers.byteLength };
    slots.set(path, slot);
  }
  if (written === kind) {
    bytesOf(slot.numbers).set(bytes, Number(offset));
    slot.left -= bytes.length;
    return;
  }
  const some = new Float64Array(bytes.buffer);
  for (let i = 0; i < some.length; i += 2) slot.numbers[some[i] as number] = some[i + 1] as number;
  slot.left = 0;
}

function read(slot: Slot | number): unknown {
  if (typeof slot === 'number') return slot;
  return slot.kind === 'text' ? new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytesOf(slot.numbers)) : slot.numbers;
}

function put(root: Record<string, unknown>, path: string[], value: unknown): void {
  const name = path.at(-1) ?? '';
  let at = root;
  for (const step of path.slice(0, -1)) {
    at[step] ??= {};
    at = at[step] as Record<string, unknown>;
  }
  at[name] = value;
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value) && Object.hasOwn(KINDS, value.constructor.name);
}

function bytesOf(numbers: Numbers): Uint8Array<ArrayBuffer> {
  return new Uint8Array(numbers.buffer as ArrayBuffer, numbers.byteOffset, numbers.byteLength);
}

function unitsOf(text: string): Uint16Array<ArrayBuffer> {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
