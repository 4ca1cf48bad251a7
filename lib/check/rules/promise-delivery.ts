import { defineRule, pattern } from '../rule';

const PARDON =
  /不能|无法|不敢|没法|没办法|不一定|难以|不保证|不好说|尽快|尽量|尽力|争取|预计|页面|如果|吗$|您说|客户|商家承诺|店铺承诺|要记得|一定要|关注|未必|不是一定|不确定/;

export default defineRule({
  id: 'promise-delivery',
  category: 'promise',
  severity: 'warn',
  title: { zh: '打包票的发货或到货时间', en: 'A dispatch or delivery time taken for granted' },
  advice: {
    zh: '快递的时间店里说了不算，按页面写的时效和预计时间来说，没做到也不会失信。',
    en: 'The courier decides, not the shop: quote the page and an estimate, and no word is broken.',
  },
  source: 'service standards B22, C6',
  replacements: {
    zh: ['预计两到三天送达，请以物流信息为准', '我会尽力帮您催促，有进展马上告诉您'],
    en: ['The tracking page shows the latest estimate', 'I will do my best and keep you posted'],
  },
  shapes: [
    pattern(
      /(?:保证|保准|准保|(?<![打面书钱皮背红荷外承分礼现新手])包(?!裹|装|邮|含|括|您|你|里|的|,)|一定|肯定|绝对|必定|必须|铁定|妥妥|百分百|百分之百|100%|稳稳|打包票|担保|承诺|答应(?:您|你)|发誓|准能|管保|包管|笃定|稳)(?:您|你|给|我|会|能|可以|都|就|在|的|让|帮|马上|今天|明天|后天|当天|次日|隔天|\d+|[一二三四五六七八九十两几]|号|日|天|小时|半|整|刻|内|之?前|下午|上午|晚上|中午|周|星期|点|月|底|就|要|把|到时候|这周|春节|过年|节|双十一|七夕|国庆|您生日|订单|快递|货|东西|,){0,14}(?:到货|到(?!位|底|时|不)|送达|送到|收到|收得到|拿到|拿得到|发货|发出|发走|寄出|寄到|发得出|送上门|赶得上|赶上|来得及|到手|到家|发(?!票|现|给|送|不)|出库|补货|派送|用上)/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /(?:今天|明天|后天|当天|次日|隔天|周[一二三四五六日天]|星期[一二三四五六日天]|\d+[天号点]|[一二三两]天|节前|年前|双十一|晚上|下午|上午|一早)(?:之?内|之?前)?(?:给您|就|你|您|都|的话|快递)?(?:必|准|包|绝对|肯定|一定|妥妥|百分百|铁定|保证|稳)(?:定|能|会|可以|的|给您)?(?:到|发|送达|达|收|寄|送到|有货|出)(?!票|现|位|不)/,
      {
        unless: /不能|无法|不敢|没法|没办法|不一定|尽快|尽量|预计|包裹|包邮|吗$|准备|不保证|准时|准点|如果|未必/,
      },
    ),
    pattern(
      /\b(?:(?:i |we )?(?:can |will |do )?(?:personally )?(?:guarantee|promise|swear|assure you|bet)(?: you| to you|,)*(?: that)?,? (?:it|you|the|your|we|to|i|delivery|this|that|dispatch|shipping|everything|next|same|he|they|he['’]?ll|it['’]?ll|you['’]?ll|it['’]?s|we['’]?ll|i['’]?ll)[^.!?;]{0,40}?(?:arriv\w+|get (?:it|there|here|your|the|to)|be there|deliver\w*|ship\w*|receive|reach|tomorrow|tonight|by \w+day|in time|on time|next.day|on your doorstep|before)|guaranteed (?:to (?:arrive|get|ship|be|reach)|(?:delivery|shipping|arrival|dispatch|by|next|same|before|on|in))|(?:will|is going to|it['’]?ll|you['’]?ll|['’]ll) (?:definitely|certainly|absolutely|surely|100%|for sure|most definitely|positively|without (?:a )?(?:doubt|fail)) (?:be (?:there|with you|delivered|shipped|on)|arrive|get (?:there|it|here|your|to)|ship|receive|have it|reach|make it|come)|(?:definitely|certainly|absolutely|surely|100%) (?:will |going to )?(?:be (?:there|with you|delivered)|arrives?|gets? (?:there|here)|ships?) |(?:be there|arrives?|have it|get it|deliver(?:ed|y)|ship(?:s|ped)?|receive it|with you)[^.!?;]{0,30} (?:for sure|guaranteed|without fail|no matter what|come hell|100%|i promise|i swear|no doubt|you have my word|mark my words|definitely)|(?:give you|have) my word|(?:you can )?(?:count|bet) on (?:it|that)|(?:you can )?bet (?:it|you)|(?:there['’]?s )?no way (?:it|it['’]ll) (?:be|is|will be)? ?late|never (?:be )?(?:late|delayed))/,
      {
        unless:
          /can(?:['’]?t|not| not)|not (?:guarantee|promise)|don['’]?t|unable|no guarantee|\bif\b|estimated|you asked|bet(?:ter|ween)|looking into|look into/,
      },
    ),
    pattern(
      /(?:送|到(?!点)|达|发货|签收|骑手|快递)[^。!?;]{0,14}(?:(?:(?<!差)[一半1](?:分钟?|秒钟?|刻钟?)|分秒)(?:都|也|绝|绝对|肯定)*(?:不会|不可能|不(?:带)?|没)(?:再)?(?:差|晚|迟|耽误|误|拖|超|可能(?![差晚迟]))|(?:晚|迟|差|超)(?:到)?(?:了)?(?:[一半1]|哪怕[一半1])(?:分钟?|秒钟?)(?:都|也|我|就)*(?:不|算我|赔|免单|倒赔|没))|(?:晚|迟)(?:到)?(?:[一半1]|哪怕[一半1])(?:分钟?|秒钟?)(?:都|也|我|就)*(?:不(?:会|可能)?|算我|赔|给[您你]免|免单|倒赔)|(?:绝对|肯定|一定|百分百)不(?:会)?(?:迟到|晚点|晚到|误点|延误|超时)/,
      { unless: PARDON },
    ),
    pattern(
      /\bon the dot\b[^.!?]{0,40}\b(?:guaranteed?|100|no delays?|not a (?:minute|second)|never late|promise)|\bnot (?:a|one) (?:single )?(?:minute|second) (?:late|later|over)\b/,
      {
        unless: /\bif\b|can['’]?t|cannot|no guarantee/,
      },
    ),
  ],
  examples: {
    bad: [
      '保证明天到',
      '今天肯定能发出',
      '后天必到',
      'Guaranteed to arrive tomorrow',
      '明早九点送到，一分不差，您放心',
      '骑手五点准时到，迟一分钟都不可能',
      'on the dot at five, not a minute late, guaranteed',
      '晚一分钟都不会',
    ],
    good: [
      '预计明天送达，以物流信息为准',
      '这边正在给您打包，下午就发出',
      '不一定能赶上，我帮您问问快递',
      '付款后48小时内发出',
      'We cannot guarantee the delivery date',
      '花束是当天现包的，您要几点送到呢',
    ],
  },
});
