import { Dexie, type EntityTable } from 'dexie';
import { type Privacy, textToKeep } from './incoming';
import type { Period } from './read';

/** What the agent wrote down about one conversation. `chat` is the key of the log, `start` the conversation's first message and `at` the last change, epoch ms. */
export interface NoteRow {
  id: string;
  chat: string;
  start: number;
  text: string;
  at: number;
}

export interface NotesDatabase extends Dexie {
  notes: EntityTable<NoteRow, 'id'>;
}

/** Every schema that ever shipped stays listed, so that any old database can be brought forward. */
const schemas = [{ notes: 'id, [chat+start], at' }];

/** Opens the notes. Apart from the log, which is written by the background only. Closes for good when another context upgrades it. */
export function openNotes(name = 'saywell-notes'): NotesDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as NotesDatabase;
  schemas.forEach((stores, index) => {
    db.version(index + 1).stores(stores);
  });
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: newVersion !== null });
    return false;
  });
  return db;
}

/** The note of the conversation that lies in the period, both ends included; its first message may have become known later. */
export async function readNote(db: NotesDatabase, chat: string, { from, to }: Period): Promise<NoteRow | undefined> {
  return db.notes.where('[chat+start]').between([chat, from], [chat, to], true, true).last();
}

/** The latest note on the same customer from a conversation before `start`, epoch ms. */
export async function noteBefore(db: NotesDatabase, chat: string, start: number): Promise<NoteRow | undefined> {
  return db.notes.where('[chat+start]').between([chat, -Infinity], [chat, start], true, false).last();
}

/**
 * Keeps a note as far as the settings let texts be kept, in place of the one before; an empty one is removed. Returns what is
 * kept after the commit.
 */
export async function saveNote(
  db: NotesDatabase,
  note: Pick<NoteRow, 'chat' | 'start' | 'text'>,
  privacy: Privacy,
  now: number,
): Promise<NoteRow> {
  const { chat, start } = note;
  const row = { id: `${chat}#${start}`, chat, start, text: textToKeep(note.text, privacy), at: now };
  if (row.text.trim() === '') await db.notes.delete(row.id);
  else await db.notes.put(row);
  return row;
}

/** Removes every note on a customer; returns how many there were. */
export async function eraseNotes(db: NotesDatabase, chat: string): Promise<number> {
  return db.notes.where('[chat+start]').between([chat, -Infinity], [chat, Infinity]).delete();
}

/** Removes notes last changed before a moment, epoch ms: they live no longer than messages do. */
export async function purgeNotes(db: NotesDatabase, oldest: number): Promise<number> {
  return db.notes.where('at').below(oldest).delete();
}

export async function wipeNotes(db: NotesDatabase): Promise<void> {
  await db.notes.clear();
}
