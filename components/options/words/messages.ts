import type { Defaults, WordFile } from '../../../lib/check/lists/intake';
import type { Published } from '../../../lib/log/word-table';

/** What a page asks the words worker for. */
export type Request = { type: 'read'; file: File; defaults: Defaults } | { type: 'publish'; database: string };

/** What it says back: how far it is (0 to 1), a few thousand lines at a time, and the end. */
export type Answer =
  | { type: 'progress'; done: number }
  | { type: 'some'; some: WordFile }
  | { type: 'read' }
  | { type: 'published'; published: Published }
  | { type: 'failed'; error: string };
