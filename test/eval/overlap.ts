/** The longest run of letters two texts share, as a share of the shorter one; case does not count. */
export function common(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  let best = 0;
  let row = new Array<number>(right.length + 1).fill(0);
  for (const letter of left) {
    row = row.map((_, j) => (j > 0 && letter === right[j - 1] ? row[j - 1]! + 1 : 0));
    best = Math.max(best, ...row);
  }
  return best / Math.max(1, Math.min(left.length, right.length));
}
