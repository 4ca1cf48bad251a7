import { defineRule, pattern } from '../rule';

const PARDON =
  /申请退|走退款|补差|链接|不(?:能|可以|会|得|允许|支持|参加|参与)|没(?:有)?(?:办法|法|权限|返现)|无法|没办法|原路|价保|保价|平台|官方|退货|退款(?:申请|成功)|运费险|质量|瑕疵|破损|坏果|补偿|少发|漏发|定金|吗\??$/;

export default defineRule({
  id: 'price-refund',
  category: 'price',
  severity: 'warn',
  title: { zh: '付款后私下返钱', en: 'Money back on the side' },
  advice: {
    zh: '下单后私下返差价或返现属于页面外优惠，请使用优惠券或价保。',
    en: 'Returning money after the order is an off-page discount; please use coupons or price protection.',
  },
  source: 'service standards C5',
  replacements: {
    zh: ['如有降价，您可以在订单页申请价保', '优惠券下单时会自动抵扣'],
    en: ['If the price drops you can claim price protection on the order page'],
  },
  shapes: [
    pattern(/(?:回头|之后|后面|到时候?|完事)[^,。!?;]{0,4}(?:发红包|红包|返|退|补)[^,。!?;]{0,4}(?:您|你)/, {
      unless: PARDON,
    }),
    pattern(
      /(?:付完?款|付了款|收到?货|确认收货|签收|拍下?|下单|买完|到货|收货|拍完|只要)[^。!?;]{0,10}(?:再|我|给|就|私人|私下|单独)*(?:返|退|补|转|送)(?:给|还|回)?(?:您|你)?(?:现金|红包)?(?:[\d一二两三四五六七八九十]+(?:块|元|现金|$)|差价|现金|红包|一部分|一半)|(?:差价|多付的|多的(?:部分|钱)|中间的?钱)[^。!?;]{0,8}(?:私下|偷偷|我|单独|微信|线下)[^。!?;]{0,4}(?:返|退|补|转)|(?:私下|偷偷|悄悄|单独|线下|微信)[^。!?;]{0,6}(?:返|退|补|转)(?:给|还|回)?(?:您|你|差价|现金|红包|\d)|返(?:给|还)?(?:您|你)(?:[\d一二两三四五六七八九十]+(?:块|元)?)(?:现金|红包|钱)?|退(?:给|还)?(?:您|你)(?:[\d一二两三四五六七八九十]+(?:块|元)?(?:现金|红包|差价)|现金|红包)|(?:就|给|多|要)退(?:给|还)?(?:您|你)[\d一二两三四五六七八九十]+(?:块|元)(?:钱)?(?:当|算|作)|多退(?:您|你)[\d一二两三四五六七八九十]|(?:加我|找我)[^。!?]{0,6}(?:返|退|便宜|优惠)|(?:给|送)(?:您|你)(?:返现|返(?:\d+|红包|钱))|(?:返|返您|返你)(?:\d+)?现金?(?:\d+)/,
      {
        unless: new RegExp(`${PARDON.source}|好评|晒图|赔|定金`),
      },
    ),
    pattern(
      /\b(?:send|give|pay|transfer|refund|return|get|slip)\b[^.!?;]{0,24}\b(?:\$?\d+|(?:five|ten|fifteen|twenty|thirty|fifty)\b|(?:the |some |a bit of )?(?:money|cash|difference|part))\b[^.!?;]{0,16}\b(?:back|cashback|privately|on the side|under the table|quietly|off the record|separately)\b[^.!?]{0,30}(?:after|once|when|privately|on the side|under the table|quietly|if you|$)|\b(?:refund|return|reimburse|pay back|pay you)\b[^.!?;]{0,20}\bdifference\b[^.!?]{0,16}\b(?:privately|myself|on the side|quietly|by|through|via|under)|\b(?:after|once) you(?:['’]ve)? (?:pay|order|buy|paid|confirm)\b[^.!?]{0,24}\b(?:i['’]?ll|i will|we['’]?ll|we will) (?:send|give|pay|transfer|slip|return)\b[^.!?]{0,16}(?:\d|back|cash|money)/,
      {
        unless:
          /original payment|credit card|to your card|return (?:the|it|your) item|send (?:it|the|them|your \w+) back|can['’]?t|cannot|never|days|your account|label|i['’]?ll get back|get back to|item back/,
      },
    ),
  ],
  examples: {
    bad: ['差价私下返你', '付完款我返您10元', "I'll send you $10 back after you pay", '付款后我退您20块差价'],
    good: [
      '我们支持价保，降价可以申请退差价',
      '差价会由平台原路退回',
      'the price difference will be refunded to your original payment method',
      '也可以退您四成，不用寄回来',
      '看到了，十四个按比例退您十九块六',
      '降价了是吧，差价我给您走退款',
    ],
  },
});
