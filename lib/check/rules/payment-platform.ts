import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

const PARDON = new RegExp(`${WARNING.source}|原路|退款|提现|企业购|页面申请|以(?:页面|收银台)|没有(?:任何)?保障|付不了|不了款`);
const USE = '(?:用|走|通过|使用|选|支持|可以|转|拿)(?:一下)?(?:您的)?';

export default defineRule({
  id: 'payment-platform',
  category: 'payment',
  severity: 'block',
  title: { zh: '绕开本平台的付款方式', en: 'Paying around this platform' },
  advice: {
    zh: '各平台只支持自己的收银台，提到别家支付方式会被认定为引流，请让客户按付款页面选择。',
    en: 'Each marketplace has its own checkout; naming another one counts as diversion, so please refer to the payment page.',
  },
  source: 'service standards C4; platform rules as listed in public summaries seen 2026-11',
  replacements: {
    zh: ['您按付款页面显示的方式支付就可以'],
    en: ['Please choose any method shown on the payment page'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:(?:不走|绕开|绕过|不通过|不经过|不用通过|不用走|跳过|脱离|避开)(?:平台|淘宝|拼多多|京东|抖音|店铺|系统|订单|链接)(?!客服)|不(?:用|要|需要)?在(?:平台|这里|店里|淘宝|拼多多|线上)(?:上|里)?(?:拍|付|下单|买|交易)|(?:付款|交易|成交|付)(?:可以|都|就|咱们?|我们)?走(?:线下|私账|(?:对公|公账)(?![^。!?]{0,24}(?:公司转账|企业|平台(?:的|会)?(?:账|给|收)|收银台))|私下|微信|支付宝|银行)|走(?:私账|(?:对公|公账|对公账户)(?![^。!?]{0,24}(?:公司转账|企业|平台(?:的|会)?(?:账|给|收)|收银台))|公司账户|线下(?:交易|付款|转账)?)|(?:取消|退掉?|撤销)(?:这个|了)?订单[^。!?]{0,6}(?:付我|转我|付给我|转给我|打给我|私下|线下|直接付)|(?:私下|线下|私底下)(?:交易|成交|付|买|拍|拿货))`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:${USE}(?:微信|财付通|wx|vx)(?:支付|付款?|转|扫)?|(?:微信|财付通)(?:支付|付款?|扫码付|扫一下付))(?:一下|就|吧|也|都|$|,|\\p{Script=Han}{0,4})`,
        'u',
      ),
      {
        when: { only: ['taobao', 'tmall'] },
        unless: PARDON,
      },
    ),
    pattern(new RegExp(`${NOT_REFUSED}(?:(?:${USE})(?:支付宝|zfb|花呗)|(?:支付宝|zfb|花呗)(?:支付|付款?|转|扫|也|都))`), {
      when: { only: ['pinduoduo', 'feige', 'jd'] },
      unless: PARDON,
    }),
    pattern(/(?:不(?:支持|能用|可以用|收|接受)|没有|没开通?|用不了)(?:使用)?(?:支付宝|信用卡|花呗)(?:支付|付款|分期)?/, {
      when: { only: ['taobao', 'tmall'] },
      unless: /转账|私下|线下|代付/,
    }),
  ],
  examples: {
    bad: ['不用在平台拍，直接把钱转过来', '绕开平台下单更划算', '您取消订单直接付我，省了平台抽成'],
    good: ['用支付宝付款就行', '您可以用微信支付', '支付方式以收银台显示为准'],
  },
});
