/** Mainland mobile: eleven digits, optionally after 86; ranges 13–19. */
export function isMobile(digits: string): boolean {
  return /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits);
}

const spellings = new Set(
  '11 3-4-4 4-3-4 4-4-3 3-8 8-3 7-4 4-7 5-6 6-5 3-3-5 3-5-3 3-3-3-2 2-3-3-3 3-2-2-2-2 3-4-2-2 3-2-2-4 1-10 2-9 1-1-1-1-1-1-1-1-1-1-1'.split(
    ' ',
  ),
);
const listed = /[,，、;；/|*]/;

/** The sizes of the groups behind the country code, which may be glued to the first. */
export function withoutCode(sizes: number[], code: number): number[] {
  let left = code;
  return sizes.flatMap((size) => {
    const taken = Math.min(size, left);
    left -= taken;
    return size > taken ? [size - taken] : [];
  });
}

/** Whether groups of these sizes are one mobile number and not a list of sizes or prices. */
export function isSpelling(sizes: number[], gaps: string[], digits: string): boolean {
  const spelling = sizes.join('-');
  if (gaps.every((gap) => gap === '')) return true;
  if (!spellings.has(spelling)) return false;
  const isCommon = ['11', '3-4-4', '3-8', '7-4', '1-1-1-1-1-1-1-1-1-1-1'].includes(spelling);
  if (isCommon) return true;
  if (gaps.some((gap) => listed.test(gap))) return false;
  if (spelling !== '3-3-3-2' && spelling !== '2-3-3-3') return true;
  let at = digits.length - 11;
  const values = sizes.map((size) => {
    at += size;
    return Number(digits.slice(at - size, at));
  });
  return values.some((value) => value > 250);
}

/** Cards are printed in fours; single digits in a row are spelled out. Two-digit groups are sizes and prices. */
export function isGrouped(sizes: number[]): boolean {
  return sizes.every((size) => size === 1) || sizes.every((size, index) => size > 2 || index === sizes.length - 1);
}

/** Area code and a seven or eight digit number with a separator between, as on a delivery label. */
export function isLandline(sizes: number[], gaps: string[], digits: string): boolean {
  if (!/^0(?:10\d{8}|2\d{8,9}|[3-8]\d{8}|[3-9]\d{9,10})$/.test(digits) || gaps.some((gap) => /[,，、;；/|\n\r]/.test(gap)))
    return false;
  return /^(?:[34]-(?:[78]|4-4|3-4)|2-(?:8|7|4-4|3-4))$/.test(sizes.join('-'));
}

/** (977) 625-2661: area code, exchange and line of North America; 400 and 800 are service lines. */
export function isAmerican(sizes: number[], gaps: string[], digits: string): boolean {
  return sizes.join('-') === '3-3-4' && /^(?![48]00)[2-9]\d{2}[2-9]\d{6}$/.test(digits) && gaps.some((gap) => /[-.()]/.test(gap));
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Resident identity number, GB 11643-1999: region, a birthday that can exist, and the ISO 7064 MOD 11-2 check mark. */
export function isIdNumber(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(digits)) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

/**
 * Payment card: the prefix and length of an issuer seen in China (UnionPay 62 and 60, older cards of the big banks 9558 and
 * 95599, Visa 4, Mastercard 51–55 and 22–27, JCB 35, American Express 34 and 37, Discover 6011 and 65) and a right Luhn
 * digit. Without the prefix every tenth order number would match.
 */
export function isBankCard(digits: string): boolean {
  if (
    !/^(?:6[02]\d{14,17}|65\d{14}|4\d{15}|4\d{18}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14}|3[47]\d{13}|9558\d{15}|95599\d{14})$/.test(
      digits,
    )
  ) {
    return false;
  }
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
