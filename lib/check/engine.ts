import type { Category, Finding, Severity } from '../model/finding';
import type { CheckContext, Hit, Normalised, Rule } from '../model/rule';
import { normalise } from './normalise';
import { resolve } from './resolve';

/** A word list's line: said by nobody in this team. `replacement` is offered as it is. */
export interface TeamWord {
  text: string;
  category: Category;
  severity: Severity;
  replacement?: string;
}

export interface CompileOptions {
  words?: TeamWord[];
  /** Phrases that are fine in this team: hits inside them are dropped. */
  allow?: string[];
  lang?: 'zh' | 'en';
}

export interface CompiledRules {
  rules: Rule[];
  options: CompileOptions;
}

export function compileRules(rules: Rule[], options: CompileOptions = {}): CompiledRules {
  return { rules, options };
}

function findSafely(rule: Rule, text: Normalised, context: CheckContext): Hit[] {
  try {
    return rule.find(text, context);
  } catch {
    return [];
  }
}

export function check(text: string, context: CheckContext, compiled: CompiledRules): Finding[] {
  const views = normalise(text);
  const lang = /[\u3400-\u9fff]/.test(text) ? 'zh' : 'en';
  const found = compiled.rules.flatMap((rule) =>
    findSafely(rule, views, context).map((hit) => ({
      rule: rule.id,
      category: rule.category,
      severity: hit.severity ?? rule.severity,
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      replacements: hit.replacements ?? rule.replacements[lang],
    })),
  );
  return resolve(found, text.length);
}
