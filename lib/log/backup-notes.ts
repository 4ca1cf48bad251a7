import type { BackupRecord } from '../model/backup';
import { note } from '../model/note';
import { countsFrom } from './ahead';
import type { KeepHere, Written } from './backup-parts';
import { later } from './backup-team';
import { keyToKeep, textToKeep } from './incoming';
import { type Note, type NotesDatabase, noteId, putNotes, readNotes } from './notes';

/** Every note. Rejects with `LogLocked` where they are sealed and the passphrase was not entered. */
export async function collectNotes(db: NotesDatabase): Promise<BackupRecord[]> {
  return (await readNotes(db)).flatMap(({ id: _, ...one }) => {
    const kept = note.safeParse(one).data;
    return kept ? [{ note: kept }] : [];
  });
}

/** Which notes there are and when each was last changed, without opening any: a log that is locked can be asked, too. */
export async function noteTimes(db: NotesDatabase): Promise<string[]> {
  return (await db.notes.toArray()).map(({ id, at }) => `${id} ${at}`);
}

/**
 * Takes notes from a backup: what is new, and what was changed later than what is here, as far as texts may be kept. Returns a name for
 * each. Rejects with `LogLocked`.
 */
export async function takeNotes(
  db: NotesDatabase,
  records: BackupRecord[],
  { privacy, oldest }: KeepHere,
  { writtenAt, now }: Written,
  isDry: boolean,
): Promise<string[]> {
  // Where scores only are kept, no note is.
  if (privacy.keep === 'scores') return [];
  const found = new Map<string, Note>();
  for (const one of records) {
    if (!('note' in one)) continue;
    const at = countsFrom(one.note.at, writtenAt, now);
    if (at < oldest) continue;
    const kept = { ...one.note, at, chat: keyToKeep(one.note.chat, privacy), text: textToKeep(one.note.text, privacy) };
    const id = noteId(kept);
    if (kept.at > (found.get(id)?.at ?? -1)) found.set(id, { id, ...kept });
  }
  if (found.size === 0) return [];
  return db.transaction(isDry ? 'r' : 'rw', db.notes, async () => {
    const rows = await later(db.notes, [...found.values()]);
    if (!isDry) await putNotes(db, rows);
    return rows.map(({ id, at }) => `note ${id} ${at}`);
  });
}
