import { defineRule, pattern } from '../rule';

const DECLINED =
  /can['’]?t|cannot|not able|unable|n['’]t (?:offer|give|do|change|have|allow)|do not (?:offer|give|do|change|have)|never|no private|not allowed|no secret|promo code|coupon|sale|membership|member/;

export default defineRule({
  id: 'price-english',
  category: 'price',
  severity: 'warn',
  title: { zh: '用英文许诺私下优惠', en: 'A private or off-page price' },
  advice: {
    zh: '私下优惠对其他客户不公平，请介绍公开的优惠。',
    en: 'A private price is unfair to others; please point to the public offers.',
  },
  source: 'service standards C5',
  replacements: {
    zh: ['您可以领取店铺优惠券'],
    en: ['The public offer on the page applies to everyone', 'You can use the coupon on the shop page'],
  },
  shapes: [
    pattern(/\bkeep (?:quiet|it quiet|mum)\b|\b(?:i['’]?ll|i will|i can) make it (?:\$|£|€)?\d+\b(?! (?:days?|pm|am|o))/, {
      unless: DECLINED,
    }),
    pattern(
      /\bslip you\b|\b(?:shop|store|place|link)\b[^.!?;]{0,12}\b(?:way |much |far |a lot |even )?cheaper\b|\bnobody else gets\b|\bour little secret\b/,
      { unless: DECLINED },
    ),
    pattern(
      /\b(?:private|secret|special|hidden|unofficial|under[- ]the[- ]table|off[- ]the[- ]books?|insider|staff|employee|friends?(?: and family|s)?|family|backdoor|confidential|wholesale|factory) (?:deal|discounts?|prices?|pricing|rate|offer)\b|\b(?:off the record|under the table|on the quiet|on the down ?low|on the sly|behind the (?:scenes|boss))\b/,
      {
        unless: new RegExp(
          `${DECLINED.source}|special (?:offer|price|deal)s? (?:on|for (?:all|every|new)|page|section|this week|today)|dining|coffee`,
        ),
      },
    ),
    pattern(
      /\b(?:just|only|specially|especially|exclusively) for you\b|\b(?:don['’]?t|do not|please don['’]?t|never) (?:tell|mention|share|let)\b[^.!?;]{0,20}\b(?:anyone|anybody|other|others|no one|know|boss|manager)|\b(?:keep (?:it|this) (?:between us|quiet|secret|to yourself)|between (?:us|you and me)|our (?:little )?secret|hush)\b/,
      {
        unless:
          /password|code|pin|address|phone number|card|make|made to order|custom|looking|check(?:ing|ed)?|information|personal/,
      },
    ),
    pattern(
      /\b(?:i|we)(?:['’]?ll| will| can| could|['’]?d| would|'m going to| may| might)? (?:just |also |even |quietly |always |personally |manually |secretly |privately )*(?:knock|take|shave|drop|cut|lower|reduce|change|adjust|tweak|edit|modify|slash|bring)\b[^.!?;]{0,16}(?:\b(?:price|total|cost)\b|(?:\$|£|€)?\d+ ?(?:%|percent|bucks|dollars|usd)?[^.!?;]{0,10}\b(?:off|for you|down)\b|\b(?:five|ten|fifteen|twenty|thirty|forty|fifty|a few (?:bucks|dollars|quid|pounds)|something|a (?:bit|little)) (?:more )?(?:off|for you)\b)/,
      {
        unless: new RegExp(
          `${DECLINED.source}|\\bcode\\b|mistake|error|shipping|because of the|price match|\\bor (?:collect|send|replace|return|swap|you can)\\b|(?:as a|partial) refund|\\b(?:missing|damaged|faulty|scratch|broken)`,
        ),
      },
    ),
    pattern(
      /\b(?:i|we) (?:can|could|will|would|['’]?ll)(?: \w+){0,2} (?:do|give you|make it|let you have|let it go|sell|go)\b[^.!?;]{0,24}(?:\$|£|€)?\d+[^.!?;]{0,14}\b(?:if you (?:keep|don['’]?t|buy now|order now|pay)|for you|between|instead of|private|direct|cash)|\b(?:cheaper|better price|lower price|better deal|save|less)\b[^.!?;]{0,24}\b(?:outside|off (?:the )?(?:app|platform|site)|direct(?:ly)?(?: from me| with me)?|our other (?:shop|store)|under the table|elsewhere|without the (?:app|platform)|if you (?:pay|buy|order) (?:me|directly|outside|direct))|\bour other (?:shop|store)\b[^.!?]{0,20}\b(?:cheaper|less|lower)|\bout of my own pocket\b|\bmy (?:own )?(?:staff|employee|personal) discount\b|\bhold off (?:on )?pay|\b(?:don['’]?t|do not) pay (?:yet|now|until)\b[^.!?]{0,40}\b(?:price|total|discount|cheaper|adjust)/,
      {
        unless: new RegExp(`${DECLINED.source.replace("can['’]?t|", '')}|refund`),
      },
    ),
  ],
  examples: {
    bad: [
      "I'll knock off 10% just for you",
      "it's a secret deal, don't tell anyone",
      'I can change the price for you if you order now',
      "I'll quietly take fifteen off for you",
    ],
    good: [
      'you can use the promo code at checkout',
      "sorry, we don't offer private discounts",
      'our prices are the same for everyone',
      'I can take 30 percent off or collect it and send a sealed one',
    ],
  },
});
