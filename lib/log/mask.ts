import { MASK } from '../check/masked';
import { maskAddresses } from './mask-address';

/** What is masked only where it was chosen. */
export interface Also {
  maskOrders?: boolean;
  maskTracking?: boolean;
}

/**
 * Hides personal data while keeping its shape, so that checklist and review still see that a number or an address was
 * there: 13812342046 → 138••••2046, 浙江省杭州市西湖区文三路1号 → 浙江省杭州市西湖区••. Order and tracking numbers stay:
 * they name a parcel, not a person. One mask can uncover the border of the next (two addresses in one breath), so it is
 * done until nothing changes.
 */
export function maskText(text: string, also: Also = {}): string {
  if (!/[0-9０-９@＠号路街村苑]|road|street|avenue|lane|room/i.test(text)) return text;
  let before = text;
  for (let round = 0; round < 8; round++) {
    const after = maskAddresses(maskNumbers(maskEmails(before)));
    if (after === before) break;
    before = after;
  }
  return before;
}

const emails = /(?<![\w.+-]|[0-9]•{4})([\w][\w.+-]{0,63})([@＠])([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/g;

function maskEmails(text: string): string {
  return text.replace(emails, (_, name: string, at: string, host: string) => {
    // A mailbox named by a mobile number stays recognisable as one, because sending it is the graver fault.
    const box = isMobile(name) ? hide(name, name.length - 8, 4) : hideName(name);
    return `${box}${at}${host}`;
  });
}

/** The first letter stays, unless the name is so short that it would give it away. */
function hideName(name: string): string {
  const shown = name.length < 3 ? '' : name.slice(0, 1);
  return shown.padEnd(name.length, MASK);
}

const digit = '[0-9０-９]';
/** Digits with single blanks, dots or hyphens between them, not glued to letters or more digits on either side. */
const runs = new RegExp(
  `(?<![A-Za-z0-9０-９*_]|[0-9０-９][- ]?•{4,14}[- ]?)(?:[+＋]${digit}{1,3}[- ]?)?${digit}(?:[-‐–—. \u3000]?${digit}){6,22}[Xx]?(?![A-Za-z0-9０-９*_])`,
  'g',
);
const parcel =
  /(?:单号|单编号|订单|运单|快递|物流|包裹|编号|order|tracking|parcel|waybill)(?:\s*(?:number|id|no\.?))?(?:是|为|has|is)?[\s:：#【[]*$/i;

function maskNumbers(text: string): string {
  return text.replace(runs, (run, offset: number) => {
    if (parcel.test(text.slice(Math.max(0, offset - 24), offset))) return run;
    const digits = run.normalize('NFKC').replace(/[^0-9Xx]/g, '');
    if (isIdNumber(digits)) return hide(run, 3, 4);
    if (isMobile(digits)) return hide(run, digits.length - 8, 4);
    if (isBankCard(digits)) return hide(run, 4, 4);
    if (isLandline(run)) return hide(run, run.search(/[- ]/), 2);
    return maskInside(run);
  });
}

/** Two numbers may be written with only a blank between: mask each part that is a mobile number by itself. */
function maskInside(run: string): string {
  if (!/[ \u3000]/.test(run)) return run;
  return run.replace(/[0-9０-９]{11}/g, (part) => (isMobile(part.normalize('NFKC')) ? hide(part, 3, 4) : part));
}

/** The mask for every digit but the first `head` and last `tail`; separators keep their place. */
function hide(run: string, head: number, tail: number): string {
  const total = run.replace(/[^0-9０-９Xx]/g, '').length;
  let seen = 0;
  return run.replace(/[0-9０-９Xx]/g, (one) => (seen++ < head || seen > total - tail ? one : MASK));
}

/** Mainland mobile: eleven digits, optionally after 86; ranges 13–19. */
function isMobile(digits: string): boolean {
  return /^(?:0{0,2}86)?1[3-9]\d{9}$/.test(digits);
}

/** Area code and a seven or eight digit number with a separator between, as on a delivery label. */
function isLandline(run: string): boolean {
  return /^0\d{2,3}[- ]\d{7,8}$/.test(run.normalize('NFKC'));
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Resident identity number, GB 11643-1999: region, a birthday that can exist, and the ISO 7064 MOD 11-2 check mark. */
export function isIdNumber(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(digits)) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

/**
 * Payment card: the prefix and length of an issuer seen in China (UnionPay 62, Visa 4, Mastercard 51–55 and 22–27,
 * JCB 35, American Express 34 and 37) and a right Luhn digit. Without the prefix every tenth order number would match.
 */
export function isBankCard(digits: string): boolean {
  if (!/^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14}|3[47]\d{13})$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
