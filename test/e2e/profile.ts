import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, links left out. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : []));
}

/** Which of the words stand in any file of a closed profile, as UTF-8 or as UTF-16, which is how Chromium stores Chinese. */
export async function foundInProfile(profile: string, words: string[]): Promise<{ word: string; file: string }[]> {
  const wanted = words.flatMap((word) =>
    [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')].map((bytes) => ({ word, bytes })),
  );
  const found: { word: string; file: string }[] = [];
  for (const file of await filesIn(profile)) {
    const bytes = await readFile(file);
    for (const one of wanted) if (bytes.includes(one.bytes)) found.push({ word: one.word, file: file.slice(profile.length) });
  }
  return found;
}
