import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

const SOCIAL =
  '(?:小红书|红薯|抖音|抖[yY音]|(?<![a-z0-9])dy(?![a-z])|斗音|快手|(?<![a-z0-9])ks(?![a-z])|微博|b站|视频号|闲鱼|咸鱼)(?:上|里|号|那边)?';
const SHOP = '(?:淘宝|桃宝|某宝|天猫|某猫|拼多多|拼夕夕|pdd|京东|狗东|1688|阿里巴巴|微店|唯品会|得物|有赞|微商城|亚马逊)';
const PARDON = new RegExp(
  `${WARNING.source}|您(?:是)?在|您说|下单平台|哪个平台|同款|不(?:一样|同)|其他平台|官方客服|联系(?:抖音|淘宝|天猫|京东|拼多多)`,
);
/** Names of a marketplace, by the platform on which naming it is at home. */
const HOME: Record<string, RegExp> = {
  taobao: /淘宝|天猫|某宝|桃宝|某猫|闲鱼|咸鱼/,
  tmall: /淘宝|天猫|某宝|桃宝|某猫/,
  pinduoduo: /拼多多|pdd|拼夕夕/,
  jd: /京东|狗东/,
  feige: /抖音|dy|斗音/,
  kuaishou: /快手|ks/,
  xiaohongshu: /小红书|红薯/,
};

export default defineRule({
  id: 'contact-account',
  category: 'contact',
  severity: 'block',
  title: { zh: '把客户引到别的平台账号', en: 'Pointing to an account elsewhere' },
  advice: {
    zh: '把客户引到其他平台属于站外引流，请介绍本店的商品和活动。',
    en: 'Sending customers to another platform is diversion; please offer what this shop has.',
  },
  source: 'service standards C4; marketplace rules against diversion',
  replacements: {
    zh: ['本店的款式您看中哪一款，我为您介绍', '您看本店页面上的活动就可以'],
    en: ['Tell me which item here you like and I will help', 'Everything we offer is on this page'],
  },
  shapes: [
    ...[undefined, ...Object.keys(HOME)].map((home) =>
      pattern(
        new RegExp(
          `${NOT_REFUSED}(?:${home && HOME[home] ? `(?!${HOME[home].source})` : ''}(?:(?:去|到|上|来|在|关注|搜索?|加|看)(?:一下|我们?|本店|店铺|咱们?|的|我家)*${SOCIAL}[^,。!?;]{0,8}(?:私信|搜|找(?!客服)|关注|加|留言|联系|下单|拍|看|聊|店|账号)|${SOCIAL}[^,。!?;]{0,4}(?:私信|搜索?|关注|加|账号|id|直播间|粉丝|联系|找我|有店)|${SOCIAL}\\s?:?\\s?[a-z][a-z0-9_]{3,}))`,
        ),
        {
          when: home ? { only: [home] } : { except: Object.keys(HOME) },
          unless: PARDON,
        },
      ),
    ),
    ...[undefined, ...Object.keys(HOME)].map((home) =>
      pattern(
        new RegExp(
          `${NOT_REFUSED}(?:(?:我们?|咱们?|本店|店里|我家)(?:家|店)?(?:在)?${home && HOME[home] ? `(?!${HOME[home].source})` : ''}${SHOP}(?:上|那边|平台)?(?:也|还|另)?(?:有|开|卖)|(?:去|到|上|来|搜)(?:我们?|咱们?)?的?${home && HOME[home] ? `(?!${HOME[home].source})` : ''}${SHOP}(?:上|店|那边|搜|里)*(?:店铺)?(?:去)?(?:买|下单|拍|搜我们?|更便宜|便宜|看看我们)|${home && HOME[home] ? `(?!${HOME[home].source})` : ''}${SHOP}(?:店|上|那边)?(?:也有|价格|卖得?|买|更)?(?:更)?(?:便宜|划算|优惠))`,
        ),
        {
          when: home ? { only: [home] } : { except: Object.keys(HOME) },
          unless: PARDON,
        },
      ),
    ),
  ],
  examples: {
    bad: ['到小红书私信我们哦', '抖音搜我们账号，直播间更多款', '我们在拼多多也有店，您搜就行'],
    good: ['亲在手机淘宝里搜店铺名就能看到', '您是在抖音下单的吗', '直播间有专属优惠，以直播间页面为准'],
  },
});
