import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'solicitation-reward',
  category: 'solicitation',
  severity: 'warn',
  title: { zh: '用返现换好评', en: 'Rewards for a review' },
  advice: {
    zh: '好评返现是平台禁止的，会让店铺受罚，活动请引导客户看页面公开的规则。',
    en: 'Paying for reviews is forbidden by the marketplaces: point to public offers on the page instead.',
  },
  source: 'service standards A8; marketplace rules on paid reviews (peers.md c4)',
  replacements: {
    zh: ['店铺的优惠活动都在首页公开，您可以看看', '欢迎您如实反馈使用感受'],
    en: ['All our offers are on the shop page', 'Any honest feedback is welcome'],
  },
  shapes: [
    pattern(
      /(?:好评|好平|五星|5星|评价|追评|晒图|晒单|带图|买家秀|五分|满分|评论|加图|hao评|好⭐|买家show|图文|配图|返图|好评图|小红书|朋友圈)[^.!?;]{0,14}(?:返|红包|奖|送|领|券|有礼|礼品|礼物|小样|抵扣|优惠|补偿|现金|赠|免单|退您|退你|转您|转你|补贴|退差|\d+元|\d+块|[一二两三四五六七八九十]元|[一二两三四五六七八九十]块|得|抽|换|反现|福利|惊喜|积分)|(?:返|红包|奖励|赠|送|领|券|礼品|礼物|小样|补偿|现金|退|转|补)(?:您|你|亲)?(?:\d+|[一二两三四五六七八九十几])?(?:元|块|个|份|一|小|的|红包|现|钱|券|礼|您|你|,|就|呗){0,6}[^.!?;]{0,6}(?:给个?|写个?|打个?|来个?|删|改|换|求|发个?)(?:个)?(?:好评|五星|5星|差评|评价|晒图|买家秀|追评)|(?:给|写|打|来|发)(?:个|了)?(?:好评|五星|评价)[^.!?;]{0,8}(?:送|返|领|红包|券|礼|退|减|优惠)|(?:好评|晒图|评价|返图)(?:返|有|得|换|送)(?:现|礼|奖|券|钱|红包|利)/,
      {
        unless:
          /不做|不搞|骗子|诈骗|满分钟|不参加|不允许|禁止|违规|违反|没有(?:这|好评返)|不是我们|您说的|不支持|不参与|不会|评价里|评论区|领(?:取|的)优惠券在|谢谢|感谢|酒店|率|非常抱歉|很抱歉|看(?:下|一下|看)评|(?:平台|系统)(?:会)?自动|好评不好评|差价|动力|退换|送给|抱歉|图文(?:详情|说明|教程)|评价(?:都|也|很|是|挺)|您的评价/,
      },
    ),
    pattern(
      /(?:(?<=评[^,.!?]{0,8})(?:截图|截屏)|评价图|好评图)[^.!?;]{0,10}(?:发|给|找|联系|私|返|领|红包|传|客服|我)[^.!?;]{0,10}(?:返|红包|领|奖|券|现金|元|块|退|福利|礼)|(?:确认收货|收货|签收)(?:后|了)?[^.!?;]{0,8}(?:好评|评价|晒)[^.!?;]{0,12}(?:返|红包|领|券|送|礼|现)|(?:返现|返红包|现金红包|反现)(?:卡|活动)?[^.!?;]{0,6}(?:好评|评价|晒|截图)/,
      {
        unless: /不允许|禁止|违规|没有|不是我们|您说的|不会|运费|退款截图|问题|破损|支付截图|订单截图|物流截图/,
      },
    ),
    pattern(
      /\b(?:(?:reviews?|ratings?|5.?stars?|five.?stars?|feedback|testimonial)\b[^.!?;]{0,45}\b(?:get|gets|for|receive|earn|win|refund|cash ?back|coupon|voucher|gift|discount|rebate|reward|free|\$\d+|bonus|off|credit|send you|paypal|venmo)\b[^.!?;]{0,20}(?:\$ ?\d+|\d+ ?(?:usd|dollars|%|bucks|off)|back|refund|cash ?back|coupon|voucher|gift|discount|rebate|reward|free|bonus|credit|something)|(?:\$ ?\d+|\d+ ?(?:usd|dollars|bucks|%)(?: off)?|cash ?back|coupon|voucher|gift(?: card)?|discount|rebate|reward|refund(?: of \$?\d+)?|free \w+|bonus|freebie|credit)[^.!?;]{0,30}\b(?:for|if you|in exchange|in return|when you|after you|once you)\b[^.!?;]{0,30}\b(?:reviews?|ratings?|5.?stars?|five.?stars?|feedback)|(?:change|remove|delete|update|edit|revise|take down|withdraw)[^.!?;]{0,25}\b(?:negative|bad|1.?star|one.?star|low|poor|your) (?:review|rating|feedback)|screenshot of (?:your|the) (?:\w+ )?(?:review|rating))/,
      {
        unless: /never|do not|don['’]?t|not allowed|without|against|thank|not (?:offer|pay)|cannot/,
      },
    ),
    pattern(
      /(?:写|打|评)(?:个|上|满|够)?(?:\d+|[一二三四五六七八九十两几]+)个?字[^。!?]{0,8}图[^。!?]{0,12}(?:截图|发我|给我)[^。!?]{0,6}(?:红包|返|现金|奖)/,
      { unless: /不允许|禁止|违规|不是我们|您说的|平台/ },
    ),
    pattern(
      /\b(?:five|5)[- ]?stars?\b[^.!?]{0,20}\b(?:and|then) (?:i|we)(?:['’]ll| will) (?:refund|send|give|pay|return|slip)\b[^.!?]{0,10}(?:you|it|\d)/,
      { unless: /never|do not|don['’]?t|thank|replacement|\bthe rest\b/ },
    ),
  ],
  examples: {
    bad: [
      '好评返现5元',
      '晒图好评送优惠券',
      '好评截图发我领红包',
      'Leave a positive review and get $5 back',
      '麻烦您写二十个字带三张图，截图给我领红包',
      "Make it five stars and we'll send you ten dollars",
    ],
    good: [
      '平台不允许好评返现哦',
      '红包在店铺首页领取',
      '评价里有买家晒图可以参考',
      'We do not pay for reviews',
      '您评价有带图的话平台会自动送淘金币',
    ],
  },
});
