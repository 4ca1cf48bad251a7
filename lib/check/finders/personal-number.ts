import type { Hit, Normalised } from '../../model/rule';
import { asHit, cards, identities, mobiles } from '../numbers';

const SERVICE =
  /快递|派送|派件|配送|送货|师傅|网点|驿站|司机|安装|物流|厂家|单号|订单|编号|运单|货号|条码|型号|批次|流水|官方|热线|sku|track/;
const CALL = /(?:我|我们|店主|店长|老板|私人)[^。!?]{0,6}(?:电话|手机|号码)|打|拨|来电|call|联系我|找我|加|同号|咨询/;

/** Identity numbers with a right check digit (GB 11643), or called one. */
export function identity(text: Normalised): Hit[] {
  if (identities(text, true).length === 0) return [];
  const named = /身份证|证件|证号/.test(text.text);
  return identities(text, named)
    .filter(({ before }) => named || !/(?:单号|订单|编号|运单|条码)[^。]{0,6}$/.test(before))
    .map(asHit);
}

/** Bank card numbers with a right check digit (ISO/IEC 7812). */
export function bankCard(text: Normalised): Hit[] {
  const found = cards(text);
  if (found.length === 0) return [];
  const named = /银行卡|卡号|信用卡|储蓄卡|借记卡|\bcard\b/.test(text.text);
  return found.filter(({ before }) => named && !/(?:单号|订单|编号|运单|条码|order|tracking)[^。]{0,6}$/.test(before)).map(asHit);
}

/** Whole mobile numbers that are neither part of the service nor one to call. */
export function mobile(text: Normalised): Hit[] {
  return mobiles(text)
    .filter(
      ({ before, after }) =>
        !SERVICE.test(before.slice(-16)) && !SERVICE.test(after.slice(0, 4)) && !CALL.test(before.slice(-10) + after.slice(0, 8)),
    )
    .map(asHit);
}
