/** Why a line of a word file was left out. The words for people are in lib/i18n/words.ts. */
export type RejectReason =
  | 'empty'
  | 'duplicate'
  | 'too-long'
  | 'too-short'
  | 'no-letters'
  | 'pattern'
  | 'formula'
  | 'broken-text'
  | 'too-many-gaps'
  | 'unknown-category'
  | 'unknown-severity'
  | 'long-replacement'
  | 'too-many'
  | 'too-big'
  | 'bad-file';

/** One line that was left out. `line` counts from 1 as a spreadsheet does, 0 is the file itself; `text` is its beginning. */
export interface Rejected {
  line: number;
  text: string;
  why: RejectReason;
}

export const LIMITS = {
  /** Words of one file or list, and of all lists that are on. */
  words: 100_000,
  /** Units of a word. */
  units: 200,
  replacement: 500,
  allow: 10_000,
  /** Words with a gap. */
  gapped: 2_000,
  /** Bytes of a file. */
  bytes: 20 * 1024 * 1024,
  /** Lines looked at; what follows is one more rejected line. */
  rows: 200_000,
} as const;
