import { asHit, cards, identities, mobiles } from '../numbers';
import { custom, defineRule } from '../rule';

const SERVICE =
  /快递|派送|派件|配送|送货|师傅|网点|驿站|司机|安装|物流|厂家|单号|订单|编号|运单|货号|条码|型号|批次|流水|官方|热线|sku|track/;
const CALL = /(?:我|我们|店主|店长|老板|私人)[^。!?]{0,6}(?:电话|手机|号码)|打|拨|来电|call|联系我|找我|加|同号|咨询/;

export default defineRule({
  id: 'privacy-number',
  category: 'privacy',
  severity: 'block',
  title: { zh: '发出完整的个人号码', en: 'A complete personal number' },
  advice: {
    zh: '完整的手机号、身份证号和银行卡号不应出现在聊天里，核对时请隐去中间几位。',
    en: 'Complete phone, identity and card numbers do not belong in a chat; hide the middle digits when you confirm one.',
  },
  source: 'service standards B24; check digits by GB 11643 and ISO/IEC 7812',
  replacements: {
    zh: ['您的号码尾号我已核对，请您确认订单页上的信息', '请您在订单页核对号码'],
    en: ['Please check the number shown on your order page'],
  },
  shapes: [
    custom((text) => {
      const found = identities(text, true);
      if (found.length === 0) return [];
      const named = /身份证|证件|证号/.test(text.text);
      return identities(text, named)
        .filter(({ before }) => named || !/(?:单号|订单|编号|运单|条码)[^。]{0,6}$/.test(before))
        .map(asHit);
    }),
    custom((text) => {
      const found = cards(text);
      if (found.length === 0) return [];
      const named = /银行卡|卡号|信用卡|储蓄卡|借记卡|\bcard\b/.test(text.text);
      return found
        .filter(({ before }) => named && !/(?:单号|订单|编号|运单|条码|order|tracking)[^。]{0,6}$/.test(before))
        .map(asHit);
    }),
    custom((text) =>
      mobiles(text)
        .filter(
          ({ before, after }) =>
            !SERVICE.test(before.slice(-16)) &&
            !SERVICE.test(after.slice(0, 4)) &&
            !CALL.test(before.slice(-10) + after.slice(0, 8)),
        )
        .map(asHit),
    ),
  ],
  examples: {
    bad: ['上一个买家的电话是13912345678', '身份证号11010519491231002X帮您登记好了', '收件人张伟，电话13987654321'],
    good: ['您的收货手机号是138****2046对吗', '快递单号 773012345678901', '订单编号 6920238471029384756 已发货'],
  },
});
