import { openBytes, sealBytes } from './cipher';

/** What of each table is personal and no index, so that it can be sealed. A filter of the search tells pairs of letters. */
export const personal: Record<string, readonly string[]> = {
  messages: ['text', 'earlier'],
  chats: ['name'],
  events: ['reason'],
  slots: ['filter'],
};

/** A row as IndexedDB has it. All that is sealed of it is in one `box`. */
export type Row = Record<string, unknown> & { box?: Uint8Array };

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** The row with its personal fields in the box; the row itself when it has none. `id` is its primary key. */
export function sealRow(table: string, row: Row, id: IDBValidKey, key: Uint8Array): Row {
  const kept = { ...row };
  const inside: Row = {};
  for (const field of personal[table] ?? []) {
    if (row[field] !== undefined) inside[field] = row[field];
    delete kept[field];
  }
  return Object.keys(inside).length === 0 ? kept : { ...kept, box: sealBytes(key, encode(inside), aboutRow(table, id)) };
}

/** Whether a row has anything that would have to be sealed. Throws `LogLocked` where it came out of a log that is locked. */
export function isPersonal(table: string, row: Row): boolean {
  return (personal[table] ?? []).some((field) => row[field] !== undefined);
}

/**
 * The row as it was before it was sealed; one that is not sealed comes back as it is. Without the key the fields that are in the box
 * throw `LogLocked` when they are read, copied or cloned; the others may be used, so that what is past its time can be deleted.
 */
export function openRow(table: string, row: Row, id: IDBValidKey, key: Uint8Array | undefined): Row {
  const { box, ...shown } = row;
  if (!ArrayBuffer.isView(box)) return row;
  if (key) return Object.assign(shown, decode(openBytes(key, box, aboutRow(table, id))));
  for (const field of personal[table] ?? []) Object.defineProperty(shown, field, { enumerable: true, get: throwLocked });
  return shown;
}

/** What is thrown when the passphrase was not entered in this session. */
export function locked(): Error {
  return Object.assign(new Error('the log is locked'), { name: 'LogLocked' });
}

function throwLocked(): never {
  throw locked();
}

function aboutRow(table: string, id: IDBValidKey): string {
  return `${table}|${String(id)}`;
}

/** A filter is bytes and stays so; everything else is JSON. The first byte says which. */
function encode({ filter, ...inside }: Row): Uint8Array {
  const bytes = ArrayBuffer.isView(filter) ? (filter as Uint8Array) : encoder.encode(JSON.stringify(inside));
  const marked = new Uint8Array(1 + bytes.length);
  marked[0] = bytes === filter ? 1 : 0;
  marked.set(bytes, 1);
  return marked;
}

function decode(marked: Uint8Array): Row {
  const bytes = marked.slice(1);
  return marked[0] === 1 ? { filter: bytes } : JSON.parse(decoder.decode(bytes));
}
