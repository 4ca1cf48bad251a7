import type { BackupHeader } from '../../model/backup';

/** A file as it was read; without `sha256` it was not read to its end. */
export interface ChainedFile {
  name: string;
  header?: BackupHeader | undefined;
  sha256?: string | undefined;
}

/** Files that continue one which is not among them, or is not whole: between the two, something may be missing. */
export function missingBefore(files: ChainedFile[]): { name: string; before: string }[] {
  const whole = new Set(files.flatMap(({ sha256 }) => sha256 ?? []));
  return files.flatMap(({ name, header }) => {
    const before = header?.previous;
    return before && !whole.has(before.sha256) ? [{ name, before: before.name }] : [];
  });
}

/**
 * Of the files in a folder, by name and oldest first, those that a restore needs: of each log the last full one and what follows it.
 * Where a log lost something and went on, a later full file lacks it: then the last full one before `lostAt` (epoch
 * milliseconds) is where to begin. Earlier ones are left alone: they may hold customers who were erased since.
 */
export function neededOf<T extends { name: string }>(files: T[], lostAt = Number.POSITIVE_INFINITY): T[] {
  const lastFull = new Map<string, string>();
  for (const { name } of files) {
    const { log, at, isFull } = partsOf(name);
    if (isFull && (at <= lostAt || !lastFull.has(log))) lastFull.set(log, name);
  }
  return files.filter(({ name }) => name >= (lastFull.get(partsOf(name).log) ?? ''));
}

/** What the name of a file says: when it was written, of which log, and whether it is a full one. */
function partsOf(name: string): { at: number; log: string; isFull: boolean } {
  const [, time = '', log = '', kind = ''] = name.split('-');
  const iso = time.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
  return { at: Date.parse(iso), log, isFull: kind.startsWith('full') };
}
