import { defineRule, pattern } from '../rule';

const CARD =
  '(?:刷卡|信用卡|花呗|白条|分期|借呗|银联|visa|刷信用卡|卡付|用卡|支付宝|微信支付|货款(?![^,。!?;]{0,8}[退还补赔])|(?<!货到|到货|收货)付款|在线支付|先用后付|月付|放心花)';
const FREE =
  /(?:不|没有?|无|免)(?:用|需|会|要|加|收|另|额外|任何|您|息|手续费)|退[回到给了您]|原路|全退|报销|无需|(?:商家|我们?|店[铺里家]?|小店|平台)(?:这边|来|会)?(?:承担|补贴|出(?!票)|贴)|0手续费|卖家承担/;

export default defineRule({
  id: 'payment-surcharge',
  category: 'payment',
  severity: 'block',
  title: { zh: '让客户承担付款手续费', en: 'Charging the customer for a way of paying' },
  advice: {
    zh: '任何付款方式都不能向客户另收费用，手续费由店铺承担。',
    en: 'No way of paying may cost the customer extra; the shop bears the card fee.',
  },
  source: 'service standards C3',
  replacements: {
    zh: ['任何付款方式都没有额外费用', '信用卡付款不需要您承担手续费'],
    en: ['There is no extra fee for any payment method', 'Paying by card costs you nothing extra'],
  },
  shapes: [
    pattern(
      /\b(?:card|paypal|visa|amex) (?:payments?|orders?|users?)\b[^.!?;]{0,16}\b(?:costs?|are|is|have|carry|come with)\b[^.!?;]{0,16}(?:more|extra|fee|surcharge|%|percent)/,
      {
        unless: /\bno\b|\bnot\b|n['’]t|without|free/,
      },
    ),
    pattern(
      new RegExp(
        `${CARD}[^。!?;]{0,14}(?:(?:手续费|服务费|费用|费率|通道费|利息)[^。!?;]{0,6}(?:您|你|买家|客户|顾客|自己|自理|自付|自行|承担|出|另)|(?:另|加|多|再|额外|外加|要)(?:外|要|收|付|给|出|算|加|补|掏|您|另)*[^。!?;]{0,4}(?:[\\d一二两三四五六七八九十百]+(?:\\.\\d+)?(?:%|个?点|块|元|毛)|百分之|手续费|服务费|钱|费用)|(?:要|得|会|有|收|加)(?:您|你|再)?(?:收|加|付|扣)?(?:[\\d.]+%的?|一点|点|百分之.)?(?:手续费|通道费))`,
      ),
      { unless: FREE },
    ),
    pattern(
      /(?:手续费|通道费|刷卡费)(?:是|要|得|需要?|都)?(?:由)?(?:您|你|买家|客户|顾客|自己)(?:自己|来|这边|那边|另)*(?:承担|出|付|负担|掏)/,
      { unless: /不(?:用|需要?|必|会)|无需|没有/ },
    ),
    pattern(
      /\b(?:surcharges?|(?:extra|additional|processing|handling|transaction|card|convenience|credit card|paypal|payment) (?:fees?|charges?|percent)|fees?|\d+(?:\.\d+)? ?(?:%|percent)|pay extra|charge extra|(?:pay|costs?) more)\b[^.!?;]{0,30}\b(?:(?:if|when|for|by|with|using) (?:you )?(?:pay(?:ing|ments?)? |us(?:e|ing) )?(?:by |with |a |an |your |the )*(?:credit |debit )?(?:cards?|visa|mastercard|amex|american express|paypal|klarna)|card (?:payments?|users?))/,
      {
        unless:
          /\bno\b|\bnot\b|n['’]t|without|free|waive|refund|never|was charged|will be charged \$|more (?:help|information|question|than)|promo|discount|off\b|gift card/,
      },
    ),
    pattern(
      /\b(?:paying (?:by|with)|pay (?:by|with)|us(?:e|ing)|for|with) (?:a |an |your )?(?:credit |debit )?(?:cards?|visa|mastercard|amex|american express|paypal)\b[^.!?;]{0,25}(?:adds?|costs? (?:you )?(?:extra|more|an)|is (?:extra|more)|there(?:['’]?s| is| will be) (?:a|an)\b[^.!?]{0,16}(?:fee|charge|surcharge)|you(?:['’]?ll| will)? (?:need to |have to )?(?:pay|cover)\b[^.!?]{0,10}(?:extra|fee))|\b(?:cover|bear|pay|absorb) (?:for )?(?:the |our |all )?(?:credit )?(?:card|processing|transaction|merchant|paypal|bank) (?:processing |transaction )?(?:fees?|charges?|costs?)/,
      {
        unless: /\bno\b|\bnot\b|n['’]t|without|free|\bwe (?:will |['’]ll )?(?:cover|bear|pay|absorb)|never/,
      },
    ),
  ],
  examples: {
    bad: [
      '刷卡要加1%手续费',
      '信用卡付款另收2个点手续费',
      "there's a 3% surcharge if you pay by credit card",
      '货款用信用卡付的话，另外要加2%的费用',
    ],
    good: [
      '信用卡支付没有手续费的',
      '分期免息，手续费商家承担',
      "there's no extra fee for paying by card",
      '货款我现在给您全退，另外修理的费用凭小票给您报',
      '货款原路退，另外再给您补10块钱的券',
      '花呗分期的利息店铺补贴，您按原价还',
    ],
  },
});
