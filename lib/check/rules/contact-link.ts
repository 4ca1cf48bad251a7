import { defineRule, pattern } from '../rule';
import { DECLINED, NOT_REFUSED, WARNING } from '../slots';

/** Links that stay within the marketplaces and couriers, by host. */
const HOSTS =
  '(?:[a-z0-9-]+\\.)*(?:taobao|tmall|tb|alicdn|alibaba|1688|jd|3|jingxi|pinduoduo|yangkeduo|pddpic|jinritemai|douyin|iesdouyin|kuaishou|kwaixiaodian|xiaohongshu|xhslink|vip|dewu|suning|cainiao|sf-express|kuaidi100|zto|yto|gov|apple|ups|fedex|usps|dhl)\\.(?:com|cn|net|hk|gov|org)';
const SUPPORT = /驱动|说明书|下载|查询|物流|防伪|固件|升级|track|driver|download|manual/;

export default defineRule({
  id: 'contact-link',
  category: 'contact',
  severity: 'block',
  title: { zh: '发站外链接或引到其他店铺', en: 'A link out of the platform or to another shop' },
  advice: {
    zh: '站外链接和其他店铺没有本平台的保障，请发本店商品的链接。',
    en: 'Outside links and other shops carry no protection, so please share items from this shop.',
  },
  source: 'service standards C4; marketplace rules against diversion',
  replacements: {
    zh: ['我把本店的商品链接发给您', '本店也有合适的款式，我为您介绍'],
    en: ['I can send you the item in this shop', 'Let me show you what this shop has'],
  },
  shapes: [
    pattern(
      new RegExp(
        `(?<![@a-z0-9.])(?!(?:https?://)?${HOSTS})(?:https?://[^\\s,。]+|(?:www\\.)[a-z0-9-]+\\.[a-z]{2,}|[a-z0-9-]{2,}(?:\\.|\\s?\\(dot\\)\\s?|\\[dot\\]|\\s(?:点|dot)\\s?|点)(?:com|cn|net|shop|store|vip|top|cc|xyz|me|io|co|link|club)(?:\\.cn)?(?![a-z.@]))`,
      ),
      {
        unless: SUPPORT,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:我们?|咱们?|本店|老板|掌柜)(?:家|这边|店里|公司)?(?:的|还有|还开了|也有|有|开了|在)*(?:另(?:外)?(?:的|还)?(?:一[家个间])?|别的|其他|第二[家个]|分|小号|新开的)(?:网)?店(?:铺)?`,
      ),
      {
        unless: WARNING,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:去|到|上|进|看|搜)(?:一下|我们?|咱们?|的)*(?:另(?:外)?(?:的)?(?:一[家个间])?|别的|其他的?|第二[家个])(?:网)?店(?:铺)?(?:里|那边)?(?:看|买|拍|下单|有|更|购)`,
      ),
      {
        unless: WARNING,
      },
    ),
    pattern(
      new RegExp(`${NOT_REFUSED}(?:去|到|上|在|逛|看)(?:我们?|咱们?|公司)(?:自己)?的?(?:官网|网站|官方网站|独立站|商城|app)`),
      {
        unless: SUPPORT,
      },
    ),
    pattern(
      /复制(?:这|这个|这条|这段|此|下面|以下|下方|整段|的)*(?:条|段)?[^,。!?]{0,4}(?:口令|链接|信息|消息|内容|话)[^。!?]{0,8}(?:打开|去|到|粘贴|浏览器|淘宝|抖音|拼多多)|淘口令/,
      {
        when: { except: ['taobao', 'tmall'] },
      },
    ),
    pattern(
      /\b(?:(?:find|check|see|visit|order|buy|look|go|shop|browse|get|available|sell)\b[^.,!?]{0,30}(?:our own|my own|our (?:other|second|sister|main|personal)|my (?:other|second|personal)|our independent) (?:web ?site|web ?shop|site|shop|store|page)|(?:we|i) (?:also )?(?:have|own|run|got|sell) (?:\w+ ){0,5}(?:shop|store|page)?\s?on (?:etsy|amazon|ebay|shopify|temu|shein|aliexpress|taobao|facebook|instagram|depop|vinted)|our (?:etsy|amazon|ebay|shopify|instagram|facebook|depop) (?:shop|store|page))/,
      {
        unless: DECLINED,
      },
    ),
  ],
  examples: {
    bad: [
      '我们另一个店在 https://shop123.taobao.com 您去那边看',
      '可以去我们官网看看 www.xiaolu-home.com',
      'find us on our own website www.sallyshop.com',
    ],
    good: ['商品链接：https://item.taobao.com/item.htm?id=1', '您是在另一家店买的吗', 'the watch shows WhatsApp notifications'],
  },
});
