/** Reused between calls; longer texts are cut. */
const LONGEST = 64;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Fewest letters that must be changed, left out or put in so that `query` stands somewhere in `text`; 0 when it does.
 * Sellers, "The theory and computation of evolutionary distances" (1980). Time: product of the lengths.
 */
export function typosIn(query: string, text: string): number {
  const width = Math.min(text.length, LONGEST);
  const height = Math.min(query.length, LONGEST);
  rows[0].fill(0, 0, width + 1);
  for (let i = 1; i <= height; i++) {
    const above = rows[(i - 1) & 1]!;
    const row = rows[i & 1]!;
    const letter = query.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= width; j++) {
      const changed = above[j - 1]! + (letter === text.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, above[j]! + 1, row[j - 1]! + 1);
    }
  }
  return Math.min(...rows[height & 1]!.subarray(0, width + 1));
}
