/** Digits in one go: what they say, where they stand (UTF-16), and what was written between them and the digits before. */
export interface Group {
  digits: string;
  start: number;
  end: number;
  /** Undefined for the first group of a line of numbers, '' where only the script changes (一三八12342046). */
  gap: string | undefined;
}

const han: Record<string, string> = {};
for (const row of ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '洞幺貳參肆伍陸拐捌勾', '零腰两叁肆伍陆柒捌玖']) {
  [...row].forEach((one, digit) => {
    han[one] = String(digit);
  });
}
/** A digit in any spelling: plain, wide, Chinese, circled, mathematical. */
export const DIGIT = `[0-9０-９${Object.keys(han).join('')}①-⑨⓪❶-❾➀-➈\\u{1D7CE}-\\u{1D7FF}]`;
/** Invisible marks, and what makes a keycap of a digit. */
const NOTHING = '[\\u200b-\\u200d\\u2060\\ufeff\\ufe0e\\ufe0f\\u20e3]';
/** What people put between the digits of one number, and between two numbers. */
const GAP = `(?:[\\s\\-‐‑‒–—－−_.。·・~～/|,，、;；()（）*]|${NOTHING}){1,4}`;

const line = new RegExp(`${DIGIT}(?:(?:${GAP})?${DIGIT}|${NOTHING}|(?:${GAP})?[XxＸｘⅩ×](?![A-Za-z]))*`, 'gu');
const part = new RegExp(
  `[0-9０-９](?:${NOTHING}{0,2}[0-9０-９])*(?:${NOTHING}*[XxＸｘⅩ×](?![A-Za-z×]))?|[${Object.keys(han).join('')}]+|${DIGIT}(?:${DIGIT})*|[XxＸｘⅩ×]`,
  'gu',
);

/** Every line of numbers in a text: groups of digits with nothing but separators between them. */
export function* linesOf(text: string): Generator<Group[]> {
  for (const found of text.matchAll(line)) {
    const groups: Group[] = [];
    let last = found.index;
    for (const one of found[0].matchAll(part)) {
      const start = found.index + one.index;
      groups.push({
        digits: plainDigits(one[0]),
        start,
        end: start + one[0].length,
        gap: groups.length === 0 ? undefined : text.slice(last, start).replace(new RegExp(NOTHING, 'gu'), ''),
      });
      last = start + one[0].length;
    }
    yield groups;
  }
}

function plainDigits(text: string): string {
  let plain = '';
  for (const one of text) plain += digitOf(one);
  return plain;
}

function digitOf(one: string): string {
  const code = one.charCodeAt(0);
  if (code < 0x80) return /[0-9Xx]/.test(one) ? one.toUpperCase() : '';
  if (one in han) return han[one] ?? '';
  if (code >= 0x2776 && code <= 0x277e) return String(code - 0x2775);
  if (code >= 0x2780 && code <= 0x2788) return String(code - 0x277f);
  if (one === '×') return 'X';
  return one
    .normalize('NFKC')
    .replace(/[^0-9X]/gi, '')
    .toUpperCase();
}

const single = new RegExp(`${DIGIT}|[XxＸｘⅩ×]`, 'gu');

/** The mask for every digit but the first `head` and the last `tail`; what stands between keeps its place. */
export function hide(text: string, head: number, tail: number, mask: string): string {
  const total = text.match(single)?.length ?? 0;
  let seen = 0;
  return text.replace(single, (one) => (seen++ < head || seen > total - tail ? one : mask.repeat(one.length)));
}
