import type { Category, Severity } from '../model/finding';
import type { Span } from '../model/rule';

export interface Candidate extends Span {
  rule: string;
  category: Category;
  severity: Severity;
}

const RANK: Record<Severity, number> = { block: 0, warn: 1, hint: 2 };
const BITS: Record<Category, number> = {
  attitude: 1,
  curt: 2,
  promise: 4,
  invoice: 8,
  payment: 16,
  contact: 32,
  price: 64,
  refusal: 128,
  superlative: 256,
  solicitation: 512,
  privacy: 1024,
  abuse: 2048,
  jargon: 4096,
};

/** What a model guesses (see learned.ts) gives way to what a rule knows. */
const rankOf = ({ rule, severity }: Candidate) => RANK[severity] + (rule.startsWith('learned-') ? 0.5 : 0);

/**
 * Keeps what is worth showing: graver before milder, known before guessed, longer before shorter, earlier before later.
 * Of one category only the first of overlapping hits stays, of one span only the first at all. Sorted by place.
 * `length` is that of the original text.
 */
export function resolve<T extends Candidate>(candidates: T[], length: number): T[] {
  if (candidates.length < 2) return candidates;
  const ordered = [...candidates].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint16Array(length);
  const spans = new Set<number>();
  const kept = ordered.filter((candidate) => {
    const bit = BITS[candidate.category];
    const key = candidate.start * (length + 1) + candidate.end;
    if (spans.has(key)) return false;
    for (let i = candidate.start; i < candidate.end; i++) if ((taken[i] ?? 0) & bit) return false;
    for (let i = candidate.start; i < candidate.end; i++) taken[i] = (taken[i] ?? 0) | bit;
    spans.add(key);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
