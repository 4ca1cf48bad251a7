import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, REFUSED_BEFORE, SOMEONE, WARNING, WECHAT } from '../slots';

/** The one letter that stands for it, and is no collar, voltage or part of a word. */
const LETTER = '(?:v|w|微|薇|威|围)(?![a-z0-9领型字形绒口脖电压商博信波观风妙])';

/** Paying, signing in and features of goods are no invitation. */
const USE = '(?!支付|付款|扫码|登[录陆]|零钱|钱包|小店|运动|视频通话|聊天|转|红包|收款|官方)';
const FILLER =
  '(?:一?下|一个|个|我们?|您|你|咱们?|店主|店长|老板|客服|主管|售后|上|的|企业|官方|这个|一哈|哈|本店|私人|个人|工作|专属)*';
const OTHER = /收款机|收银|手表|手环|音箱|功能|同步|弹出|登录|支持(?:微信|qq)/;
const PARDON = new RegExp(`${WARNING.source}|${OTHER.source}`);

export default defineRule({
  id: 'contact-wechat',
  category: 'contact',
  severity: 'block',
  title: { zh: '引导客户加微信', en: 'Leading the customer to WeChat' },
  advice: {
    zh: '平台禁止把客户引到微信等站外渠道，离开平台后聊天和交易都失去保障，在这里继续服务就好。',
    en: 'Marketplaces forbid moving a customer to WeChat; here in the chat both sides stay protected.',
  },
  source: 'service standards C4; marketplace rules against off-platform contact',
  replacements: {
    zh: ['您有任何问题在这里告诉我就好', '我在平台聊天里为您服务'],
    en: ['I am happy to help you right here in this chat', 'Please message us here'],
  },
  shapes: [
    pattern(new RegExp(`(?:加|添加)(?:(?![不购绒厚大急价店])\\p{Script=Han}){0,9}${WECHAT}${USE}`, 'u'), {
      view: 'tight',
      unlessBefore: REFUSED_BEFORE,
      unless: PARDON,
    }),
    pattern(
      new RegExp(`${NOT_REFUSED}(?:换|去|用|转|移步)(?:到|个|成)?(?:我们?)?(?:v|w|微|薇)(?:那边|上(?!面)|里|聊|说|吧|沟通)`),
      {
        unless: PARDON,
      },
    ),
    pattern(new RegExp(`(?:加|十|伽|嘉|咖|茄|添加|联系|扫|搜索?|找|换|留|发|给|推|要|报)${FILLER}${WECHAT}${USE}`), {
      view: 'tight',
      unlessBefore: REFUSED_BEFORE,
      unless: PARDON,
    }),
    pattern(
      new RegExp(
        `(?<!没有|不是)${WECHAT}(?:号码?(?!登|绑)|上(?!付|支付|下单|买|看|搜到|收到|充)|里(?!面?的?零?钱|付|支付|面付)|私|聊(?!天)|联系|沟通|找|发|同号|同步|说|详|咨询|搜|id|名片|推|告诉|客服|语音|回复|备注|交流|谈|多少|吧|通知|滴滴|见|戳|拉|扫|传|丢|甩|给我|给您|给你|呼|加)`,
      ),
      { view: 'tight', unlessBefore: REFUSED_BEFORE, unless: PARDON },
    ),
    pattern(
      new RegExp(
        `(?<!没有|不用|不需要)(?:您|你|妳|亲)(?:这边|那边)?(?:的|有)?(?:个人)?(?:${WECHAT}|微号|v号|w号|微(?=吗|是|呢|发))(?:号码?|是|有)?(?:多少|发|给|告诉|报|留|吗|是|呢|不$|不我|没$|么)`,
      ),
      {
        view: 'tight',
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:加|\\+|➕|十|添加|伽|嘉)(?:我|我们|一?下|个|您|你|店主|客服|老板|的)*\\s*[:"'(\\[【]?v(?![a-z0-9]|[领型字形绒口]|[^\\p{L}\\p{N}]*领)`,
        'u',
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:加|添加|扫|找|联系|搜)(?:一?下|个|上|到|我们?|咱们?|的|这边|家|那边|店里)*${SOMEONE}(?:那边|这边|本人)?的?(?:个人|私人|工作)?${LETTER}|${SOMEONE}的?(?:个人|私人|工作)?${LETTER}(?:号)?(?:我)?(?:发|推|给|甩|同号|是|在|[::])|(?:您|你|亲)的?(?:v|w)(?:号)?(?:是)?(?:多少|发|给|报)|(?:到|去|在|上)(?:v|w)(?:上|里|那边)(?:看|聊|说|传|发|谈|给|沟通|改|报)`,
        'u',
      ),
      { unless: PARDON },
    ),
    pattern(/(?:[微薇威维徽wv]\s*[❤♥♡💗💕💙💚🧡💛💜]|[❤♥♡💗💚]\s*信)/u, {
      unless: PARDON,
    }),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?<![a-z0-9])(?:v|w|微|薇|威)(?:我(?!\\d|们?[买拍付转])|聊(?!天)|号(?![码段线码])|上聊|里聊|上说)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(/(?<![a-z0-9])(?:v|vx|wx|wechat|微信?|薇信?|威信?)(?:号|id)?\s*[:=]\s*[a-z][a-z0-9_-]{4,19}/, {
      unless: PARDON,
    }),
  ],
  examples: {
    bad: ['加我微信聊吧', '亲加一下设计师的v，在那边沟通稿子', '您加一下我vx，发您实拍图', '威❤️聊', '微信同号'],
    good: [
      '平台规定不能加微信哦',
      '您可以用微信扫码登录App',
      '加v领内搭会更好看',
      '设计师的V字设计很显瘦',
      '凡是让您加微信的都是骗子',
    ],
  },
});
