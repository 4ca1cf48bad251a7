/**
 * What a backup file may be at most, measured while it streams, so that a foreign file is given up long before it fills
 * the memory. `packed` and `plain` are bytes before and after gzip, `ratio` is plain to packed and counts from
 * `plainAtLeast` on (chats pack 8 to 20 times, gzip can do 1,032); `line` is bytes, `record` characters: a list of
 * 100,000 words is about ten million.
 */
export const limits = {
  packed: 1024 ** 3,
  plain: 8 * 1024 ** 3,
  ratio: 200,
  plainAtLeast: 8 * 1024 ** 2,
  line: 64 * 1024,
  lines: 20_000_000,
  record: 64 * 1024 ** 2,
};
export type BackupLimits = typeof limits;

/** Lines and bytes after which a check line follows. A block is restored whole or not at all. */
export const block = { lines: 1_000, bytes: 1024 * 1024 };

/** Characters of a record on one line: at six bytes each at worst they stay below `limits.line`. */
export const pieceLength = 10_000;
