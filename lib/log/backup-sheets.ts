import { type BackupRecord, backupDraft } from '../model/backup';
import type { Sheet } from '../model/sheet';
import { sheetFrom } from '../quality/sheets/read';
import { readDrafts, readSheets, type SheetDatabase } from './sheets';

/** Versions of sheets that are taken, whatever a file brings: a shop has a handful. */
const most = 1_000;

/** Every version of the shop's own score sheets, and what is being changed. */
export async function collectSheets(db: SheetDatabase): Promise<BackupRecord[]> {
  const [sheets, drafts] = await Promise.all([readSheets(db), readDrafts(db)]);
  return [
    ...sheets.map((sheet) => ({ sheet })),
    ...drafts.flatMap((one) => {
      const draft = backupDraft.safeParse(one).data;
      return draft ? [{ draft }] : [];
    }),
  ];
}

/**
 * Takes score sheets from a backup: what is missing, never in place of what is there. Those that are not trusted come as drafts:
 * nobody here has decided to judge by them. Returns a name for each.
 */
export async function takeSheets(
  db: SheetDatabase,
  records: BackupRecord[],
  isTrusted: boolean,
  isDry: boolean,
): Promise<string[]> {
  const found = records.flatMap((one) => ('sheet' in one ? usable(one.sheet) : []));
  const begun = records.flatMap((one) => ('draft' in one ? [one.draft] : []));
  if (found.length + begun.length === 0) return [];
  return db.transaction(isDry ? 'r' : 'rw', db.sheets, db.drafts, async () => {
    const there = (await db.sheets.toCollection().primaryKeys()) as [string, number][];
    const names = new Set(there.map(([id, version]) => nameOf({ id, version })));
    const missing = [...new Map(found.map((one) => [nameOf(one), one])).values()]
      .filter((one) => !names.has(nameOf(one)))
      .slice(0, Math.max(0, most - there.length));
    const published = isTrusted ? missing : [];
    const latest = new Map<string, number>();
    for (const [id, version] of [...there, ...published.map(({ id, version }) => [id, version] as const)]) {
      latest.set(id, Math.max(version, latest.get(id) ?? 0));
    }
    const asDrafts = isTrusted ? [] : missing.map((one) => ({ id: one.id, from: latest.get(one.id) ?? 0, sheet: one }));
    const known = new Set(await db.drafts.toCollection().primaryKeys());
    // A draft that began as an earlier version was published meanwhile, or is overtaken.
    const drafts = [...new Map([...asDrafts, ...begun].map((one) => [one.id, one])).values()]
      .filter(({ id, from, sheet }) => !known.has(id) && from >= (latest.get(id) ?? 0) && sheet.version > (latest.get(id) ?? 0))
      .slice(0, Math.max(0, most - known.size));
    if (!isDry) {
      await db.sheets.bulkAdd(published);
      await db.drafts.bulkAdd(drafts);
    }
    return [...published.map(nameOf), ...drafts.map(({ id, from }) => `draft ${id} ${from}`)];
  });
}

function usable(sheet: Sheet): Sheet[] {
  const read = sheetFrom(sheet);
  return read.ok ? [read.sheet] : [];
}

function nameOf({ id, version }: Pick<Sheet, 'id' | 'version'>): string {
  return `sheet ${id} ${version}`;
}
