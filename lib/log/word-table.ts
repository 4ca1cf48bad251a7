import { LAYOUT, packTable } from '../check/lists/store';
import { takeLists } from '../check/lists/take-lists';
import { buildWords } from '../check/words';
import { countParts, readLists, saveParts, type TeamDatabase } from './team';

/** What the table of all lists that are on came to. `skipped` words are beyond what one table holds. */
export interface Published {
  words: number;
  allow: number;
  skipped: number;
  parts: number;
}

/**
 * Builds the word table of all lists that are on and stores it. Half a second of work for 100,000 words: for a Worker.
 * `onProgress` hears 0 to 1.
 */
export async function publishTable(db: TeamDatabase, onProgress: (done: number) => void = () => undefined): Promise<Published> {
  const { words, allow, skipped } = takeLists(await readLists(db));
  onProgress(0.2);
  const isEmpty = words.length + allow.length === 0;
  const table = isEmpty ? undefined : buildWords(words, allow);
  onProgress(0.7);
  // The first part only names the build, so that a chat which holds this table already need not fetch any of it.
  const parts = table ? ['', ...packTable(table)] : [];
  onProgress(0.9);
  await saveParts(db, `${LAYOUT}-${Date.now()}`, parts);
  onProgress(1);
  return { words: words.length, allow: allow.length, skipped, parts: parts.length };
}

/** Whether the stored table was built by this version of the program; true without a table. */
export async function isCurrent(db: TeamDatabase): Promise<boolean> {
  const { parts, build } = await countParts(db);
  return parts === 0 || build.startsWith(`${LAYOUT}-`);
}
