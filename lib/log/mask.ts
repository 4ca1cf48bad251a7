import { maskAddresses } from './mask-address';
import { maskMails } from './mask-mails';
import { maskNumbers } from './mask-numbers';
import { maskOrders, maskTracking } from './mask-parcels';

/** What is masked only where it was chosen: numbers that name a parcel, not a person. */
export interface Also {
  maskOrders?: boolean;
  maskTracking?: boolean;
}

/** No letter, no digit and no sign of an address, mailbox or number: most short texts end here. */
const plain =
  /^[^0-9０-９@＠#①-⑨⓪❶-❾\ud835号號弄栋棟幢座室房楼樓层層组組队隊社村屯庄莊寨路街道巷門门元单苑园園区區厦廈厂零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺貳參陸a-zA-Z]*$/;

/**
 * Hides personal data while keeping its shape, so that checklist and review still see that a number or an address was
 * there: 13812342046 → 138••••2046, 浙江省杭州市西湖区文三路1号 → 浙江省杭州市西湖区•••. One mask can uncover the border of the
 * next (two addresses in one breath), so it is done until nothing changes.
 */
export function maskText(text: string, also: Also = {}): string {
  if (plain.test(text)) return text;
  let before = text;
  for (let round = 0; round < 8; round++) {
    let after = maskNumbers(maskMails(before));
    if (also.maskTracking) after = maskTracking(after);
    if (also.maskOrders) after = maskOrders(after);
    after = maskAddresses(after);
    if (after === before) break;
    before = after;
  }
  return before;
}
