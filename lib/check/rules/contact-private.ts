import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, REFUSED_BEFORE, SOMEONE, WARNING } from '../slots';

const OWN = new RegExp(`${WARNING.source}|淘宝群|店铺群|粉丝群|平台(?:的)?群|旺旺|咚咚|本页面|联系卖家|检测|屏蔽`);

export default defineRule({
  id: 'contact-private',
  category: 'contact',
  severity: 'block',
  title: { zh: '邀请私聊、加好友或进群', en: 'Inviting to a private chat or group' },
  advice: {
    zh: '私聊和站外群不受平台保护，客户也会担心，请在当前会话里解决。',
    en: 'Private chats and outside groups are not protected; please settle it in this conversation.',
  },
  source: 'service standards C4; marketplace rules against off-platform contact',
  replacements: {
    zh: ['我们在这里聊就好，我马上为您处理', '您在这里告诉我就可以'],
    en: ['Let us sort it out right here', 'Please tell me here'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:搜(?:索|一下)?[^,。!?]{0,14}(?:就是我|找我|找到我|加我)|(?:主页|简介|签名|头像|卡片|朋友圈)(?:里|上|有|是|留|写)+[^,。!?]{0,8}(?:联系方式|账号|微信|电话|手机)|推(?:个|一下|我的?)*名片|名片(?:推|发|甩)(?:给)?(?:您|你)|通过一?下(?:好友|申请)|(?:到|去|看|上|发)我?(?:的)?朋友圈|微商(?:那边|群|代理)|(?:➕|\\+|加)我(?=[,。!?\\s]|$|备注|聊|说|私|吧|哈|哦|发|领|拿))`,
      ),
      {
        unless: OWN,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:加|添加|给[您你]|发[您你])(?:一?下|个|我们?|的)*${SOMEONE}的?(?:个人|私人)?联系方式(?!在)|(?:^|[,。!?;\\s])(?:那|您|你|咱们?|亲)?(?:就|可以|先|直接|还是)?(?:到|去|上|换|在)(?:那边|外面|外头|别处)(?:再)?(?:聊|谈|细聊|细说|详谈|沟通)`,
      ),
      { unless: new RegExp(`${OWN.source}|安装|快递|物流|派送|售后专员|售后(?:客服|部)`) },
    ),
    pattern(
      /(?:加|添加|互加)(?:一?下|个|一个|我们?|您|你|为|成|店主|店长|客服|老板|的)*(?:好友(?!助力)|联系方式|(?:个人|私人|店长|店主|老板|客服|工作|小)号|常用号)/,
      {
        view: 'tight',
        unlessBefore: REFUSED_BEFORE,
        unless: OWN,
      },
    ),
    pattern(
      /(?:换个?|留个?|发个?|给个?|用)(?:我|您|你|一下|其他|别的|个|站外|平台外)*(?:联系方式|软件聊|平台聊|app聊|地方聊|地方说|软件说|软件联系|方式聊|工具聊)/,
      {
        view: 'tight',
        unlessBefore: REFUSED_BEFORE,
        unless: OWN,
      },
    ),
    pattern(
      /(?:(?:我们?|咱们?|您|你|亲|来|可以|站外|平台外|线下|私下)(?:再|来|去|单独)?(?:私聊|私信|单聊|密聊|私下(?:聊|联系|沟通|说|谈))|私(?:聊|信|戳|下联系|下聊|下加)我|私我(?:[^人]|$)|出来聊|站外(?:聊|联系|沟通))/,
      {
        view: 'tight',
        unlessBefore: REFUSED_BEFORE,
        unless: OWN,
      },
    ),
    pattern(
      /(?:(?:进|加入?|入|拉(?:您|你)们?(?:进|入|到)?)(?:一?下|个|一个|我们?|咱们?|的|店|本|专属|专门)*(?:会员|福利|客户|顾客|内购|优惠|团购|售后|买家|vip|秒杀|交流|闺蜜|宝妈|老客)*群|群号(?:码)?(?:是|为)?\d*|扫(?:一扫|一下|描)?[^,]{0,10}(?:码|卡片?)(?:就?能?可?以?)(?:进群|入群|加群|加|关注|联系|添加|找|领))/,
      { view: 'tight', unlessBefore: REFUSED_BEFORE, unless: OWN },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:关注|搜索?|加|添加|去|到|上|打开)(?:一?下|我们?|本店|店铺|咱们?|的|家|微信)*["“《]?(?:公众号|公众平台|视频号|服务号|订阅号|小程序)`,
      ),
      {
        unless: /快递|顺丰|菜鸟|中通|圆通|韵达|申通|邮政|物流|骗|谨防|税务|海关/,
      },
    ),
  ],
  examples: {
    bad: ['加个好友私聊吧', '加师傅的联系方式，他直接跟您谈', '扫码进群，每天发福利', '关注我们公众号领取安装视频'],
    good: ['可以在会员中心入会，入会领5元券', '说明书上有二维码，扫码可以看安装视频', '关注店铺就可以收到上新提醒'],
  },
});
