import type { Hit, Normalised } from '../../model/rule';
import { asHit, mobiles } from '../numbers';
import { WARNING } from '../slots';

/** The courier, the installer and the customer's own number on the order are part of the service. */
const SERVICE =
  /快递|派送|派件|配送|送货|师傅|网点|驿站|司机|安装|物流|厂家|品牌|官方|热线|总部|售后电话|您的(?:收货|手机|电话|号码|联系)|收货|收件|预留|下单|尾号|银行|平台客服|(?<!\d[- ]?)(?:400(?:[- ]?\d{3}[- ]?\d{4})?|95\d{3,4}|12315)(?!\d)/;
const CALL = /电话|手机|号码|联系|打|拨|来电|call|致电|找我|加|同号|短信|微|咨询/;
const PARDON = new RegExp(`${WARNING.source}|${SERVICE.source}`);
const OTHER_PERSON = /(?:买家|客户|客人|顾客|邻居|他|她|女士|先生|小姐|收件人|收货人|老公|老婆)[^。!?]{0,10}$/;
/** Signing in, features of goods, parcels and the marketplace itself are no private numbers. */
const ELSEWHERE =
  /登[录陆]|绑定|功能|支持|兼容|提醒|通知栏|快递|派送|派件|配送|师傅|司机|网点|驿站|物流|厂家|官方|热线|收货|收件|预留|尾号|官网下|下载|刷到|看到的?(?:广告|视频)|晒|同款|骗|卡通|图案|贴纸|公仔|玩偶|淘宝群|店铺群|(?:您|你)(?:是)?(?:在|从)/;
const OURS =
  /(?:我|咱|俺|老板|店主|店长|掌柜|私人|个人|私号)[^。!?,]{0,10}$|(?:记|存)(?:一?下|着)[^。!?]{0,4}$|[给留](?:您|你)个[^。!?]{0,8}$/;
const PERSON = /(?:买家|客户|客人|顾客|邻居|他|她|女士|先生)[^。!?]{0,10}$/;

/** Mobile numbers that the customer is asked to call. */
export function callNumber(text: Normalised): Hit[] {
  return mobiles(text)
    .filter(
      ({ before, after }) => !PARDON.test(before + after) && !OTHER_PERSON.test(before) && CALL.test(before + after.slice(0, 8)),
    )
    .map(asHit);
}

/** Mobile numbers given as the agent's or the shop's own. */
export function ownNumber(text: Normalised): Hit[] {
  return mobiles(text)
    .filter(({ before, after }) => OURS.test(before) && !ELSEWHERE.test(before + after.slice(0, 6)) && !PERSON.test(before))
    .map(asHit);
}
