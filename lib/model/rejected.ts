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
