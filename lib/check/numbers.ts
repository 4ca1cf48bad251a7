import type { Hit, Normalised, Span } from '../model/rule';
import { originalSpan } from './span';

const DIGITS: Record<string, string> = {
  零: '0',
  〇: '0',
  洞: '0',
  一: '1',
  壹: '1',
  幺: '1',
  腰: '1',
  二: '2',
  贰: '2',
  两: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  拐: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
  勾: '9',
};
const DIGIT = '[\\d零〇洞一壹幺腰二贰两三叁四肆五伍六陆七柒拐八捌九玖勾]';
/** What may stand between the digits of a number that is dictated or disguised; neither lists (,) nor sizes (*x/:). */
const GAP = '[^\\p{L}\\p{N}*×/:=,;<>%\\n]{0,3}';
const MOBILE = new RegExp(`(?<![a-z]|\\d[-.]?)${DIGIT}(?:${GAP}${DIGIT}){10}(?!${GAP}${DIGIT}|[a-z])`, 'gu');
const RUN = /(?<![\da-z*])\d(?:[ -]?\d){14,18}(?![\da-z*]|[ -]\d)/g;
const IDENTITY = /(?<![\da-z])\d{6}[ -]?(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dx](?![\da-z])/g;

/** By unit: 1 for a digit, 2 for a spoken one. */
const KINDS = new Uint8Array(65_536);
for (const digit of Object.keys(DIGITS)) KINDS[digit.charCodeAt(0)] = 2;
for (const digit of '0123456789') KINDS[digit.charCodeAt(0)] = 1;

/** All number shapes look at the same text. */
const counted = { text: '', plain: 0, spoken: 0 };

/** Whether a text has that many digits, or spoken ones where asked; most have few, and counting is quicker than searching. */
function hasDigits(text: string, wanted: number, spoken: boolean): boolean {
  if (counted.text !== text) {
    counted.text = text;
    counted.plain = 0;
    counted.spoken = 0;
    for (let i = 0; i < text.length; i++) {
      const kind = KINDS[text.charCodeAt(i)] as number;
      if (kind === 1) counted.plain++;
      else if (kind === 2) counted.spoken++;
    }
  }
  return counted.plain + (spoken ? counted.spoken : 0) >= wanted;
}

/** A number found in the `text` view: its span in the original, its plain digits, and the units just around it. */
export interface NumberHit extends Span {
  digits: string;
  before: string;
  after: string;
}

/** What stands near a number; another number that the edge would cut is left out, for half of it may look like a hotline. */
function around(text: string, start: number, end: number): Pick<NumberHit, 'before' | 'after'> {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  return {
    before: start > 24 ? before.replace(/^[\d -]+/, '') : before,
    after: text.length > end + 16 ? after.replace(/[\d -]+$/, '') : after,
  };
}

function collect(text: Normalised, regex: RegExp, plain: (found: string) => string | undefined): NumberHit[] {
  const found: NumberHit[] = [];
  for (const match of text.text.matchAll(regex)) {
    const digits = plain(match[0]);
    if (digits === undefined) continue;
    const end = match.index + match[0].length;
    found.push({
      ...originalSpan(text, 'text', match.index, end),
      digits,
      ...around(text.text, match.index, end),
    });
  }
  return found;
}

/** Mainland mobile numbers, spaced, dotted, or with Chinese digits; order and tracking numbers are longer or carry letters. */
export function mobiles(text: Normalised): NumberHit[] {
  const plain = (found: string): string | undefined => {
    const digits = [...found]
      .map((char) => DIGITS[char] ?? char)
      .join('')
      .replace(/\D/g, '');
    return /^1[3-9]\d{9}$/.test(digits) && !/^1(\d)\1{9}$/.test(digits) ? digits : undefined;
  };
  const found = hasDigits(text.text, 11, true) ? collect(text, MOBILE, plain) : [];
  if (found.length > 0 || !hasDigits(text.original, 11, true)) return found;
  // Normalising shortens runs such as 八八八八, so spoken numbers are also looked for as they were written.
  for (const match of text.original.matchAll(MOBILE)) {
    const digits = plain(match[0]);
    if (digits === undefined) continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, digits, ...around(text.original, match.index, end) });
  }
  return found;
}

/** Whether a digit string passes the check of payment card numbers (Luhn, ISO/IEC 7812). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Card numbers of 15 to 19 digits with a card issuer's first digits and a right check digit. */
export function cards(text: Normalised): NumberHit[] {
  if (!hasDigits(text.text, 15, false)) return [];
  return collect(text, RUN, (found) => {
    const digits = found.replace(/\D/g, '');
    return /^(?:62|4|5[1-5]|3[47]|35|9)/.test(digits) && luhn(digits) ? digits : undefined;
  });
}

/** Resident identity numbers of 18 digits; the birth date must be one, and the check digit (GB 11643) right unless `loose`. */
export function identities(text: Normalised, loose = false): NumberHit[] {
  if (!hasDigits(text.text, 17, false)) return [];
  return collect(text, IDENTITY, (found) => {
    const digits = found.replace(/[ -]/g, '');
    return loose || hasIdentityMark(digits) ? digits : undefined;
  });
}

/** Whether the last of 18 digits is the check mark of the others (`x` in lower case). */
export function hasIdentityMark(digits: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return '10x98765432'[sum % 11] === digits[17];
}

/** The bare span of a number as a hit. */
export function asHit({ start, end }: NumberHit): Hit {
  return { start, end };
}
