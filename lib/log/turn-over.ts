import { Dexie } from 'dexie';

const name = 'saywell-turn-over';
/** Chromium begins a new file when 4 MB wait to be sorted (LevelDB's write buffer, 156). */
const pieces = 6;
const perPiece = 16;
/** Longer values are kept outside the file, and what repeats itself is squeezed. */
const bytes = 60_000;

/**
 * Makes Chromium begin a new file for the databases of this extension, by writing 6 MB beside the log and deleting them.
 * A browser that is killed in the middle of a write leaves a torn entry at the end of its file. The next one reads up to
 * there and writes on behind it, and the one after that takes the whole for damaged and throws every row away (seen in 156:
 * after 2 of 92 kills in the middle of a delivery). So this comes before the first message of each browser.
 */
export async function turnOver(): Promise<void> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ filling: '' });
  try {
    for (let piece = 0; piece < pieces; piece++) {
      const values = Array.from({ length: perPiece }, () => crypto.getRandomValues(new Uint8Array(bytes)));
      const keys = values.map((_, i) => piece * perPiece + i);
      await db.table('filling').bulkPut(values, keys);
    }
  } finally {
    await db.delete();
  }
}
