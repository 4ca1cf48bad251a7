import { MASK } from '../check/masked';

/** Names a number of an order, or of a parcel; the number may follow after a few more words of the same kind. */
const before = (words: string) =>
  `(?:${words})\\s?(?:编号|編號|号码|號碼|号|號|number|no\\.?|id|#)?\\s?(?:是|为|為|is|has|was)?[\\s:：#【[(（]{0,3}`;
const orders = before('订单|訂單|(?<![递遞运運流])(?:单号|單號)|order');
const parcels = before(
  '快递单?|快遞單?|运单|運單|物流单?|包裹|(?<![订訂])(?:单号|單號)|中通|圆通|申通|韵达|顺丰|极兔|邮政|百世|德邦|tracking|waybill|parcel|courier',
);
const long = '[0-9０-９][0-9０-９\\- ]{6,30}[0-9０-９]';

const namedOrder = new RegExp(`(${orders})(${long})`, 'gi');
/** Pinduoduo writes the day and fifteen digits. */
const bareOrder = /(?<![\w•])\d{6}-\d{15}(?!\w)/g;
const bareLong = /(?<![\w•-])\d{18,20}(?![\w-])/g;
const namedParcel = new RegExp(`(${parcels})([A-Za-z]{0,4}${long}[A-Za-z]{0,3})`, 'gi');
/** Letters of a courier and the digits it gives out, as far as couriers in China and the post unions of the world do. */
const bareParcel =
  /(?<![A-Za-z0-9])(?:(?:SF|YT|JDX?|JDV[A-Z]|JT|DPK|ZTO|STO|YD|YZ|HT|BEST|EMS|DB|LP|ZT|ST)\d{10,15}|[A-Z]{2}\d{9}[A-Z]{2}|1Z[0-9A-Z]{16})(?![A-Za-z0-9])/gi;

/** Hides order numbers; the last four digits stay, by which people tell orders apart. */
export function maskOrders(text: string): string {
  return text
    .replace(namedOrder, (_, lead: string, number: string) => lead + cover(number))
    .replace(bareOrder, cover)
    .replace(bareLong, cover);
}

/** Hides tracking numbers; the courier's letters and the last four digits stay. */
export function maskTracking(text: string): string {
  return text.replace(namedParcel, (_, lead: string, number: string) => lead + cover(number)).replace(bareParcel, cover);
}

/** Never three digits before the mask: those begin a number of a person for whoever reads the log again. */
function cover(number: string): string {
  const total = number.match(/[0-9０-９]/g)?.length ?? 0;
  let seen = 0;
  return number.replace(/[0-9０-９]/g, (one) => (seen++ < 2 || seen > total - 4 ? one : MASK));
}
