import { Dexie, type EntityTable } from 'dexie';
import type { Note as KeptNote } from '../model/note';
import { aheadAfter } from './ahead';
import { type Privacy, textToKeep } from './incoming';
import type { Period } from './read';
import { openBytes, sealBytes } from './sealed/cipher';
import { heldKey, heldSeal, keyAsked, openingKey } from './sealed/held';
import { locked } from './sealed/rows';

/** A note and the id it is stored under. */
export interface Note extends KeptNote {
  id: string;
}

/** A note as it is stored: in a box while the log is encrypted. */
type NoteRow = Omit<Note, 'text'> & ({ text: string; box?: never } | { box: Uint8Array; text?: never });

export interface NotesDatabase extends Dexie {
  notes: EntityTable<NoteRow, 'id'>;
}

/** Every schema that ever shipped stays listed, so that any old database can be brought forward. */
const schemas = [{ notes: 'id, [chat+start], at' }];
const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** Opens the notes. Apart from the log, which is written by the background only. Closes for good when another context upgrades it. */
export function openNotes(name = 'saywell-notes'): NotesDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as NotesDatabase;
  schemas.forEach((stores, index) => {
    db.version(index + 1).stores(stores);
  });
  db.on('ready', keyAsked, true);
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: newVersion !== null });
    return false;
  });
  return db;
}

/** Opens the notes for one piece of work. */
export async function inNotes<T>(work: (db: NotesDatabase) => Promise<T>): Promise<T> {
  const db = openNotes();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

export function noteId({ chat, start }: Pick<Note, 'chat' | 'start'>): string {
  return `${chat}#${start}`;
}

/** The note of the conversation that lies in the period, both ends included; its first message may have become known later. Throws `LogLocked`. */
export async function readNote(db: NotesDatabase, chat: string, { from, to }: Period): Promise<Note | undefined> {
  const row = await db.notes.where('[chat+start]').between([chat, from], [chat, to], true, true).filter(isWritten).last();
  return row && opened(row);
}

/** The latest note on the same customer from a conversation before `start`, epoch ms. Throws `LogLocked`. */
export async function noteBefore(db: NotesDatabase, chat: string, start: number): Promise<Note | undefined> {
  const row = await db.notes
    .where('[chat+start]')
    .between([chat, -Infinity], [chat, start], true, false)
    .filter(isWritten)
    .last();
  return row && opened(row);
}

/**
 * Keeps a note as far as the settings let texts be kept, in place of the one before. Of one that is emptied stays that it was, so that
 * no backup brings it back. Returns what is kept after the commit. Throws `LogLocked` where the log is encrypted and the
 * passphrase was not entered.
 */
export async function saveNote(
  db: NotesDatabase,
  note: Pick<Note, 'chat' | 'start' | 'text'>,
  privacy: Privacy,
  now: number,
): Promise<Note> {
  const { chat, start } = note;
  const kept = { id: noteId(note), chat, start, text: textToKeep(note.text, privacy), at: now };
  await keyAsked();
  if (kept.text.trim() !== '') await putNotes(db, [kept]);
  else if (await db.notes.get(kept.id)) await putNotes(db, [{ ...kept, text: '' }]);
  return kept;
}

/** All of them, emptied ones too. Throws `LogLocked`. */
export async function readNotes(db: NotesDatabase): Promise<Note[]> {
  return (await db.notes.toArray()).map(opened);
}

/** Stores notes as they are, sealed where the log is. Throws `LogLocked`. */
export async function putNotes(db: NotesDatabase, notes: Note[]): Promise<void> {
  await db.notes.bulkPut(notes.map((one) => (heldSeal()?.on ? sealed(one) : one)));
}

/** Removes every note on a customer; returns how many there were. */
export async function eraseNotes(db: NotesDatabase, chat: string): Promise<number> {
  return db.notes.where('[chat+start]').between([chat, -Infinity], [chat, Infinity]).delete();
}

/**
 * Removes notes last changed before `oldest`: they live no longer than messages do. Those of a time that has not come yet count from `now`
 * on. Both epoch ms.
 */
export async function purgeNotes(db: NotesDatabase, oldest: number, now: number): Promise<number> {
  await db.notes.where('at').above(aheadAfter(now)).modify({ at: now });
  return db.notes.where('at').below(oldest).delete();
}

export async function wipeNotes(db: NotesDatabase): Promise<void> {
  await db.notes.clear();
}

/** Seals or opens what is stored after encryption went on or off; to be done before the key is given up. Does nothing while locked. */
export async function rewriteNotes(db: NotesDatabase): Promise<void> {
  const seal = heldSeal();
  if (!seal || !openingKey()) return;
  await db.transaction('rw', db.notes, async () => {
    const rows = await db.notes.toArray();
    const due = rows.filter((row) => isWritten(row) && (row.box === undefined) === seal.on);
    await db.notes.bulkPut(due.map((row) => (seal.on ? sealed(opened(row)) : opened(row))));
  });
}

function isWritten({ text }: NoteRow): boolean {
  return text !== '';
}

function sealed(note: Note): NoteRow {
  if (!isWritten(note)) return note;
  const { text, ...row } = note;
  const key = openingKey() && heldKey();
  if (!key) throw locked();
  return { ...row, box: sealBytes(key.bytes, encoder.encode(text), about(row)) };
}

function opened({ box, text, ...row }: NoteRow): Note {
  if (!box) return { ...row, text: text ?? '' };
  const key = openingKey();
  if (!key) throw locked();
  return { ...row, text: decoder.decode(openBytes(key, box, about(row))) };
}

const about = ({ id }: Pick<Note, 'id'>) => `notes|${id}`;
