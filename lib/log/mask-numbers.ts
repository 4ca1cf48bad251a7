import { MASK } from '../check/masked';
import { type Group, hide, linesOf } from './mask-digits';
import { isAmerican, isBankCard, isGrouped, isIdNumber, isLandline, isMobile, isSpelling, withoutCode } from './mask-shapes';

/** What to show of a number that is hidden. */
interface Shown {
  head: number;
  tail: number;
}

/**
 * Hides mobile, landline, identity and card numbers in whatever spelling, each within its own digits: 138 1234 2046 → 138 •••• 2046.
 * A number is looked for in whole groups of digits only, so a longer number never contains one.
 */
export function maskNumbers(text: string): string {
  if (!enough.test(text)) return text;
  let done = '';
  let at = 0;
  for (const groups of linesOf(text)) {
    for (let from = 0; from < groups.length; ) {
      const found = numberAt(text, groups, from);
      if (!found) {
        from++;
        continue;
      }
      done += text.slice(at, found.start) + hide(text.slice(found.start, found.end), found.head, found.tail, MASK);
      at = found.end;
      from = found.next;
    }
  }
  return done + text.slice(at);
}

const enough = /(?:[0-9０-９〇零一幺壹-玖二两三四五六七八九①-⑨⓪❶-❾➀-➈貳參陸伍肆柒捌玖拐洞勾腰贰叁陆\ud835][^\p{L}]{0,4}){7}/u;
const LONGEST = 23;

/** The number that begins with this group, the longest kind first: an identity number may hold a mobile one. */
function numberAt(text: string, groups: Group[], from: number) {
  const first = groups[from] as Group;
  if (isCut(text, first.start, -1)) return undefined;
  const tried: { digits: string; next: number; end: number }[] = [];
  let digits = '';
  for (let next = from; next < groups.length && digits.length <= LONGEST; next++) {
    const group = groups[next] as Group;
    if (next > from && (group.gap ?? '').length > 3) break;
    digits += group.digits;
    tried.push({ digits, next: next + 1, end: group.end });
  }
  if (isParcel(text, first.start)) return undefined;
  for (const { digits, next, end } of tried.reverse()) {
    if (digits.length < 7 || isCut(text, end, 1)) continue;
    const shown = kindOf(text, digits, groups.slice(from, next));
    if (shown) return { start: first.start, end, next, ...shown };
  }
  return spokenAt(first, from);
}

/** Chinese digits run into the words beside them: 一三八…四六两个都行. */
function spokenAt(group: Group, from: number) {
  const { digits, start, end } = group;
  if (end - start !== digits.length || digits.length < 12 || digits.length > 14) return undefined;
  for (let skip = 0; skip + 11 <= digits.length; skip++) {
    if (!isMobile(digits.slice(skip, skip + 11))) continue;
    return { start: start + skip, end: start + skip + 11, next: from + 1, head: 3, tail: 4, spoken: true };
  }
  return undefined;
}

/** Part of a number that is masked already; its visible rest never begins or ends another one. */
function isCut(text: string, at: number, side: -1 | 1): boolean {
  const near = side < 0 ? text.slice(Math.max(0, at - 3), at) : text.slice(at, at + 3);
  return side < 0 ? /•[\s\-.]?[\s\-.]?$/.test(near) : /^[\s\-.]?[\s\-.]?•/.test(near);
}

function kindOf(text: string, digits: string, groups: Group[]): Shown | undefined {
  const start = groups[0]?.start ?? 0;
  const sizes = groups.map((one) => one.digits.length);
  const gaps = groups.slice(1).map((one) => one.gap ?? '');
  if (digits.length === 18 && isIdNumber(digits)) return { head: 3, tail: 4 };
  if (isForeign(text, start, digits)) return { head: 3, tail: 2 };
  const glued = lettersBefore(text, start);
  if (glued !== '' && !calling.test(glued)) return undefined;
  if (isMobile(digits) && isSpelling(withoutCode(sizes, digits.length - 11), gaps, digits)) {
    return { head: digits.length - 8, tail: 4 };
  }
  if (isBankCard(digits) && isGrouped(sizes)) return { head: 4, tail: 4 };
  if (isLandline(sizes, gaps, digits)) return { head: sizes[0] ?? 4, tail: 2 };
  if (isAmerican(sizes, gaps, digits)) return { head: 3, tail: 2 };
  if (isNamedPhone(text, start, digits)) return { head: digits.length > 8 ? 3 : 2, tail: 2 };
  return /^09\d{8}$/.test(digits) && ['10', '4-6', '4-3-3', '2-4-4'].includes(sizes.join('-')) ? { head: 2, tail: 3 } : undefined;
}

const parcel =
  /(?:单号|单编号|订单|運單|訂單|單號|编号|編號|运单|条码|型号|货号|款号|order|tracking|parcel|waybill)(?:\s*(?:number|id|no\.?))?(?:是|为|has|is)?[\s:：#【[]*$/i;

/** Named as the number of an order or parcel, which is another choice. */
function isParcel(text: string, at: number): boolean {
  return parcel.test(text.slice(Math.max(0, at - 24), at));
}

function lettersBefore(text: string, at: number): string {
  return /[A-Za-z]{1,12}$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
}

/** Letters a number of a person may follow without a blank. Others make a tracking number, a model, a serial number of it. */
const calling =
  /^(?:v|vx|wx|weixin|wechat|w|tel|tele|telephone|phone|ph|mobile|mob|cell|call|dh|sj|sjh|hm|q|qq|me|at|is|no|num|number|contact|hp|text|sms|to|card|visa|kh|id|sfz|m|t|p)+$/i;

const phoneWord =
  /(?:电话|電話|座机|座機|固话|手机号码?|手機號碼?|手机|手機|\btel|telephone|phone|mobile|whatsapp|call me (?:at|on))(?:号码|號碼|number|是|为|為|is|[\s:：.])*$/i;

/** Seven to twelve digits right behind the word for a phone: a number of a place we know no shape of. */
function isNamedPhone(text: string, start: number, digits: string): boolean {
  return /^(?![48]00)\d{7,12}$/.test(digits) && phoneWord.test(text.slice(Math.max(0, start - 24), start).replace(/[(（]$/, ''));
}

/** A number of another country behind a plus: +852 9123 4567. */
function isForeign(text: string, start: number, digits: string): boolean {
  return /[+＋]$/.test(text.slice(Math.max(0, start - 1), start)) && /^(?!86)[1-9]\d{8,13}$/.test(digits);
}
