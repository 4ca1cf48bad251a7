import { Dexie, type EntityTable, type Table } from 'dexie';
import { type Sheet, sheet } from '../model/sheet';
import { sheetFrom } from '../quality/sheets/read';

/** A sheet that is being changed. It may be wrong in places; `from` is the version it began as. */
export interface SheetDraft {
  id: string;
  from: number;
  sheet: Sheet;
}

export interface SheetDatabase extends Dexie {
  sheets: Table<unknown, [string, number]>;
  drafts: EntityTable<SheetDraft, 'id'>;
}

/** Opens the shop's own score sheets. Apart from the log, so that wiping the log leaves them. */
export function openSheets(name = 'saywell-sheets'): SheetDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as SheetDatabase;
  db.version(1).stores({ sheets: '[id+version]', drafts: 'id' });
  return db;
}

/** Every version of the shop's own sheets. Those of an older format are brought forward; what cannot be used is left out. */
export async function readSheets(db: SheetDatabase): Promise<Sheet[]> {
  return (await db.sheets.toArray()).flatMap((row) => {
    const read = sheetFrom(row);
    return read.ok ? [read.sheet] : [];
  });
}

/** Adds a version; false when that version is there already, for what was published is never changed. */
export async function publishSheet(db: SheetDatabase, published: Sheet): Promise<boolean> {
  const whole = sheet.parse(published);
  return db.transaction('rw', db.sheets, db.drafts, async () => {
    if (await db.sheets.get([whole.id, whole.version])) return false;
    await db.sheets.add(whole);
    await db.drafts.delete(whole.id);
    return true;
  });
}

/** Takes back a version that was just published. */
export async function removeSheet(db: SheetDatabase, { id, version }: Pick<Sheet, 'id' | 'version'>): Promise<void> {
  await db.sheets.delete([id, version]);
}

export async function readDrafts(db: SheetDatabase): Promise<SheetDraft[]> {
  return db.drafts.toArray();
}

export async function saveDraft(db: SheetDatabase, draft: SheetDraft): Promise<void> {
  await db.drafts.put(draft);
}

export async function removeDraft(db: SheetDatabase, id: string): Promise<void> {
  await db.drafts.delete(id);
}
