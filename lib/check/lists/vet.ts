import type { RejectReason } from '../../model/rejected';
import { MOST_PARTS, partsOf } from './gaps';
import { LIMITS } from './limits';

/** Two brackets and a repetition, a class, an anchor, an escape or alternatives: somebody's regular expression, not a phrase. */
const PATTERN = /^\/.+\/[a-z]*$|\(\?|\\[dwsb.*+?()[\]{}|^$/\\]|\.[*+]|[)\]}][*+{]|\w\{\d|\[\^|\[\w-\w|^\^|\S\|\S/i;
/** What a spreadsheet would run: =…, @SUM(…), +cmd|' /C'!A0. A plain +V is a word. */
const FORMULA = /^[=＝]|^[@+-]\s*[\w.]+\s*[(!|]/;
const BRACKETS = /[()[\]{}（）【】]/g;
const MOST_BRACKETS = 8;

/** NUL and other control characters, half characters, and what a wrong encoding leaves behind. */
function isBroken(text: string): boolean {
  return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\ufffe\uffff]/.test(text) || /\p{Cs}/u.test(text);
}

/** A word that passed: as it is kept, and what words of the same meaning to the checker have in common. */
export interface Vetted {
  text: string;
  key: string;
  gaps: number;
}

/** Looks at one word or phrase as somebody wrote it. Linear in its length, never throws. */
export function vetWord(raw: string): Vetted | RejectReason {
  const text = raw.trim();
  if (text === '') return 'empty';
  if (text.length > LIMITS.units) return 'too-long';
  if (isBroken(text)) return 'broken-text';
  if (FORMULA.test(text)) return 'formula';
  if (PATTERN.test(text) || (text.match(BRACKETS)?.length ?? 0) > MOST_BRACKETS) return 'pattern';
  const parts = partsOf(text);
  const letters = parts.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters === 0) return 'no-letters';
  if (letters === 1) return 'too-short';
  if (parts.length > MOST_PARTS) return 'pattern';
  return { text: text.replace(/\s+/g, ' '), key: parts.join('…'), gaps: parts.length - 1 };
}

/** A replacement as it is kept; '' is none. */
export function vetReplacement(raw: string): { text: string } | RejectReason {
  const text = raw.trim();
  if (text.length > LIMITS.replacement) return 'long-replacement';
  return isBroken(text) ? 'broken-text' : { text };
}
