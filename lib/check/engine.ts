import type { Finding } from '../model/finding';
import type { CheckContext, Hit, Normalised, Rule } from '../model/rule';
import { type Allowed, pardons } from './allow';
import { appliesTo } from './alone';
import { scan } from './automaton';
import type { CompiledRules, Table } from './compile';
import { standIn } from './masked';
import { runShape } from './match';
import { normalise } from './normalise';
import { resolve } from './resolve';
import type { View } from './shape';
import { originalSpan } from './span';
import { scanWords } from './words';

export { type CompiledRules, type CompileOptions, compileRules } from './compile';
export type { TeamWord } from './words';

const hits: number[] = [];

/** A hit with whose it is; `owner` is the rule, or undefined for a team word. */
interface Found {
  finding: Finding;
  owner: Rule | undefined;
}

/** Occurrences by slot: start and end units of the slot's literals in its view. */
function occurrences(table: Table, view: string, into: Map<number, number[]>): void {
  const count = scan(table.automaton, view, hits);
  for (let i = 0; i < count; i += 3) {
    const start = hits[i + 1] as number;
    const end = hits[i + 2] as number;
    for (const slot of table.slots[hits[i] as number] as number[]) {
      const at = into.get(slot);
      if (at) at.push(start, end);
      else into.set(slot, [start, end]);
    }
  }
}

function languageOf(text: string, otherwise: 'zh' | 'en'): 'zh' | 'en' {
  if (/[\u3400-\u9fff]/.test(text)) return 'zh';
  return /[a-z]/i.test(text) ? 'en' : otherwise;
}

/** Faults of a rule must not cost the agent a keystroke: a rule that throws finds nothing. */
function safely(find: () => Hit[]): Hit[] {
  try {
    return find();
  } catch {
    return [];
  }
}

/**
 * Checks one sentence. Synchronous, linear in the text, never throws; a text without a fault gives an empty list.
 * Findings are sorted by place and carry offsets into `text` as given.
 */
export function check(text: string, context: CheckContext, compiled: CompiledRules): Finding[] {
  const views = normalise(standIn(text));
  const lang = languageOf(views.text, compiled.lang);
  const found: Found[] = [];
  const allowed: Allowed = new Map();
  const add = (rule: Rule, hit: Hit) => {
    const { start, end } = hit;
    if (!(start >= 0 && start < end && end <= text.length)) return;
    const { id, category } = rule;
    const replacements = hit.replacements ?? rule.replacements[lang];
    const finding = {
      rule: id,
      category,
      severity: hit.severity ?? rule.severity,
      start,
      end,
      text: text.slice(start, end),
      replacements,
    };
    found.push({ finding, owner: rule });
  };
  const run = (slot: number, view: View, at: number[]) => {
    const { rule, shape } = compiled.slots[slot]!;
    if (!shape) {
      const spans = allowed.get(rule) ?? [];
      allowed.set(rule, spans);
      for (let i = 0; i < at.length; i += 2) spans.push(originalSpan(views, view, at[i]!, at[i + 1]!));
    } else if (appliesTo(rule, context)) {
      for (const hit of safely(() => runShape(shape, views, context, at))) add(rule, hit);
    }
  };

  for (const view of ['text', 'tight'] as const) {
    const at = new Map<number, number[]>();
    occurrences(compiled[view], views[view], at);
    for (const [slot, places] of at) run(slot, view, places);
  }
  for (const slot of compiled.always) run(slot, 'text', []);
  for (const rule of compiled.opaque) {
    if (appliesTo(rule, context)) for (const hit of safely(() => rule.find(views, context))) add(rule, hit);
  }
  if (compiled.wordTable)
    scanWords(compiled.wordTable, views, (word, start, end) => found.push(wordFound(compiled, views, word, start, end)));

  const findings: Finding[] = [];
  const pardoned = pardons(allowed);
  for (const { finding, owner } of found) if (!pardoned(finding, owner)) findings.push(finding);
  return resolve(findings, text.length);
}

function wordFound(compiled: CompiledRules, views: Normalised, index: number, start: number, end: number): Found {
  const word = compiled.words[index]!;
  const span = originalSpan(views, 'text', start, end);
  return {
    owner: undefined,
    finding: {
      rule: `team:${word.text}`.slice(0, 80),
      category: word.category,
      severity: word.severity,
      ...span,
      text: views.original.slice(span.start, span.end),
      replacements: word.replacement ? [word.replacement] : [],
    },
  };
}
