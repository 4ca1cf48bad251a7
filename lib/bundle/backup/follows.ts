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
 * Not enough when a log lost something and went on: then a full file may lack what only earlier ones have.
 */
export function neededOf<T extends { name: string }>(files: T[]): T[] {
  const logOf = ({ name }: T) => name.split('-')[2] ?? '';
  const isFull = ({ name }: T) => name.includes('-full.');
  const lastFull = new Map<string, T>();
  for (const file of files) if (isFull(file)) lastFull.set(logOf(file), file);
  return files.filter((file) => {
    const full = lastFull.get(logOf(file));
    return full === undefined || file.name >= full.name;
  });
}
