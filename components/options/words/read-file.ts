import type { Defaults, WordFile } from '../../../lib/check/lists/intake';
import { callWorker } from './call';

/** What a word is when its file does not say: shown to agents, stopping nobody. */
const usual: Defaults = { category: 'jargon', severity: 'hint' };

/**
 * Reads a file of words (CSV, XLSX, TXT, JSON; UTF-8, UTF-16 or GB 18030) in a Worker. Lines that cannot be used are in `rejected`,
 * the others load; a file that cannot be read at all is one rejected line 0. `onProgress` hears 0 to 1.
 * Rejects only when `signal` ends it or the Worker itself fails.
 */
export async function readWordFile(
  file: File,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
  defaults: Defaults = usual,
): Promise<WordFile> {
  const all: WordFile = { words: [], allow: [], rejected: [] };
  await callWorker({ type: 'read', file, defaults }, signal, (answer) => {
    if (answer.type === 'progress') onProgress(answer.done);
    if (answer.type === 'some') {
      all.words.push(...answer.some.words);
      all.allow.push(...answer.some.allow);
      all.rejected.push(...answer.some.rejected);
    }
    return answer.type === 'read';
  });
  return all;
}
