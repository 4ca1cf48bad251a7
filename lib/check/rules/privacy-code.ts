import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

const CODE =
  '(?:验证码|校验码|动态码|动态口令|短信码|短信里的?(?:[\\d四六]位)?数?字?|短信(?:里|上|的|那|里面)*(?:串|组|几个|几位)?(?:数字|码)|手机(?:上)?(?:收到|跳出来|弹出来?|显示)的(?:[\\d四六]位)?(?:数字|码)|验证短信|动态密码|安全码|确认码|(?:[\\d四六]位)(?:数(?=[,过发报念截])|数字|数的?码|验证|短信码|码))';
const ASK = '(?:发|告诉|给|报|提供|念|说|转|截图|写|输|回复?|填)';
const PARDON = new RegExp(
  `${WARNING.source}|防伪|页面|输入框|登录页|自己(?:输入|填)|商品|取件|提货|刮|泄露|透露|不(?:用|需要|要|会|能)|小心`,
);

export default defineRule({
  id: 'privacy-code',
  category: 'privacy',
  severity: 'block',
  title: { zh: '索要验证码', en: 'Asking for a verification code' },
  advice: {
    zh: '验证码等同于客户账户的钥匙，任何时候都不能索要，请让客户自己在页面输入。',
    en: 'A code is the key to the customer account and must never be asked for; the customer enters it on the page.',
  },
  source: 'service standards B24',
  replacements: {
    zh: ['您在页面上自己操作就可以，我一步一步为您说明', '这一步由您本人操作，不用告诉我们'],
    en: ['Please complete this step yourself, I will guide you through it'],
  },
  shapes: [
    pattern(
      /\b(?:what(?:['’]?s| is|)|tell|give|send|read)\b[^.!?;]{0,16}\bcode\b[^.!?;]{0,12}(?:\b(?:your (?:phone|mobile|cell)|you) (?:just )?(?:got|received|get|has)\b|\b(?:they|the (?:bank|app|platform|system)) (?:just )?(?:texted|sent|messaged|e-?mailed)\b)/,
      {
        unless: WARNING,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:把|将|收到|您的|提供|报|发|告诉|麻烦|说|念|给|需要)[^,。!?;]{0,10}${CODE}(?:一?下|后|之后|就|也|再|多少|是多少|截图|给)*[^,。!?;]{0,4}(?:${ASK}|吗|多少|我|$)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}${CODE}(?:是|为)?[^,。!?;]{0,6}(?:多少|几|(?:${ASK}|说)(?:一?下|给|送|过来|到)*(?:我|给我|我们|这边|客服|过来|就可以退|一下)|(?:截图|念)(?:一下|给|发|吧|$)|发来|发过来)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:send|tell|give|share|read|forward|provide|text|what(?:['’]?s| is| are|)|need|confirm|pass|let me (?:know|have)|enter here|type|dm|show)\b[^.!?;]{0,30}\b(?:(?:verification|security|confirmation|auth\w*|one[- ]time|login|sms|text|access|2fa|two[- ]factor)[- ](?:code|password|pin|passcode)|otp|passcode|(?:[46]|six|four)[- ]digit (?:code|number)|(?:code|digits|number)s?\b[^.!?;]{0,24}\b(?:by (?:text|sms)|(?:on|to) your (?:phone|mobile|cell)|text message|you (?:just )?(?:received|got)|just (?:sent|texted)))/,
      {
        unless: new RegExp(
          `${WARNING.source}|don['’]?t|do not|won['’]?t|\\bi (?:will|can|have)\\b|i['’](?:ll|ve|m)|promo|discount|coupon|tracking|order|zip|area code|on the (?:page|reset|login)|reset code|yourself`,
        ),
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}${CODE}[^。!?;]{0,10}(?:麻烦|辛苦|请|您|你|收到|了|后|就|直接|把它|,)+${ASK}(?:一?下|里面的?数字)*(?:给|到|过来)*(?:我|咱|客服|这边)`,
      ),
      { unless: PARDON },
    ),
    pattern(
      /\b(?:code|six[- ]digit number|one[- ]time (?:password|pin))\b[^.!?;]{0,30}(?:,|\band\b|\bthen\b) ?(?:please |just |then |can you |could you )*(?:send|read|tell|forward|give|share|text|pass)(?: it| that| them)? (?:(?:back |over |on |out )?to )?(?:me|us)\b/,
      {
        unless: new RegExp(
          `${WARNING.source}|don['’]?t|do not|promo|discount|coupon|voucher|tracking|gift card|order|error|bar ?code|zip|post`,
        ),
      },
    ),
    pattern(
      /(?:手机|短信)(?:上|里|那边)?[^,。!?;]{0,4}(?:那个?|的|那条|那串)码[^,。!?;]{0,4}(?:念|报|发|告诉|说)(?:一?下)?(?:给)?我/,
      { unless: PARDON },
    ),
  ],
  examples: {
    bad: [
      '把验证码发我一下',
      '您收到的验证码是多少',
      'please send me the verification code you just received',
      '您手机会收到一条验证码，麻烦您发给我核实一下',
      "you'll get a code by text, please send it to me",
      '短信里的码念给我',
      'Tell me the code the bank sent you',
    ],
    good: [
      '请勿泄露验证码给任何人',
      '输入验证码后点击提交就可以了',
      "I'll send a reset code to your email",
      '您手机会收到一条验证码，您自己在页面上填就行',
      '取件的码在短信里，您给快递员看就行',
    ],
  },
});
