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
