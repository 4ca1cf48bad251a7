import type { Finding, Severity } from '../model/finding';

const gravity: Record<Severity, number> = { hint: 0, warn: 1, block: 2 };

/**
 * Findings without those that were ignored (`${rule} ${text}`), nor what another rule of the same category says of the same
 * words: whoever ignores a phrase does not know how many rules look at it. Something graver is told all the same.
 */
export function withoutSuppressed(findings: Finding[], suppressed: ReadonlySet<string>): Finding[] {
  if (suppressed.size === 0) return findings;
  const ignored = findings.filter(({ rule, text }) => suppressed.has(`${rule} ${text}`));
  if (ignored.length === 0) return findings;
  return findings.filter((finding) => !ignored.some((one) => covers(one, finding)));
}

function covers(one: Finding, other: Finding): boolean {
  const isInside = other.start >= one.start && other.end <= one.end;
  return isInside && other.category === one.category && gravity[other.severity] <= gravity[one.severity];
}
