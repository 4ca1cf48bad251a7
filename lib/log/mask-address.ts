import { MASKED_DOOR, MASKED_STREET } from '../check/masked';

/**
 * Hides the part of an address that leads to a door. Province, city, district and town stay, because they are what a
 * checker needs to see that an address was shown and confirmed; the rest becomes `••`,
 * which `standIn` of lib/check reads as a street and a house.
 */
export function maskAddresses(text: string): string {
  return text
    .replace(withRegion, (whole, region: string, detail: string) => {
      const end = lastMark(detail);
      return end === 0 ? whole : `${region}${MASKED_DOOR}${detail.slice(end)}`;
    })
    .replace(street, (_, lead: string) => `${lead}${MASKED_DOOR}`)
    .replace(door, MASKED_DOOR)
    .replace(english, (_, kind: string) => `${MASKED_STREET} ${kind}`);
}

/** A character of an address; function words end one, so 北京市朝阳区有2号仓库 is not taken for a door. */
const word = '(?:(?![的了吗呢吧啊呀嘛么是有在和跟您你我他她它这那请把给帮就都也很对没不])[\\u4e00-\\u9fa5])';
const number = '[0-9０-９一二三四五六七八九十百]';
const marks = '号楼|号院|号|弄|栋|幢|座|单元|室|层|楼|组|户|房';
const streets = '大街|大道|路|街|巷|胡同|里弄|村|小区|花园|家园|新村|公寓|大厦|广场|苑|园区|中心|校区';
/** Not the head of a number that is masked already: it belongs to a person, not to a door. */
const masked = '(?![0-9０-９]{1,7}[-‐–—. ]?•)';
const part = `(?:${word}|${masked}[0-9０-９A-Za-z#（）()\\-－—\\s、])`;

const province = `(?:${word}{1,8}?(?:特别行政区|自治区|省)\\s?)`;
const city = `(?:(?:北京|上海|天津|重庆)(?!市)\\s?|${word}{1,8}?(?:自治州|地区|市|盟)\\s?)`;
const district = `(?:${word}{1,6}?(?:区|县|旗)\\s?)`;
const town = `(?:${word}{1,6}?(?:街道|镇|乡)\\s?)`;

/** One level or more from province down to town, each at most once (a city twice: 苏州市昆山市), then what may be a door. */
const withRegion = new RegExp(
  `(${province}${city}{0,2}${district}?${town}?|${city}{1,2}${district}?${town}?|${district}${town}?)(${part}{2,60})`,
  'g',
);

const mark = new RegExp(
  `(?:${number}|[A-Za-z]){1,8}\\s?(?:${marks})|(?:${streets})(?:${part}{0,6}?[0-9０-９]{1,8}(?:[-－#][0-9０-９]{1,8}){0,4}(?:${marks})?)?`,
  'g',
);

/** Where the last sign of a door ends, and the bare numbers after it (8栋302); 0 when there is none. */
function lastMark(detail: string): number {
  let end = 0;
  for (const hit of detail.matchAll(mark)) end = hit.index + hit[0].length;
  if (end === 0) return 0;
  return (
    end +
    (/^[\s\-－#]*[A-Za-z]?[0-9０-９]{1,8}(?:[-－#][0-9０-９]{1,8}){0,4}(?:室|号|房)?/.exec(detail.slice(end))?.[0].length ?? 0)
  );
}

/** A street with a house number but no region: 文三路123号5栋302. */
const follow = `(?:\\s?(?:${number}|[A-Za-z]){1,8}\\s?(?:${marks})|[-－#][0-9０-９]{1,8}|\\s?[0-9０-９]{2,5}(?![0-9０-９•元块天件%]|[- ]•)){0,8}`;
const street = new RegExp(
  `((?:^|[^\\u4e00-\\u9fa5*•])(?:[\\u4e00-\\u9fa5]{0,8}?(?:地址|住在|寄到|寄往|发到|发往|送到|送往|搬到|改成|改到|换成|是|在|到))?)` +
    `${word}{1,10}(?:${streets})\\s?${word}{0,8}?(?:${number}|[A-Za-z]){1,8}\\s?(?:${marks})${follow}`,
  'g',
);

/** Building and room without a street: 5栋302室, 3号楼2单元501. */
const door = new RegExp(
  `(?:${number}|[A-Za-z]){1,8}\\s?(?:号楼|栋|幢|座|单元)\\s?(?:(?:${number}|[A-Za-z]){1,8}\\s?(?:单元|层|楼)\\s?)?[0-9０-９]{2,5}(?:室|房|号)?`,
  'g',
);

const english =
  /(?:(?:room|rm|flat|apt|apartment|unit|building|block|no)\.?\s?#?[0-9A-Z-]{1,6},?\s+){0,4}(?:no\.?\s?)?\d{1,5}\s(?:[A-Z][A-Za-z]{1,20}\s){1,4}(street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd)\b\.?(?:,?\s(?:room|rm|flat|apt|apartment|unit|building|block)\.?\s?#?[0-9A-Z-]{1,6}){0,3}/gi;
