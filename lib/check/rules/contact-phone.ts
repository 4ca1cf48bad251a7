import { defineRule, finder, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

/** The courier, the installer and the customer's own number on the order are part of the service. */
const SERVICE =
  /快递|派送|派件|配送|送货|师傅|网点|驿站|司机|安装|物流|厂家|品牌|官方|热线|总部|售后电话|您的(?:收货|手机|电话|号码|联系)|收货|收件|预留|下单|尾号|银行|平台客服|(?<!\d[- ]?)(?:400(?:[- ]?\d{3}[- ]?\d{4})?|95\d{3,4}|12315)(?!\d)/;
const PARDON = new RegExp(`${WARNING.source}|${SERVICE.source}`);

export default defineRule({
  id: 'contact-phone',
  category: 'contact',
  severity: 'block',
  title: { zh: '留私人电话或请客户打电话', en: 'Giving a private phone number' },
  advice: {
    zh: '私人电话里的约定查不到记录，平台也不允许，请在会话里沟通。',
    en: 'What is agreed on a private phone leaves no record and is not allowed, so please stay in the chat.',
  },
  source: 'service standards C4; marketplace rules against off-platform contact',
  replacements: {
    zh: ['您直接在这里留言，我马上回复您', '我在这里为您跟进到底'],
    en: ['Just write here and I will answer at once', 'Please message us here'],
  },
  shapes: [
    finder('call-number'),
    pattern(/(?:打|拨打?|来电|电话|致电|座机|固话|联系|热线)[^\d。!?]{0,8}0\d{2,3}[- ]?\d{7,8}(?!\d)/, {
      unless: /快递|物流|厂家|网点|官方|品牌|总部|医院|派送|驿站/,
    }),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:(?:打|拨|拨打)(?:给)?(?:我们?|店主|店长|老板|我私人)的?(?:个?电话|手机|号码)?(?!开|断|包|折|理)|给(?:我们?|店里)(?:打|回|来)个?电话|(?:电话|手机|短信|电联)(?:直接)?(?:联系|找|call|通知|咨询|打给)(?:我(?!们?会|帮|来)|店主|老板|店长)|(?:我|我们|咱)(?:的|这边)?(?:私人|个人|店里)?(?:的)?(?:手机|电话|联系电话)(?:号码?)?(?:是(?!否)|给您|发(?:给)?(?:您|你)|告诉您|写给|留给)|(?:留|记|存)(?:一?下|个)?(?:我|我们)的?(?:手机|电话|号码?)|打我(?:手机|电话)|(?:call|扣|呼)我(?!们))`,
      ),
      { unless: PARDON },
    ),
  ],
  examples: {
    bad: ['有问题直接打我电话13812345678', '拨打①③⑧①②③④⑤⑥⑦⑧联系我', '电话一三八一二三四五六七八 随时打'],
    good: ['快递员会电话联系您，请保持电话畅通', '快递公司客服电话是95338', '您的收货电话是138****2046对吗'],
  },
});
