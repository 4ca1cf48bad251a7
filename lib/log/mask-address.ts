import { foldTable } from '../check/fold';
import { MASKED_CORNER, MASKED_DOOR, MASKED_HOME, MASKED_WAY } from '../check/masked';
import { maskStreets } from './mask-streets';

/**
 * Hides the part of an address that leads to a door. Province, city, district and town stay, because they are what a
 * checker needs to see that an address was shown and confirmed; the rest becomes dots,
 * whose number tells `standIn` of lib/check what kind of place it was.
 */
export function maskAddresses(text: string): string {
  const english = maskStreets(text);
  if (!sign.test(english)) return english;
  const flat = plainOf(english);
  const spans = merged(flat, found(flat));
  let done = '';
  let at = 0;
  for (const { start, end } of spans) {
    done += english.slice(at, start) + maskOf(flat.slice(start, end), flat.slice(Math.max(0, start - 2), start));
    at = end;
  }
  return done + english.slice(at);
}

/** What a checker read in the hidden part is still read: a street at its beginning, or that it lay in an estate. */
function maskOf(hidden: string, before: string): string {
  const estate = /区[^,，.。!?\n]{1,12}[路街号村栋]/.test(hidden) && !/[省市区县旗镇乡道]/.test(before) ? '小区' : '';
  const isKnown =
    /[路街巷弄村里道段]\d+[号弄栋幢]|[\u3400-\u9fff]{2}(?:街道|大道|小区|花园|新村|社区|公寓|大厦|校区|宿舍)|村[^,，.。!?\n]{0,3}(?:\d+|[一二三四五六七八九十]+)组/.test(
      hidden,
    );
  if (/^.{0,8}[路街]/.test(hidden)) return estate + (isKnown ? MASKED_DOOR : MASKED_CORNER);
  return estate + (isKnown ? MASKED_WAY : MASKED_HOME);
}

interface Place {
  start: number;
  end: number;
}

const sign = /[号號弄栋棟幢座室房楼樓层層组組队隊社村屯庄莊寨路街道巷門门元单#苑园園区區厦廈厂里裡]|[0-9０-９]-[0-9０-９]/;

/** Half width and Simplified, unit for unit: places found here are places of the original. */
function plainOf(text: string): string {
  const { cells } = foldTable();
  return text.replace(/[\u3400-\u9fff\uff01-\uff5e\u3000]/g, (one) => {
    const code = one.charCodeAt(0);
    if (code === 0x3000) return ' ';
    if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
    return one === '邨' ? '村' : String.fromCharCode((cells[code] ?? code) & 0xffff);
  });
}

const han = '[\\u4e00-\\u9fa5]';
/** A character of a name; function words end one, so 北京市朝阳区有2号仓库 is not taken for a door. */
const word = `(?:(?![的了吗呢吧啊呀嘛么是有在跟您你我他她它这那请把给帮就都也很对没不])${han})`;
const count = '[零〇一二三四五六七八九十百]';
/** Not the head of a number that is masked already: it belongs to a person, not to a door. */
const digits = (most: number) => `(?:[0-9]{1,${most}}(?![0-9]|[-–—. ]?•))`;
const number = `(?:第?\\s?[A-Za-z]?${digits(5)}[A-Za-z]?|第?${count}{1,5}|[A-Za-z])`;
const marks =
  '号楼|号院|号门|号宿舍楼|号宿舍|字楼|号|弄|巷|栋|幢|座|单元|单|门|室|房|层|楼|F|组|队|社|户|期|区|舍|馆|铺|村民小组|#';
const unit = `(?:${number}\\s?(?:${marks})(?!线|链接|色|码|款|仓))`;
const bare = `(?:[A-Za-z]?[0-9]{2,5}[A-Za-z]?(?![0-9]|[-–—. ]?•|[元块天件%年款])(?:室|房|号|户)?)`;
/** The name of a building or yard between a street and the rooms in it. */
const building = `${word}{1,12}?(?:大厦|大楼|写字楼|家属楼|宿舍楼|楼(?![上下])|广场|中心|花园|小区|公寓|工业园|产业园|创意园|科技园|园区|商城|市场|大院)`;
/** What follows the first sign of a door. */
const rest = `(?:\\s?${building}|[\\s,，、\\-—]{0,2}(?:${unit}|附${number}号|负[0-9一二三](?:楼|层)?|(?<=-)[0-9]{1,4}|[A-Z][0-9]{1,2}(?![0-9])|(?<=[楼层])[A-Za-z](?![A-Za-z])|[东西]户|${bare}|之(?:${unit}|[0-9一二三四五六七八九]{1,3})|地下|地铺|[东西南北]区|[0-9]{1,4}(?=-[0-9]))){0,9}`;

const roads =
  '大街|大道|路(?!街道|区|镇|[东西南北]区)|街(?![道镇])|巷|胡同|公路|(?<![知报味频渠通难管赛轨街])道|[东西南北]里|(?<=[东西南北中大])条';
const side = '(?:[东西南北中]{1,2}|[东西南北]?[一二三四五六七八九十]?段|[一二三四五六七八九十]段)?';
const houses = [
  `${word}{1,10}(?:${roads})${side}\\s?(?:${digits(5)}|${count}{1,5})(?:-[0-9]{1,4}){0,2}\\s?(?:之[0-9]{1,3}\\s?)?(?:号(?!线)|弄|巷)${rest}`,
  `第?\\s?[A-Za-z]?(?:${digits(3)}|(?!一[栋幢])${count}{1,3})\\s?(?:号楼|栋|幢|号院)${rest}`,
  `(?:[A-Za-z]|[A-Za-z]?${digits(3)}|${count}{1,2})\\s?(?:座|单元|门)[\\s,，-]{0,2}(?:${unit}|[A-Za-z]?[0-9]{3,4}(?![0-9款年元件]|[-–—. ]?•))${rest}`,
  `(?<![0-9•])${digits(3)}(?:巷|弄)\\s?${digits(4)}号${rest}`,
  `(?<![0-9•])${digits(2)}(?:舍|号宿舍楼?)\\s?[0-9]{3,4}(?![0-9]|[-–—. ]?•)`,
  `(?<![0-9•])[A-Za-z]?${digits(3)}#\\s?(?:[0-9]{1,2}-)?[0-9]{2,4}(?![0-9]|[-–—. ]?•)(?:室|房)?`,
  `(?<=${han}\\s?[,，-]?\\s?)[A-Za-z]?[0-9]{1,3}-[0-9]{1,2}-[A-Za-z]?[0-9]{3,4}(?![0-9-]|[-–—. ]?•)(?:室|房|号)?`,
  `(?<=[园苑城府湾庭居里馆都厦寓村墅邸区期厂]\\s?-?)[A-Za-z]?[0-9]{1,3}-[0-9]{3,4}(?![0-9-]|[-–—. ]?•)(?:室|房|号)?`,
  `(?<![0-9•])[0-9]{1,3}(?:楼|层|号)\\s?[A-Za-z]?[0-9]{0,4}(?:室|房)`,
  `(?<![0-9•])[0-9]{3,4}(?:室|房(?!间|价|款|东|产|子|租|贷))`,
  `${word}{1,6}(?:村|屯|庄|寨|堡|坝|岭|沟)(?:村民委员会|村委会|委会)?(?:[上下东西南北前后]?${han}{0,2})(?:${number}(?:组|队|社|号(?![楼院门]))|第${count}{1,3}村民小组)${rest}`,
  `(?<=${han}(?:镇|乡|苏木|街道))(?!镇|农村|山村|城中村|各村|每个?村|村里|[上里]村)${word}{1,7}?(?:村|屯|庄|寨|堡|坝|沟)(?:村民委员会|村委会|委会|村口)?(?:(?:旁边|对面|隔壁|后面|前面)?(?:小卖部|超市|商店|卫生室|学校)|第?${count}家)?${rest}`,
];

const province = `${word}{1,8}?(?:特别行政区|自治区|省)`;
const city = `(?:(?:北京|上海|天津|重庆)(?!市)|${word}{1,8}?(?:自治州|地区|市|盟))`;
const district = `${word}{1,6}?(?:(?<![小园社校景一二三四五六七八九十]|[园城苑庭][东西南北])区|县|旗)`;
const town = `${word}{1,6}?(?:街道|镇|乡)`;
const by = '[\\s,，\\-]{0,2}';
/** One level or more from province down to town, each at most once (a city twice: 苏州市昆山市). */
const region = `(?:${province}${by}(?:${city}${by}){0,2}(?:${district}${by})?(?:${town}${by}){0,2}|(?:${city}${by}){1,2}(?:${district}${by})?(?:${town}${by}){0,2}|${district}${by}(?:${town}${by}){0,2}|${town}${by})`;
/** Behind a region a street or an estate is enough, and a bare number after it is a house. */
const named = `(?:${word}|[0-9A-Za-z#（）()\\-—、])`;
const ends =
  '大街|大道|路(?!街道|区|镇|[东西南北]区)|街(?![道镇])|巷|胡同|[东西南北]里|公路|小区|花园|家园|新村|公寓|大厦|广场|苑|园区|校区';
const behind = new RegExp(
  `(${region})((?:${named}|\\s){0,24}?(?:${ends})(?!•)${side}(?:\\s?${digits(5)}(?![0-9元块天件%折码年#]|\\s?(?:${marks})))?${rest})`,
  'g',
);
const anywhere = new RegExp(houses.join('|'), 'g');
const regions = new RegExp(region, 'g');

function found(flat: string): Place[] {
  const places: Place[] = [];
  const heads = [...flat.matchAll(regions)].map((hit) => hit.index + hit[0].length);
  let head = 0;
  for (const hit of flat.matchAll(anywhere)) {
    const end = hit.index + hit[0].length;
    const pivot = hit.index + (/^[\u4e00-\u9fa5]*/.exec(hit[0])?.[0].length ?? 0);
    while ((heads[head] ?? Number.MAX_VALUE) < end && (heads[head] ?? 0) <= pivot) head++;
    if (isOther(flat.slice(Math.max(0, hit.index - 6), hit.index), hit[0])) continue;
    places.push({ start: nameBefore(flat, hit.index, Math.min(pivot, end - 1), heads[head - 1] ?? 0), end });
  }
  for (const hit of flat.matchAll(behind)) {
    const end = hit.index + hit[0].length;
    places.push({ start: end - (hit[2] ?? '').length, end });
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 11-22-2024 and the code of a parcel locker have the shape of building, unit and room. */
function isOther(before: string, text: string): boolean {
  if (!/^[\d-]+$/.test(text)) return false;
  if (/(?:[件货提]码|[件货]号|码)[到是为：:\s]*$/.test(before)) return true;
  return /^[0-3]?\d-[0-3]?\d-(?:19|20)\d{2}$/.test(text) && /(?:日期|时间|生产|期至|截止)[到是为：:\s]*$/.test(before);
}

const leads =
  /[的了吗呢吧啊呀嘛么是有在跟您你们我他她它这那请把给帮到：:,，。；;\n]|地址|住(?!宅)|[寄发送搬](?:往|去|至)|[改换](?:成|为)|收货|收件人?|快递(?:员|放|送)?|家里|填写|联系|信息|楼[上下]|隔壁|对面|同一/g;
const reach = 26;
const nameTail = new RegExp(`${named}{0,${reach}}\\s?$`);

/**
 * Where the name of the estate, street or village of a door begins: at the end of a region, else after words that lead to it.
 * `start` is the door as it was found, `pivot` where its own leading words end, `region` the end of the region before.
 */
function nameBefore(flat: string, start: number, pivot: number, region: number): number {
  const from = Math.max(0, start - reach, region);
  // A street brings its own name: what stands before a blank is something else.
  const isApart = pivot > start && flat[start - 1] === ' ';
  const near = isApart ? '' : (nameTail.exec(flat.slice(from, Math.max(from, start)))?.[0] ?? '');
  const tail = flat[start - near.length - 1] === '•' ? near.replace(/^[\dXx\s.-]+/, '') : near;
  const first = Math.max(region > start - reach ? region : 0, start - tail.replace(/^[\s\-—、]+/, '').length);
  const lead = [...flat.slice(first, pivot).matchAll(leads)].at(-1);
  return Math.min(lead ? first + lead.index + lead[0].length : first, pivot);
}

/** Places with nothing but a name between them are one. */
function merged(flat: string, places: Place[]): Place[] {
  const all: Place[] = [];
  for (const place of places) {
    const last = all.at(-1);
    const between = last && flat.slice(last.end, place.start);
    if (last && (place.start <= last.end || /^[\s,，、\-—·()（）]{0,3}[\u4e00-\u9fa5A-Za-z0-9]{0,12}$/.test(between ?? '-'))) {
      if (place.start <= last.end || !(between ?? '').match(leads)) {
        last.end = Math.max(last.end, place.end);
        continue;
      }
    }
    all.push({ ...place });
  }
  return all;
}
