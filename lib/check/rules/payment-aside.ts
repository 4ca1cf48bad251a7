import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, SUM, together, WARNING } from '../slots';

const PARDON = new RegExp(
  `${WARNING.source}|原路|退款|退回|退到|页面|收银台|收银机|免息|补差链接|刷单|假的|(?:不|没|无|别|勿|免)(?:用|需|会|要|能|再|另|收|加)*[^,。!?;]{0,4}(?:转|付现|现金|手续费|收|出|加)|(?:我们|店铺|商家|店里)(?:来)?承担|(?:是|让)(?:您|你)[^,。]{0,8}吗`,
);

export default defineRule({
  id: 'payment-aside',
  category: 'payment',
  severity: 'block',
  title: { zh: '把款项引到别处', en: 'Money led around the checkout' },
  advice: {
    zh: '任何款项都请走订单页，刷卡和分期的费用由店铺承担。',
    en: 'Every sum goes through the order page, and the shop bears card and instalment fees.',
  },
  source: 'service standards C3, C4',
  replacements: { zh: ['您在订单页面付款就可以'], en: ['Please pay on the order page'] },
  shapes: [
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:(?:微信|支付宝|现金|剩下的?|余款|差额|差价|钱|款|尾款|定金)(?:都|就|直接|再|单独|可以)*(?:付|交|补|转|打)?给(?:我|老板|店主|咱)(?!们?(?:看|截图))|(?<![托交嘱])付(?:给)?(?:我|咱|老板)(?:们)?(?:那边|这边|这里|这|那|$|[,。!])(?!边?(?:是|都|真的?)*(?:用不了|不(?:能|可以|支持|行|收)|没法|无法|收不了))|(?:发|给)(?:您|你)(?:个)?(?:公司|银行|对公|个人)?(?:账户|户头|卡号)|(?:带|准备|拿|收|备)(?:好|着|上)?(?:点)?现金(?!券|红包)|(?:转账|汇款|打款)(?:的时候|时)?备注(?![^。!?]{0,20}平台)|现钱|走(?:我|老板)(?:个人|私人)|不走(?:担保|平台|系统|店铺|淘宝)|(?:转|打|汇)过去(?:就|吧|哈)|扫[^,。!?;]{0,8}码,?(?:付|转|支付)(?:款)?[\\\\d一二两三四五六七八九十百块]|(?:先|都)(?:打款|转钱|汇款|付现))`,
      ),
      {
        unless: new RegExp(`${PARDON.source}|货到付款|零钱`),
      },
    ),
    pattern(
      new RegExp(
        `${together('刷卡|刷?信用卡|花呗|白条|分期|银联|月付|刷', '(?:您|你|顾客|买家|客人|自己)(?:得|要|需要?|来|自己|再|这边)*(?:出|承担|付|补|贴|掏|担)[^,。!?;]{0,6}(?:手续费|费|点|钱|%)|加(?:收|在)[^,。!?;]{0,6}(?:费|点|头上)|补(?:我|咱|店里)[^,。!?;]{0,6}点', 8)}|(?:多|加)付${SUM}(?=$|[,。!喔哦哈])[^。]{0,2}$`,
      ),
      { unless: PARDON },
    ),
    pattern(
      /\b(?:card (?:customers|buyers|users|payers)|paypal (?:customers|buyers))\b[^.!?;]{0,10}\bpay\b[^.!?;]{0,20}(?:more|extra)|\bin cash\b[^.!?;]{0,8}\b(?:on|at|when|upon)\b|\b(?:use|via|through|by) (?:zelle|venmo|cash ?app|paypal|wire)[^.!?;]{0,6}\bnot the\b/,
      { unless: /cash on delivery|\bno (?:extra|fee)|n['’]t|never/ },
    ),
  ],
  examples: {
    bad: ['您拍一块钱的链接，剩下的直接给我', '不好意思，刷信用卡得您出手续费', '来提货时带现金'],
    good: ['现金券可以抵扣十块', '分期手续费我们承担', '请在订单页面付款'],
  },
});
