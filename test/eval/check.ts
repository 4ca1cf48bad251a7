import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { reasons } from '../../lib/check/learned';
import { rules } from '../../lib/check/rules';
import type { Category, Severity } from '../../lib/model/finding';

interface Line {
  text: string;
  label: 'bad' | 'good';
  category: Category | 'ordinary';
}

export interface Row {
  category: string;
  lang: 'zh' | 'en';
  bad: number;
  /** Bad lines with a finding of their own category, and their share. */
  found: number;
  recall: number;
  /** Bad lines with such a finding that is more than a hint. */
  graver: number;
  good: number;
  /** Good lines with any finding that is at least a warning, with one that stops the message, and with any finding at all. */
  warned: number;
  blocked: number;
  flagged: number;
}

export interface Miss {
  category: string;
  label: 'bad' | 'good';
  text: string;
  got: string[];
}

function readLines(folder: string): Line[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

function isWarning(severity: Severity): boolean {
  return severity !== 'hint';
}

/**
 * Judges the shipped rules on the labelled lines of test/eval/sets. A bad line counts as found when a finding has its
 * category; a good line counts as flagged by a finding of any category but `curt`, unless the line is about `curt`.
 */
export async function run(folder = join(process.cwd(), 'test/eval/sets')): Promise<{ table: Row[]; misses: Miss[] }> {
  const compiled = compileRules(rules);
  const rows = new Map<string, Row>();
  const misses: Miss[] = [];
  for (const line of readLines(folder)) {
    const lang = /[\u3400-\u9fff]/.test(line.text) ? 'zh' : 'en';
    const key = `${line.category} ${lang}`;
    const row = rows.get(key) ?? {
      category: line.category,
      lang,
      bad: 0,
      found: 0,
      recall: 0,
      graver: 0,
      good: 0,
      warned: 0,
      blocked: 0,
      flagged: 0,
    };
    rows.set(key, row);
    const findings = check(line.text, { role: 'agent' }, compiled);
    const got = findings.map(({ rule, severity, category, text }) => {
      const why =
        compiled.model && rule.startsWith('learned-') ? ` (${reasons(compiled.model(), text, category).join(' ')})` : '';
      return `${rule}:${severity}:${text}${why}`;
    });
    if (line.label === 'bad') {
      row.bad++;
      const own = findings.filter((finding) => finding.category === line.category);
      if (own.some(({ severity }) => isWarning(severity))) row.graver++;
      if (own.length > 0) row.found++;
      else misses.push({ category: line.category, label: 'bad', text: line.text, got });
      row.recall = row.found / row.bad;
    } else {
      row.good++;
      const counted = findings.filter((finding) => finding.category !== 'curt' || line.category === 'curt');
      if (counted.some((finding) => isWarning(finding.severity))) row.warned++;
      if (counted.some(({ severity }) => severity === 'block')) row.blocked++;
      if (counted.length > 0) {
        row.flagged++;
        misses.push({ category: line.category, label: 'good', text: line.text, got });
      }
    }
  }
  return { table: [...rows.values()], misses };
}
