import { defineRule, pattern } from '../rule';
import { SUM } from '../slots';

const PARDON =
  /不(?:能|可以|会|得|允许|支持|是|议|好意思)|没(?:有)?(?:议|谈|讲|砍|办法|法|权限|权|折扣)|无法|改不了|降不了|满\d|满减|会员|平台|价保|保价|领|自动|系统|通知|直播|第二件|价格低一?点的|推荐|(?:您|你)是(?:想|要)|(?:吗|么)\??$|补偿|赔|退货|质量|页面(?:上)?(?:有|写|标)/;

export default defineRule({
  id: 'price-yield',
  category: 'price',
  severity: 'warn',
  title: { zh: '松口让价', en: 'Giving way on the price' },
  advice: {
    zh: '价格对每位客户一致，松口改价会带来更多议价和投诉。',
    en: 'The price is one for all; giving way invites haggling and complaints.',
  },
  source: 'service standards C5',
  replacements: { zh: ['您可以领取店铺优惠券，下单自动抵扣'], en: ['The offer on the page is the same for everyone'] },
  shapes: [
    pattern(
      new RegExp(
        `(?:我|后台|给(?:您|你|妳)|帮(?:您|你))(?:再|去|来|后台|手动|给|这边|照|按|把)*(?:您|你|妳)?[^,。!?;]{0,6}(?:降(?:个|一下|点|低)?价|改(?:个|一下|低)?价|价[钱格]?改低|改低|打个?(?:[\\d一二三四五六七八九.]+)折|打(?:个)?折)|(?:能|可以|还能|再)(?:再)?(?:少|便宜|优惠|让)(?:您|你)?一?[点些](?=$|[,。!的哈哦])|(?:份上|面子上)[^。!?;]{0,6}(?:折|少|减|便宜|优惠)|(?:走|按|用|照|给(?:您|你)个?)(?:的)?(?:团购|地板|活动|批发|进|老客|员工|拼团|大促|双十一|最低)价(?:给(?:您|你)|走|算|改|拍|,|$|吧|一件)|进价给(?:您|你)|比(?:他|别家|他们|她)(?:家)?(?:再)?(?:低|少|便宜)${SUM}|(?:谈|聊|议|商量)(?:一?下|谈|商量)?价|价[钱格]?[^,。!?;]{0,6}(?:跟|找|和)(?:老板|店长)[^,。!?;]{0,4}说|${SUM}(?:块|元)?(?:您|你)?能拿(?:不|就|我)?|说个价|算(?:您|你|妳)整数|(?:您|你|妳)开(?:个)?价|单独[^,。!?;]{0,4}(?:建|做|改|弄|开)(?:个|一个)?链接`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\bprivate (?:listing|link)\b|\b(?:wire|send|pay|give) you back\b[^.!?;]{0,10}\d|\b\d+ and it['’]?s yours\b|\b(?:can|could|will|['’]ll) (?:go|drop|come down|get it) (?:it )?(?:lower|down)?\b[^.!?;]{0,12}\b(?:lower for you|for you|to \d+)\b/,
      {
        unless: /n['’]t|cannot|refund|check|order for you|tracking|\bmm\b|degrees|pm\b|am\b|\d ?(?:cm|c|f|kg|in)\b/,
      },
    ),
  ],
  examples: {
    bad: ['您先别急着拍，我去后台给您降个价', '别家卖多少，我给您比他低五块', '看在您买过几次的份上，打个九折'],
    good: ['不好意思，不能单独给您建链接的', '降价通知可以在商品页打开', '两件九折是全店活动，页面有写'],
  },
});
