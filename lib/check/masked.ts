import { hasIdentityMark, luhn } from './numbers';

/** What the log writes for a hidden digit or letter. Pages write ASCII stars, so theirs is never taken for ours. */
export const MASK = '•';
/**
 * The log's words for what leads to a door, by what a checker read there: a home in an estate; a street and its number; another way and its
 * number; a street without one. And for the house number and name of an English street.
 */
export const MASKED_HOME = '••';
export const MASKED_DOOR = '•••';
export const MASKED_WAY = '•••••';
export const MASKED_CORNER = '••••••';
export const MASKED_STREET = '••••';

const DIGIT = '[0-9０-９①-⑨⓪〇零一幺二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const GAP = '[^\\p{L}\\p{N}•*×/:=,;<>%，；：。、\\n]{0,3}';
const NUMBER = new RegExp(
  `((?:${DIGIT}${GAP}){3,4})(${MASK}(?:${GAP}${MASK}){3,10})(${GAP}${DIGIT}(?:${GAP}${DIGIT}){0,2}${GAP}(?:${DIGIT}|[XxＸｘ]))(?!${MASK})`,
  'gu',
);
const MAIL = new RegExp(`(\\w?)(${MASK}{1,63})(?=[@＠][\\w-])`, 'g');
const STREET = new RegExp(
  `(?<!${MASK})${MASKED_STREET}(?= (?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|boulevard|blvd)\\b)`,
  'gi',
);
const DOOR = new RegExp(`(?<![${MASK}0-9A-Za-z])${MASK}{2,6}(?![${MASK}0-9A-Za-z]|[-. ]${MASK}| [A-Za-z])`, 'g');
const DOORS: Record<string, string> = {
  [MASKED_HOME]: '苑栋',
  [MASKED_DOOR]: '路1号',
  [MASKED_WAY]: '道1号栋室',
  [MASKED_CORNER]: '路旁苑栋室内',
};

/**
 * A text of the same length in which every mask of ours is something of the kind it hides, so that a logged sentence is
 * judged as the one that was sent: 138••••2046 becomes a mobile number, an identity or card number gets a right check digit.
 */
export function standIn(text: string): string {
  if (!text.includes(MASK)) return text;
  return text
    .replace(NUMBER, (_, head: string, hidden: string, tail: string) => {
      const digits = digitsFor(plain(head), plain(hidden).length, plain(tail));
      let next = 0;
      return `${head}${hidden.replaceAll(MASK, () => digits[next++] ?? '0')}${tail}`;
    })
    .replace(MAIL, (_, first: string, hidden: string) => {
      const filling = /\d/.test(first) ? '23456789' : 'abcdefgh';
      return `${first}${filling.repeat(8).slice(0, hidden.length)}`;
    })
    .replace(STREET, '12 a')
    .replace(DOOR, (one) => DOORS[one] ?? one);
}

function plain(part: string): string {
  return part
    .normalize('NFKC')
    .replace(/[^\dXx•]/g, '')
    .toLowerCase();
}

/** Three, eleven, four: an identity number. Seven or more hidden: a payment card. Fewer: a phone. */
function digitsFor(head: string, hidden: number, tail: string): string {
  if (hidden < 7) return '123456';
  const isIdentity = hidden === 11 && head.length === 3;
  for (let tried = 0; tried < 1_000; tried++) {
    const first = String(tried).padStart(3, '0');
    const digits = isIdentity ? `${first}19900101` : `${first}${'0'.repeat(hidden - 3)}`;
    const whole = `${head}${digits}${tail}`;
    if (isIdentity ? hasIdentityMark(whole) : luhn(whole)) return digits;
  }
  return '0'.repeat(hidden);
}
