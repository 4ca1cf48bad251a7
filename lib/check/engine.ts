import type { Finding } from '../model/finding';
import type { CheckContext, Normalised } from '../model/rule';
import { standingHits } from './hits';
import { levelOf } from './levels';
import type { CompiledRules } from './link';
import { standIn } from './masked';
import { normalise } from './normalise';
import { resolve } from './resolve';
import { originalSpan } from './span';
import { withoutSuppressed } from './suppressed';
import { weigh } from './weigh';
import { scanWords, type WordTable, wordAt } from './words';

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
  const { hits, pardoned } = standingHits(views, context, compiled);
  const { wordTable, model } = compiled;
  const shown: Finding[] = [];
  if (wordTable) {
    scanWords(wordTable, views, (word, start, end) => {
      const finding = wordFound(wordTable, views, text, word, start, end);
      if (!pardoned(finding, undefined)) shown.push(finding);
    });
  }
  const weighed = model ? weigh(model(), views, hits, (category) => compiled.learned.get(category)) : hits;
  if (weighed.length + shown.length === 0) return [];
  const lang = languageOf(views.text, compiled.lang);
  for (const { rule, shape, hit } of weighed) {
    const severity = levelOf(compiled.levels, rule, hit.severity ?? shape?.severity ?? rule.severity);
    if (severity === 'off') continue;
    const { start, end } = hit;
    const replacements = hit.replacements ?? rule.replacements[lang];
    shown.push({ rule: rule.id, category: rule.category, severity, start, end, text: text.slice(start, end), replacements });
  }
  return resolve(withoutSuppressed(shown, compiled.suppressed), text.length);
}

function wordFound(table: WordTable, views: Normalised, text: string, index: number, start: number, end: number): Finding {
  const word = wordAt(table, index);
  const span = originalSpan(views, 'text', start, end);
  return {
    rule: `team:${word.text}`.slice(0, 80),
    category: word.category,
    severity: word.severity,
    ...span,
    text: text.slice(span.start, span.end),
    replacements: word.replacement ? [word.replacement] : [],
  };
}
