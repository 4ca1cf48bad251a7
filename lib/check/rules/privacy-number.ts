import { defineRule, finder } from '../rule';

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
  shapes: [finder('identity'), finder('bank-card'), finder('mobile')],
  examples: {
    bad: ['上一个买家的电话是13912345678', '身份证号11010519491231002X帮您登记好了', '收件人张伟，电话13987654321'],
    good: ['您的收货手机号是138****2046对吗', '快递单号 773012345678901', '订单编号 6920238471029384756 已发货'],
  },
});
