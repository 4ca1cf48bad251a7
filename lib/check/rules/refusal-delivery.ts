import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'refusal-delivery',
  category: 'refusal',
  severity: 'warn',
  title: { zh: '拒绝货到付款或加价', en: 'Refusing or charging for cash on delivery' },
  advice: {
    zh: '页面支持货到付款时不能拒绝、关闭订单或加收费用，请按页面说明办理。',
    en: 'Where the page offers cash on delivery it must not be refused, closed or charged for.',
  },
  source: 'service standards C2',
  replacements: {
    zh: ['支持货到付款，按页面说明下单就可以，没有额外费用'],
    en: ['Cash on delivery is available as the page says, at no extra cost'],
  },
  shapes: [
    pattern(/到付(?:的)?(?:订单|单子?)[^,。!?;]{0,8}(?:取消|关闭|关掉|不发|拒绝)/),
    pattern(/\b(?:cod|cash on delivery)\?[^.!?]{0,16}(?:cancel|no\b|not|n['’]t)/),
    pattern(
      /(?:不(?:接受|支持|做|能|可以|提供|发|走|收|给|办|开通)|没有(?!额外|加)|拒绝|取消了?|没开通?|无法|没法|暂无)(?:办理|使用|选择|用)?(?:货到付款|到付款|货到再付|收货付款|到货付款|先收货后付款)|(?:货到付款|到货付款|货到再付|收货付款)[^。!?;]{0,10}(?:不(?:接受|支持|做|能|可以|行|收|发|给)|做不了|没有(?!额外|任何)|办不了|(?:要|得|需要?|另|多|加)(?:外|加|收|付|另|多|再|您|补)*[^。!?;]{0,3}(?:\d+|钱|费|手续费|服务费)|手续费|加价|加收|我(?:们)?就?(?:会)?(?:关闭|取消|不发))/,
      {
        unless:
          /不(?:用|需要?|会|收|加|额外|另)(?:您)?(?:额外|另外|再)?(?:加|收|出|付|费|钱)|不加|无手续费|无(?:任何|额外)|无需|没有额外|吗\??$|如果页面/,
      },
    ),
    pattern(
      /(?:关闭|关掉|取消)(?:您|你)?的?(?:这个)?(?:订单|交易)[^。!?]{0,10}(?:货到|付款)|(?:货到付款|要|再)[^。!?]{0,10}(?:就|会|直接)(?:给您|把您|帮您|给你)?(?:关闭|关掉|关)(?:您|你)?的?(?:订单|交易)/,
      {
        unless: /自动关闭|系统|超时|未付款|吗\??$/,
      },
    ),
    pattern(
      /\b(?:do(?:es)? ?n['’]?t|do(?:es)? not|can['’]?t|cannot|won['’]?t|never|no longer|refuse to|no)\b(?: \w+){0,3}? ?(?:accept|offer|do|take|support|allow|have|ship)?\b[^.!?;]{0,12}\b(?:cash on delivery|cod|pay(?:ment)? on delivery)\b|\b(?:cash on delivery|cod|pay(?:ment)? on delivery)\b[^.!?;]{0,24}\b(?:not (?:available|accepted|possible|supported|an option)|isn['’]?t|costs?|extra|surcharge|fee|charge)\b|\bcancel\b[^.!?;]{0,20}\border\b[^.!?]{0,24}\b(?:cash on delivery|cod)\b/,
      {
        unless:
          /no (?:extra|additional|fee|charge|surcharge)|n['’]t (?:cost|charge|pay)|not (?:cost|charge)|without|free|don['’]?t worry|do accept/,
      },
    ),
  ],
  examples: {
    bad: ['我们不接受货到付款', '货到付款要加钱', '您要货到付款的话我就关闭订单', 'COD orders cost an extra 5 dollars'],
    good: ['支持货到付款，不加收费用', '货到付款不需要额外加钱', 'we do accept cash on delivery'],
  },
});
