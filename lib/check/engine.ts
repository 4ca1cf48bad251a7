import type { Finding } from '../model/finding';
import type { CheckContext, Hit, Normalised, RuleInfo, Span } from '../model/rule';
import { type Allowed, pardons } from './allow';
import type { CompiledRules } from './link';
import { scanAllowed } from './lists/allowed';
import { standIn } from './masked';
import { normalise } from './normalise';
import { resolve } from './resolve';
import type { Shape } from './shape';
import { originalSpan } from './span';
import { sweep } from './sweep';
import { scanWords, type WordTable, wordAt } from './words';

/** A hit with whose it is; `owner` is the rule, or undefined for a team word. */
interface Found {
  finding: Finding;
  owner: RuleInfo | undefined;
}

function languageOf(text: string, otherwise: 'zh' | 'en'): 'zh' | 'en' {
  if (/[\u3400-\u9fff]/.test(text)) return 'zh';
  return /[a-z]/i.test(text) ? 'en' : otherwise;
}

/**
 * Checks one sentence. Synchronous, linear in the text, never throws; a text without a fault gives an empty list.
 * Findings are sorted by place and carry offsets into `text` as given.
 */
export function check(text: string, context: CheckContext, compiled: CompiledRules): Finding[] {
  const views = normalise(standIn(text));
  const all: Found[] = [];
  const allowed: Allowed = new Map();
  let lang: 'zh' | 'en' | undefined;
  const found = (rule: RuleInfo, shape: Shape, hit: Hit) => {
    const { start, end } = hit;
    if (!(start >= 0 && start < end && end <= text.length)) return;
    const level = compiled.levels[rule.id] ?? compiled.levels[rule.category];
    if (level === 'off') return;
    lang ??= languageOf(views.text, compiled.lang);
    const finding = {
      rule: rule.id,
      category: rule.category,
      severity: level ?? hit.severity ?? shape.severity ?? rule.severity,
      start,
      end,
      text: text.slice(start, end),
      replacements: hit.replacements ?? rule.replacements[lang],
    };
    all.push({ finding, owner: rule });
  };
  sweep({ views, context, compiled, allowed, found });
  const { wordTable } = compiled;
  if (wordTable) {
    scanWords(wordTable, views, (word, start, end) => all.push(wordFound(wordTable, views, text, word, start, end)));
  }
  if (all.length === 0) return [];
  if (wordTable) {
    scanAllowed(wordTable.allowed, views, (view, start, end) => allowEverywhere(allowed, originalSpan(views, view, start, end)));
  }
  const pardoned = pardons(allowed);
  const findings: Finding[] = [];
  for (const { finding, owner } of all) {
    if (!pardoned(finding, owner) && !isSuppressed(compiled, finding)) findings.push(finding);
  }
  return resolve(findings, text.length);
}

function isSuppressed({ suppressed }: CompiledRules, { rule, text }: Finding): boolean {
  return suppressed.size > 0 && suppressed.has(`${rule} ${text}`);
}

function allowEverywhere(allowed: Allowed, span: Span): void {
  const spans = allowed.get(undefined);
  if (spans) spans.push(span);
  else allowed.set(undefined, [span]);
}

function wordFound(table: WordTable, views: Normalised, text: string, index: number, start: number, end: number): Found {
  const word = wordAt(table, index);
  const span = originalSpan(views, 'text', start, end);
  return {
    owner: undefined,
    finding: {
      rule: `team:${word.text}`.slice(0, 80),
      category: word.category,
      severity: word.severity,
      ...span,
      text: text.slice(span.start, span.end),
      replacements: word.replacement ? [word.replacement] : [],
    },
  };
}
