import { defineRule, pattern } from '../rule';
import { WARNING } from '../slots';

const SECRET_KEPT = new RegExp(
  `${WARNING.source}|不(?:能|可以|方便|便|会|可|得|清楚|对外)|无法|没法|没办法|保密|隐私|脱敏|评价|买家秀|晒|反馈|您自己|代收|帮您收|(?:吗|呢|么)\\??$|转介绍|推荐(?:过来|来的)`,
);
const PERSON =
  '(?:(?:有|那|这|上|前面?|后面|刚才|刚刚|昨天|之前|隔壁|楼上|楼下|对面|另|同小区|别)(?:的|一|个|位|单|面|外|那)*(?:买家|客户|客人|顾客|客|女士|先生|小姐|大姐|阿姨|大哥|姐|邻居)|(?:别|其他|其它|别家)的?(?:人|买家|客户|客人|顾客)|有(?:个|位)(?:姓)?[\\p{Script=Han}]{1,2}(?:女士|先生|小姐|姐|总|老师))';

export default defineRule({
  id: 'privacy-business',
  category: 'privacy',
  severity: 'block',
  title: { zh: '透露他人或公司的内情', en: 'Telling what others or the company keep private' },
  advice: {
    zh: '别的客户买了什么、住在哪里，以及公司的进价、货源和提成，都不应在聊天里说。',
    en: 'What other customers bought or where they live, and the purchase prices or suppliers of the shop, stay out of the chat.',
  },
  source: 'service standards B24',
  replacements: {
    zh: ['您可以参考商品页的公开评价', '商品信息以页面为准，我为您介绍'],
    en: ['The public reviews on the page may help you'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${PERSON}[^。!?;]{0,16}(?:地址|电话|手机|住(?:在|址|哪)?|姓(?!价)|叫[\\p{Script=Han}]{2,3}(?:$|[,。])|聊天(?:记录|截图)|订单(?:截图|信息|号)?|名字|在[^,。]{1,6}(?:上班|工作|住)|[微v]信|身份证|联系方式)[^。!?;]{0,8}(?:给(?:您|你)|发(?:您|你|给)|看|截|是|在|姓|[\\d一二三四五六七八九]+|,|上班|$)`,
        'u',
      ),
      {
        unless: SECRET_KEPT,
      },
    ),
    pattern(
      new RegExp(
        `(?:发|给|截|拿|翻|调)(?:给)?(?:您|你)?(?:看|发|瞧|个|一?下|看看)*(?:${PERSON}|[\\p{Script=Han}]{1,2}(?:女士|先生|小姐))[^,。!?;]{0,4}(?:地址|电话|聊天(?:记录|截图)?|订单|收货信息|联系方式|手机号?|物流单|快递单|截图)`,
        'u',
      ),
      { unless: SECRET_KEPT },
    ),
    pattern(
      /(?:你|您)们?(?:小区|那栋|楼里?|单元|公司|单位|学校|村)(?:里|的|那个|有个|那位)*[^,。!?;]{0,10}(?:姓|叫|室|家的?|户|\d{3,4}|那个|女士|先生|阿姨)[^,。!?;]{0,8}(?:买|订|拍|下单|退|签收)|(?:你|您)(?:老公|老婆|男友|女友|男朋友|女朋友|妈妈?|爸爸?|婆婆|对象|前任|同事|邻居|室友|领导)(?:之前|以前|上次|昨天|上个?月|也|前几天)+[^,。!?;]{0,6}(?:在我们|买|订|寄|下单|拍|退)/,
      {
        unless: new RegExp(`${SECRET_KEPT.source}|如果|要是|是不是|给(?:您|你)买`),
      },
    ),
    pattern(
      /(?:进价|进货价?|进货成本|拿货价?|拿货|采购价|出厂价|成本价?|毛利率?|净利润?|利润|提成|佣金|返点|扣点|流水|营业额|底薪|工资)(?:我)?(?:才|就|只有?|也就|是|都|大概|差不多|一件|一台|一双|一个|其实|不到|[::])*(?:[\d一二两三四五六七八九十百千万]+(?:个点|块|元|%|多|几|万|$|[,。啦了])|百分之)|(?:进价|进货价?|拿货价|成本价?|出厂价|毛利|利润|提成|供应商|货源|代工厂?|上家)(?:我)?(?:可以|能|偷偷|悄悄|直接)*(?:告诉|跟(?:您|你)(?:讲|说|交底|透)|透露|发(?:您|你)|给(?:您|你)看)|(?:告诉|透露|跟(?:您|你)(?:讲|说)|交个?底)[^,。!?;]{0,8}(?:进价|进货|拿货|成本|供应商|货源|代工厂|利润|提成|厂家是谁|上家)|(?:供应商|货源|上家|代工厂|厂家)(?:就)?(?:是|叫|在)(?:谁|哪|[\p{Script=Han}]{2}的?[a-z\p{Script=Han}]{1,6}(?:厂|公司))[^。!?;]{0,4}(?:,|拿货|进|厂)/u,
      {
        unless: new RegExp(`${SECRET_KEPT.source}|积分|流水(?:号|声)|卡路里|质保|(?:成本|运费)[^,。]{0,4}(?:高|涨|低|大)|涨`),
      },
    ),
    pattern(
      new RegExp(
        `(?:${PERSON}|隔壁[\\p{Script=Han}]{1,3}家?)[^。!?;]{0,12}(?:[她他](?:的)?(?:姓|叫|住|电话|手机|地址|号)|[她他]家(?:在|住))|[她他](?:的)?(?:电话|手机号?|地址|微信)(?:尾号)?(?:我有|我给|给您|给你|是|我发)|别人的(?:收货|订单|地址|电话|资料|信息|快递)|(?:客户|买家|顾客|会员)(?:的)?(?:资料|名单|信息|档案|表)[^,。!?;]{0,6}(?:导出|发(?:您|你|给)|给(?:您|你)|打包|卖|参考)|(?:后台|系统)[^,。!?;]{0,8}(?:哪些人|谁|别人|其他人)[^,。!?;]{0,4}(?:下单|买|拍)|(?:同事|室友|老板|领导)[\\p{Script=Han}]{0,3}(?:也|之前)?在?(?:我|我们)(?:这|家|店)(?:里|儿)?(?:也)?(?:买|订|拍)`,
        'u',
      ),
      {
        unless: new RegExp(`${SECRET_KEPT.source}|加密|隐藏|如果|要是|商品信息|推荐`),
      },
    ),
    pattern(
      /(?:厂里?|供应商|上家|货源|仓库?|老板|批发商|代工)[^。!?;]{0,14}(?:一|每)(?:件|个|双|台|只|条|套|斤|盒)(?:才|就|只要|只)?[\d一二两三四五六七八九十百]+(?:块|元|毛)?(?!装)|[\d一二两三四五六七八九十百]+(?:块|元)?(?:钱)?(?:一件|一个|一双|一台|一斤)?(?:收|拿|进|批)(?:的|来的|回来)(?:货)?(?=$|[,。!])|刷(?:了)?(?:单|好评|销量)[^,。!?;]{0,6}(?:\d|千|百|万|的|了)|(?:我们|咱)(?:店|家)?(?:都|是|也)?(?:刷单|找人刷|请水军|买的?好评)/,
      {
        unless: new RegExp(`${SECRET_KEPT.source}|违规|打击|没有刷|取(?:一|两)|发货|限(?:购|拍)|送`),
      },
    ),
    pattern(
      /\bour supplier\b[^.!?;]{0,20}\d|\b(?:mr|mrs|ms|miss)\b\.? \w+[^.!?]{0,30}\b(?:bought|ordered|has|got)\b[^.!?]{0,20}\b(?:same|too|also|his|her)\b|\b(?:(?:another|other|previous|last|earlier) (?:customer|buyer|client|lady|gentleman)|your (?:neighbou?r|husband|wife|boss|co-?worker)|(?:a|one) (?:customer|buyer|lady|guy|client))\b[^.!?]{0,24}\b(?:(?:mr|mrs|ms|miss)\b\.? \w+|named \w+|(?:at|on|in) \d+ \w+|(?:from|at) (?:number|flat|apartment|apt|unit) \w+)|\b(?:our|the) (?:purchase|buying|wholesale|factory) (?:price|cost)s? (?:is|are) (?:only |just )?\W?\d|\b(?:our (?:margin|profit|commission|cost)|we (?:buy|get) (?:it|them|these) (?:for|at)|(?:it|they) cost us)\b[^.!?;]{0,16}\d/,
      {
        unless: /can['’]?t|cannot|n['’]t|private|confidential|\bif\b|gift/,
      },
    ),
  ],
  examples: {
    bad: [
      '有个王女士也买了，我把她地址截图给您看',
      '这款进价才三十五',
      '您老公之前也在我们家买过',
      'another buyer, Ms Lee at 22 Oak Road, ordered the same',
    ],
    good: [
      '其他客户的信息我们要保密',
      '有位顾客反馈偏大一码',
      '成本上涨了，价格会有调整',
      'I cannot share what other customers ordered',
    ],
  },
});
