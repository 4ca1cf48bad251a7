import { defineRule, pattern } from '../rule';
import { QQ, REFUSED_BEFORE, WARNING } from '../slots';

const OTHER = new RegExp(`${WARNING.source}|手表|手环|音箱|功能|登录|支持(?:微信|qq)`);

export default defineRule({
  id: 'contact-qq',
  category: 'contact',
  severity: 'block',
  title: { zh: '引导客户加QQ等站外账号', en: 'Leading the customer to QQ or another app' },
  advice: {
    zh: '站外聊天没有平台保障，也违反平台规则，请留在这里为客户服务。',
    en: 'Chats on another app have no protection and break the marketplace rules, so please stay here.',
  },
  source: 'service standards C4; marketplace rules against off-platform contact',
  replacements: {
    zh: ['您有任何问题在这里告诉我就好', '资料我在这里发给您'],
    en: ['I can send it to you right here', 'Please message us here'],
  },
  shapes: [
    pattern(/(?:(?:扣|q|企鹅|微|薇|飞机)群|(?<![依信无])赖(?:的|上|群)?(?:id|账号|号|聊|加)|加(?:个|一?下|我)*(?:赖|line))/, {
      view: 'tight',
      unlessBefore: REFUSED_BEFORE,
      unless: OTHER,
    }),
    pattern(
      new RegExp(`(?:加|添加|伽|搜索?|换|留|发|给|报|进|找)(?:一?下|一个|个|我们?|您|你|客服|店长|老板|的|售后|上)*${QQ}`),
      {
        view: 'tight',
        unlessBefore: REFUSED_BEFORE,
        unless: OTHER,
      },
    ),
    pattern(
      new RegExp(
        `(?<!没有)${QQ}(?:号|群|上(?!登)|里|聊(?!天)|联系|沟通|找|发|说|详|咨询|加|多少|给您|给你|传|见|[1-9]\\d{4,10})`,
      ),
      {
        view: 'tight',
        unlessBefore: REFUSED_BEFORE,
        unless: OTHER,
      },
    ),
    pattern(/(?<![a-z])q(?:号|群)(?:[是1-9多发给加])?/, {
      view: 'tight',
      unlessBefore: REFUSED_BEFORE,
      unless: OTHER,
    }),
    pattern(
      /(?:(?:加|搜|发|给)(?:一?下|我|您|你|的|个)*(?:钉钉|飞书|陌陌|电报|飞机(?:号|群)|tg|telegram)|(?:钉钉|飞书|陌陌|电报群?|飞机号|微博)(?:上|里|号|账号)?(?:或者?(?:钉钉|飞书|微博))?(?:联系|加|聊|找|私信|发|号|都行|也行|沟通))/,
      {
        view: 'tight',
        unlessBefore: REFUSED_BEFORE,
        unless: OTHER,
      },
    ),
  ],
  examples: {
    bad: ['扣扣发您安装视频', 'QQ:2345678910 加我', '您的企鹅号多少，我加您'],
    good: ['不支持加QQ的亲', '企鹅图案的这款是纯棉的', '这款qq糖是草莓味的'],
  },
});
