import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

const PARDON = new RegExp(
  `${WARNING.source}|泄露|透露|不(?:会|能|用|需要?|要|必)|无需|密码锁|wifi|设备密码|初始|默认|找回|重置|自己(?:修改|设置|改|输入)|尾号|后四位|页面|保护|卡套|卡包|能放|原路|支付时|清关|海关|实名信息|付款时`,
);
const ASK = '(?:发|报|提供|告诉|给|说|念|拍|传|写|留|上传|出示|填|告知)';
const SECRET =
  '(?:(?:支付|登录|账号|账户|支付宝|银行卡?|微信|淘宝|平台|交易|网银|取款)?的?(?:密码|口令)|(?:银行|信用|储蓄|借记)卡(?:卡)?号?(?:码|正反面|信息)?|卡号|卡?片?(?:背面|后面|反面)[^,。]{0,4}(?:三|3)位数?|(?:银行|信用)卡(?:的)?(?:正面|反面|照片)|cvv2?|安全码|有效期|账号和密码|账号密码|开户名|付款码)';

export default defineRule({
  id: 'privacy-secret',
  category: 'privacy',
  severity: 'block',
  title: { zh: '索要密码或银行卡信息', en: 'Asking for a password or card details' },
  advice: {
    zh: '密码和卡号属于客户的敏感信息，退款走原路就好，不需要在聊天里收集。',
    en: 'Passwords and card numbers are sensitive; refunds go back the way they came, so nothing needs to be collected here.',
  },
  source: 'service standards B24',
  replacements: {
    zh: ['退款会按原支付方式退回，您不用提供其他信息', '这一步由您本人操作，不用告诉我们'],
    en: ['The refund goes back to your original payment method, nothing else is needed'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:${ASK}|把|需要|麻烦|要)(?:一?下|给?我们?|您|你|的|个|请|先|付款|自己|退款|收款|理赔|要|将|用)*${SECRET}`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}${SECRET}(?:是|为|和[^,。]{0,6}|跟[^,。]{0,4}|都|也|、[^,。]{0,6}|以及[^,。]{0,6})*(?:(?:一?起|先)?(?:${ASK}|照)(?:一?下|一?张|给|到|我|过来|来|吧|办理)+|拍一下|正反面|多少|(?:给)我来)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:send|tell|give|share|provide|need|what(?:['’]?s| is|)|type|enter|dm|forward|let me have|confirm|have|get)\b[^.!?;]{0,30}\b(?:your (?:account |online |bank(?:ing)? |login |current |email |app )*(?:password|passcode|login(?! page)|login and password|log ?in details|banking (?:password|details|pin))|cvv2?|cvc|security (?:number|digits) on|(?:three|3)[- ](?:digits?|numbers?) (?:code )?on the back|pin (?:code )?(?:of|for) your card|card number and (?:the |your )?(?:pin|cvv|password)|card pin|password here|login credentials|(?:front|back)[^.!?]{0,16}(?:of )?(?:your )?(?:credit|debit|bank) ?card)/,
      {
        unless: new RegExp(
          `${WARNING.source}|don['’]?t|do not|won['’]?t|reset|forgot|new password|change|recover|i can (?:send|reset|help|email|make|generate)|i will|username|no need|create|set up|strong`,
        ),
      },
    ),
  ],
  examples: {
    bad: ['麻烦提供一下您的支付宝密码', '您的银行卡号发我，我给您退款', 'I need your account password to fix this'],
    good: ['我们不会索要您的密码', '密码忘记了可以在登录页点击找回密码', 'what is your account ID and order ID?'],
  },
});
