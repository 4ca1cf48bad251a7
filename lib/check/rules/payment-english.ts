import { defineRule, pattern } from '../rule';
import { WARNING } from '../slots';

const METHOD =
  '(?:venmo|zelle|cash ?app|western union|money ?gram|wire transfer|wire (?:the|it|us|me|money|funds)|(?:by|via) wire|bank transfer|bank deposit|direct deposit|crypto(?:currency)?|bitcoin|btc|usdt|iban|swift|revolut|wise|pay ?pal friends|friends (?:and|&) family|apple cash|alipay|wechat pay|gpay|postal order)';
const DECLINED =
  /\b(?:can['’]?t|cannot|don['’]?t (?:accept|take|support|offer|ask|allow|use|need)|do not (?:accept|take|support|offer|ask|allow)|not (?:able|allowed|supported|accept)|(?:is ?n['’]t|is not|are ?n['’]t|are not|not) (?:something|an option|possible|available|accepted|one of)|unable|never|sorry,? (?:we|but)|please (?:do not|don['’]?t)|no (?:wire|bank))\b/;
const PARDON = new RegExp(
  `${DECLINED.source}|${WARNING.source}|refund|original payment|back to your|\\b(?:at|on|in) (?:the )?checkout\\b`,
);

export default defineRule({
  id: 'payment-english',
  category: 'payment',
  severity: 'block',
  title: { zh: '用英文要求平台外付款', en: 'Payment outside the platform' },
  advice: {
    zh: '平台外付款没有保障且属于违规，请让客户在结账页面支付。',
    en: 'Paying outside the marketplace is unprotected and forbidden; please keep the payment in the checkout.',
  },
  source: 'service standards C4',
  replacements: {
    zh: ['您在订单页面付款就可以'],
    en: ['Please pay through the checkout so that your order is protected', 'The checkout here is the safe way to pay'],
  },
  shapes: [
    pattern(/\binstead of (?:paying|checking out|ordering) (?:here|on|through|in|via)\b/, {
      unless: PARDON,
    }),
    pattern(/\b(?:in|into|to) (?:my|our) (?:bank |own |personal |company )?(?:account|pay ?pal|wallet)\b/, {
      unless: PARDON,
    }),
    pattern(new RegExp(`\\b${METHOD}\\b`), {
      unless: new RegExp(
        `${PARDON.source}|wire(?:d|less)|under ?wire|swift(?:ly)? |likewise|otherwise|wise (?:choice|to|idea|decision)|cashapp logo|bra\\b|charging|cable|headphone`,
      ),
    }),
    pattern(
      /\b(?:pay|paid|paying|send|transfer|wire|deposit|remit)\b[^.!?;]{0,30}\b(?:(?:me|us) (?:directly|outside|privately|on the side|off|in cash|through my|via my)|directly to (?:me|us|my|our)|to (?:my|our) (?:personal |company |business |bank |own |private |pay ?pal )*(?:account|wallet|pay ?pal|card|bank)|(?:outside|off)(?: of)? (?:the |this )?(?:platform|app|site|website|marketplace|system|checkout)|into (?:my|our) (?:\w+ )?(?:account|card))/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:don['’]?t|do not|no need to|instead of) (?:pay|paying|check ?out|order)(?:ing)? (?:through|on|in|via|with|at|using) (?:the |this )?(?:app|platform|site|website|checkout|marketplace|system)|\bskip the (?:checkout|platform|app|site)|\b(?:avoid|save|dodge|bypass|get around) (?:on )?(?:the |their |any )?(?:platform|app|site|marketplace|selling|checkout)?(?:['’]s)? ?(?:fees?|commission|cut)\b|\b(?:cancel|drop) (?:the|this|your) order and (?:pay|send|transfer|buy)|\bscreenshot of (?:the |your )?(?:transfer|payment|deposit|wire)|\b(?:my|our) (?:pay ?pal|wallet|bank (?:account|details)|account (?:number|details)|cash ?app|venmo|paypal\.me)\b[^.!?]{0,20}(?:pay|send|there|is|transfer|deposit|:)|\b(?:send|give|share|pass)(?:ing)? (?:you )?(?:me )?(?:my|our) (?:pay ?pal|wallet|bank|account|iban)|\bgift cards?\b[^.!?]{0,40}\b(?:as|for) payment|\bpay (?:me|us) (?:on|via|by|through|with|in) (?!the (?:app|platform|site|checkout))/,
      {
        unless: new RegExp(`${WARNING.source}|we (?:can['’]?t|cannot|never)|refund|you (?:can['’]?t|cannot)`),
      },
    ),
  ],
  examples: {
    bad: [
      'please wire the money to our bank account',
      'pay me on cash app instead',
      'skip the checkout and send the money to my account',
    ],
    good: [
      'please pay only through the app to stay protected',
      'we never ask for a bank transfer',
      'your refund will go back to your original payment method',
      "Venmo isn't an option here, sorry",
      'Bank transfer is offered at checkout',
    ],
  },
});
