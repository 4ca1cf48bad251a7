import type { Span } from '../model/rule';

/**
 * Moves findings of an older text to a newer one, for the moment between a keystroke and the next check, and before a replacement.
 * The difference is taken as one changed range between the common start and end; findings it touches are dropped,
 * and so is any whose text is not found at its new place.
 */
export function rebase<T extends Span & { text: string }>(findings: T[], before: string, after: string): T[] {
  if (before === after) return findings;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  let tail = 0;
  while (tail < shorter - same && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++;
  }
  const shift = after.length - before.length;
  const moved: T[] = [];
  for (const finding of findings) {
    const by = finding.end <= same ? 0 : finding.start >= before.length - tail ? shift : undefined;
    if (by === undefined) continue;
    const [start, end] = [finding.start + by, finding.end + by];
    if (after.slice(start, end) === finding.text) moved.push(by === 0 ? finding : { ...finding, start, end });
  }
  return moved;
}
