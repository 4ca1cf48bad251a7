import { normalise } from '../../../lib/check/normalise';
import { originalSpan } from '../../../lib/check/span';
import type { Finding } from '../../../lib/model/finding';
import type { CheckContext, Rule } from '../../../lib/model/rule';
import type { TeamWord } from '../../../lib/model/word';

const RANK = { block: 0, warn: 1, hint: 2 };
const rankOf = ({ rule, severity }: Finding) => RANK[severity] + (rule.startsWith('learned-') ? 0.5 : 0);
const ASCII = /[a-z0-9]/;

function wordFindings(text: string, words: TeamWord[]): Finding[] {
  const views = normalise(text);
  const findings: Finding[] = [];
  for (const word of words) {
    const literal = normalise(word.text).text.trim();
    if (literal === '') continue;
    for (let i = 0; i + literal.length <= views.text.length; i++) {
      const end = i + literal.length;
      const glued = (a: string | undefined, b: string | undefined) =>
        a !== undefined && b !== undefined && ASCII.test(a) && ASCII.test(b);
      if (!views.text.startsWith(literal, i)) continue;
      if (glued(views.text[i - 1], literal[0]) || glued(literal.at(-1), views.text[end])) continue;
      const span = originalSpan(views, 'text', i, end);
      findings.push({
        rule: `team:${word.text}`,
        category: word.category,
        severity: word.severity,
        ...span,
        text: text.slice(span.start, span.end),
        replacements: word.replacement ? [word.replacement] : [],
      });
    }
  }
  return findings;
}

/** What `check` must find, by rule after rule, word after word, and every pair of findings compared. */
export function slowCheck(text: string, context: CheckContext, rules: Rule[], words: TeamWord[]): string[] {
  const views = normalise(text);
  const all = rules.flatMap((rule) =>
    rule.find(views, context).map((hit) => ({
      rule: rule.id,
      category: rule.category,
      severity: hit.severity ?? rule.severity,
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      replacements: [],
    })),
  );
  const ordered = [...all, ...wordFindings(text, words)].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const next of ordered) {
    const beaten = kept.some(
      (other) =>
        (other.start === next.start && other.end === next.end) ||
        (other.category === next.category && other.start < next.end && next.start < other.end),
    );
    if (!beaten) kept.push(next);
  }
  return kept.map(brief).sort();
}

/** A finding in one line; which of two rules with the same category, severity and span is named may differ. */
export function brief({ severity, start, end, text }: Finding): string {
  return `${severity} ${start}-${end} ${text}`;
}
