import type { Finding } from '../../../lib/model/finding';
import type { Span } from '../../../lib/model/rule';

/** Below this many units a whole check costs no more than finding out what changed. */
const short = 300;
/** How far beyond its own sentence a finding looks, in units: what patterns skip at most between their parts. */
const reach = 24;
const ends = /[。！？!?；;…\n]/;

/** A text that was checked. */
export interface Checked {
  text: string;
  findings: Finding[];
}

/**
 * The findings of a text that grew out of one already checked: only the sentences around the change are checked, the others keep
 * theirs, moved. What this gives may differ from a whole check where a fault is spread over more than `reach` units of several
 * sentences, so a whole check has to follow when the agent rests; `isWhole` says that this was one.
 * @param check checks a text as if it were the whole message
 */
export function recheck(
  before: Checked,
  text: string,
  check: (text: string) => Finding[],
): { findings: Finding[]; isWhole: boolean } {
  const whole = () => ({ findings: check(text), isWhole: true });
  if (text.length < short || before.text.length < short || text === before.text) return whole();
  const change = changeOf(before.text, text);
  const touched = sentencesAround(text, change, reach);
  const seen = sentencesAround(text, touched, reach);
  if (seen.end - seen.start > text.length / 2) return whole();
  const found = check(text.slice(seen.start, seen.end)).map((one) => moved(one, seen.start));
  // Alone the part may pass for a whole message, which other rules look at.
  if (found.some(({ start, end }) => start <= seen.start + 2 && end >= seen.end - 2)) return whole();
  const shift = text.length - before.text.length;
  const kept = before.findings.flatMap((one) => {
    if (one.end <= touched.start) return one;
    return one.start + shift >= touched.end ? moved(one, shift) : [];
  });
  const fresh = found.filter(({ start, end }) => start < touched.end && end > touched.start);
  const isMixed = kept.some((one) => fresh.some(({ start, end }) => one.start < end && one.end > start));
  if (isMixed) return whole();
  return { findings: [...kept, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end), isWhole: false };
}

/** What differs between two texts, as one span of the newer. */
function changeOf(before: string, after: string): Span {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  return { start, end: after.length - tail };
}

/** A span widened by some units, and from there to the ends of its sentences. */
function sentencesAround(text: string, span: Span, by: number): Span {
  let start = Math.max(0, span.start - by);
  while (start > 0 && !ends.test(text[start - 1]!)) start--;
  let end = Math.min(text.length, span.end + by);
  while (end < text.length && !ends.test(text[end]!)) end++;
  return { start, end: Math.min(text.length, end + 1) };
}

function moved(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}
