import type { Category, Severity } from '../../model/finding';

/** In the order of their codes, which are stored: a new category goes to the end. */
export const CATEGORIES = [
  'attitude',
  'curt',
  'promise',
  'invoice',
  'payment',
  'contact',
  'price',
  'refusal',
  'superlative',
  'solicitation',
  'privacy',
  'abuse',
  'jargon',
] as const satisfies Category[];

export const SEVERITIES = ['block', 'warn', 'hint'] as const satisfies Severity[];

/** Category and severity of a word in one byte. */
export function codeOf(category: Category, severity: Severity): number {
  return CATEGORIES.indexOf(category) * SEVERITIES.length + SEVERITIES.indexOf(severity);
}

export function meaningOf(code: number): { category: Category; severity: Severity } {
  return {
    category: CATEGORIES[Math.floor(code / SEVERITIES.length)] ?? 'jargon',
    severity: SEVERITIES[code % SEVERITIES.length] ?? 'hint',
  };
}
