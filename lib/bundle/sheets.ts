import type { BundleEntry, BundleHeader, SheetName } from '../model/bundle';
import type { Sheet } from '../model/sheet';
import { sheetHash } from '../quality/sheets/canonical';
import { sheetFrom } from '../quality/sheets/read';

/** What a bundle says of the sheets it was scored by: part of its header. */
export type SheetsAbout = Pick<BundleHeader, 'sheet' | 'sheets'>;

/** The exact name of a sheet. */
export async function nameOf(sheet: Sheet): Promise<SheetName> {
  return { id: sheet.id, version: sheet.version, hash: await sheetHash(sheet) };
}

/** Names the main sheet and carries in full what is not among `shipped`, the main one and `others` that lines name. */
export async function sheetsAbout(sheet: Sheet, shipped: readonly Sheet[], others: readonly Sheet[] = []): Promise<SheetsAbout> {
  const known = new Set(await Promise.all(shipped.map(sheetHash)));
  const carried = new Map<string, Sheet>();
  for (const one of [sheet, ...others]) {
    const hash = await sheetHash(one);
    if (!known.has(hash)) carried.set(hash, one);
  }
  return { sheet: await nameOf(sheet), ...(carried.size > 0 && { sheets: [...carried.values()] }) };
}

/** A sheet as a reader knows it. `carried`: it came with the file, so its author chose it, not the reader. */
export interface KnownSheet {
  sheet: Sheet;
  hash: string;
  carried: boolean;
}

/** What is wrong with the sheet a line names; `unusable` sheets came along but break their own rules. */
export type SheetDoubt = 'unknown' | 'other-content' | 'unusable';

/**
 * Finds the sheet by which a line was scored. With a hash it must be that very sheet; without one, id and version must be
 * those of a known sheet. A carried sheet never takes the place of a shipped one of the same id and version.
 */
export async function sheetFinder(
  header: SheetsAbout,
  shipped: readonly Sheet[],
): Promise<(entry: Pick<BundleEntry, 'sheet'>) => KnownSheet | SheetDoubt> {
  const known: KnownSheet[] = [];
  for (const sheet of shipped) known.push({ sheet, hash: await sheetHash(sheet), carried: false });
  const unusable = new Set<string>();
  for (const sheet of header.sheets ?? []) {
    const hash = await sheetHash(sheet);
    if (sheetFrom(sheet).ok) known.push({ sheet, hash, carried: true });
    else unusable.add(hash);
  }
  return (entry) => {
    const { id, version, hash } = entry.sheet ?? header.sheet;
    const named = known.filter(({ sheet }) => sheet.id === id && sheet.version === version);
    const first = named[0];
    if (!first) return hash !== undefined && unusable.has(hash) ? 'unusable' : 'unknown';
    return hash === undefined || first.hash === hash ? first : 'other-content';
  };
}
