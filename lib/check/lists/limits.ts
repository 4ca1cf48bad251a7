/** What one word file, one list and the table of all lists may hold. */
export const LIMITS = {
  /** Words of one file or list, and of all lists that are on. */
  words: 100_000,
  /** Units of a word. */
  units: 200,
  replacement: 500,
  /** Units of all words and replacements in force: the table takes some 16 bytes for each, and a chat page has to hold it. */
  total: 2_000_000,
  allow: 10_000,
  /** Words with a gap. */
  gapped: 2_000,
  /** Bytes of a file. */
  bytes: 20 * 1024 * 1024,
  /** Lines looked at; what follows is one more rejected line. */
  rows: 200_000,
} as const;
