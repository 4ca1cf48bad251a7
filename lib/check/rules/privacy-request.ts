import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

const SECRET =
  '(?:(?:短信|简讯|手机|动态|登录|登陆|验证|校验|支付|交易|网银|提款卡?|付款)(?:里|上|的|收到的?)*(?:那|几位|这串|串|[四六]位|4位|6位)*(?:验证码|校验码|密码|动态码|口令|数字|码)|验证码|校验码|动态码|[六四64]位(?:验证)?(?:数字|码)|(?:账号|帐号|登录|支付|交易)?密码|cvv2?|安全码|(?:信用卡|银行卡|卡|背面|末|后)(?:的)?(?:后|背面|末)?(?:三|3)(?:位数?|码)|(?:信用|银行|提款|储蓄)卡(?:的)?(?:号码?|资料|信息|卡号|余额|照片|正反面|截图)|卡号|身[份分]证(?:字号|号码?|件|照片?|正反面|正面|影本|复印件)?|健保卡|(?:账|帐)密|卡密|开户行|人脸(?:视频|照|识别)?|花呗的?密码|取款密码|(?:银行|信用)卡(?:正面|反面|背面)|户口本|护照(?:号|照|首页)?|驾照|网银)';
const ASK = '(?:核对|核实|验证|转发|发|传|报|念|读|告诉|告知|提供|给|回|写|填|说|截|拍|贴|打)';
/** The customer's own doing on a page, locks and bags, and the advice to keep it secret. */
const PARDON = new RegExp(
  `${WARNING.source}|泄露|透露|(?:不|别|勿|无需|没必要|禁止|请不要)[^,。!?;]{0,12}(?:码|证|密码|卡号|卡|资料)|(?:码|密码|卡号|证)[^,。!?;]{0,4}(?:不要|别|不能|请勿|勿|不用)|自己|自行|本人在|页面|输入框|订单里|重置|找回|忘|默认|初始|密码(?:锁|箱)|门锁|保险|wifi|夹|卡套|卡包|钱包|能放|取件|提货|取货|核销|防伪|批次|尾号|后四|清关|海关|保管|携带|点获取|(?<!位)数字键|门票|实名(?!认证)|专票|发票|税号`,
);

export default defineRule({
  id: 'privacy-request',
  category: 'privacy',
  severity: 'block',
  title: { zh: '索要敏感信息', en: 'Asking for sensitive data' },
  advice: {
    zh: '验证码、密码、卡号和证件都不能在聊天里索要，请让客户自己在页面操作。',
    en: 'Codes, passwords, card numbers and identity papers must not be asked for in a chat; the customer uses the page.',
  },
  source: 'service standards B24',
  replacements: {
    zh: ['这一步由您本人在页面操作，不用告诉我们', '您提供订单号就可以'],
    en: ['Please complete this step yourself, I will guide you through it'],
  },
  shapes: [
    pattern(new RegExp(`${NOT_REFUSED}${SECRET}[^,。!?;]{0,5}(?:是)?(?:多少|是?啥|是?什么(?!意思)|几位数|是几|有吗)`), {
      unless: new RegExp(`${PARDON.source}|什么时候|有什么`),
    }),
    pattern(
      new RegExp(
        `${NOT_REFUSED}${SECRET}(?:和|跟|、|以及|都|也|再|先|请|麻烦|您|这边|[^,。!?;]{0,4})(?:一起)?${ASK}(?:一?下|一?张|个|给|到|来|过来)*(?:我|咱|客服|这边|过来|来|吧|呗|下|一下|给|张|$)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:请|麻烦|需要|还要|得|要|辛苦|方便|把|将|您|你)(?:您|你|再|先|这边|麻烦|把|将|把)*(?:${ASK}|截|核对|核实|用)?(?:一?下|我|给我|个|一个|张|一张|给|出)*(?:您|你)?的?(?:本人|收到的?|手机(?:里|上)?的?|手持|付款|收款)*${SECRET}`,
      ),
      {
        unless: new RegExp(`${PARDON.source}|放|装|(?:您|你)的?(?:银行|信用)卡(?:号|资料|信息)?[^,。]{0,6}(?:到|扣|退)`),
      },
    ),
    pattern(
      /(?:发|收到|弹|来)(?:了|的)?(?:一)?(?:串|组|条短信|个短信|几位)(?:数字|码|字母)?[^。!?;]{0,8}(?:回|告诉|发|念|报|说)(?:给)?(?:一?下)?我|(?:六|6|四|4)位(?:数|码|数字)?(?:发|报|念|给|回)(?:一?下|过来|我|来)|(?:上面|里头|里面|手机上?|屏幕上?)的(?:那串|几位)?(?:数字|码)[^,。!?;]{0,4}(?:跟|和|给|告诉|说|念|发|报)|(?:短信|简讯)[^。!?;]{0,8}(?:数字|截图|截屏|码)[^。!?;]{0,4}(?:念|报|发|给|告诉)/,
      { unless: new RegExp(`${PARDON.source}|物流|快递|取件|单号`) },
    ),
    pattern(
      /\b(?:send|tell|give|share|read|need|what(?:['’]?s| is)|provide|type)\b[^.!?;]{0,24}\b(?:(?:six|four|6|4)[- ]?digits?(?: code| number)?|code (?:on|from|in) your (?:phone|text|sms|message|email)|cvv|cvc|expiry date|card (?:number|details)|full card|bank login|pin (?:number|code)|social security|passport number)\b/,
      {
        unless: new RegExp(
          `${WARNING.source}|n['’]t|do not|\\bnever|zip|order|\\bi (?:will|can|have)|i['’]ll (?:send|text|e-?mail|resend)|promo|last four|yourself|on the page|tracking|\\bwe['’]ll never|gift card|batch`,
        ),
      },
    ),
  ],
  examples: {
    bad: ['您的登录密码是啥，我帮您改', '亲 cvv 多少', '麻烦提供身份证字号跟照片'],
    good: [
      '验证码请不要告诉任何人',
      '密码锁默认是000000',
      '密码忘了可以在登录页找回',
      '我们不会跟您要银行卡号',
      '您手机会收到一条短信，麻烦您发我看下物流单号',
    ],
  },
});
