import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

const WHO =
  '(?:(?:其他|别|其它|上一个|上一位|上个|上位|前一个|另一个|另一位|另外一个|那位|那个|昨天|同款|买同款|某位|刚才|之前)[^,。!?;]{0,8}(?:买家|客户|客人|顾客|人|那位|那个|先生|女士|小姐|姐|阿姨)|(?:买家|客户|客人|顾客)(?:们)?(?=的)|您?(?:邻居|同事|老公|老婆|男朋友|女朋友|室友|同学|朋友|妈妈|爸爸)|这个?客人|那个?客人)';
const DATA = '(?:电话|手机号?|联系方式|地址|住址|姓名|名字|身份证|信息(?!流)|资料|订单(?:截图|信息|详情)?|号码|账号)';
const PARDON = new RegExp(
  `${WARNING.source}|保密|隐私|加密|没法|不(?:能|可以|会|方便|得|可)|无法|没办法|保护|脱敏|匿名|评价|买家秀|反馈|您自己的|(?<![没不未])(?:打(?:个|上)?码|马赛克|遮|涂掉|撤回)|代收|代您|帮您收`,
);

export default defineRule({
  id: 'privacy-others',
  category: 'privacy',
  severity: 'block',
  title: { zh: '透露其他客户的信息', en: "Passing on another customer's data" },
  advice: {
    zh: '其他客户的姓名、电话、地址和订单都要保密，可以请客户参考公开的评价。',
    en: 'Names, phones, addresses and orders of other customers stay secret; public reviews may be mentioned instead.',
  },
  source: 'service standards B24',
  replacements: {
    zh: ['其他客户的信息我们要保密，您可以参考商品评价', '您可以看看商品页的公开评价'],
    en: ['I have to keep other customers private, but the public reviews may help'],
  },
  shapes: [
    pattern(
      /\b(?:her|his) (?:home |phone |mobile |email |cell )?(?:phone|number|address|e-?mail) (?:is|:)|\b(?:lady|man|guy|woman|person|customer|buyer|one) who (?:ordered|bought|purchased)\b[^.!?]{0,40}\b(?:phone|number|address|lives|e-?mail)\b/,
      {
        unless: /can['’]?t|cannot|private|confidential|\bif\b/,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}${WHO}[^。!?;]{0,12}${DATA}[^,。!?;]{0,6}(?:是|:|给您|给你|发您|发你|发给|告诉|可以给|分享|看看|看下|参考|就是|在)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:把|给(?:您|你)?(?:看|发)?(?:一?下|看)*|发(?:给)?(?:您|你)?|告诉(?:您|你)|透露)(?:一下)?${WHO}[^,。!?;]{0,6}的?${DATA}`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${WHO}[^。!?;]{0,14}(?:住在?|叫|家住|送到|寄到|发到)[^,。!?;]{1,20}(?:区|路|街|小区|栋|幢|号|楼|单元|室|\\d{3,4}|,叫|[\\p{Script=Han}]{2,3})`,
        'u',
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:the )?(?:(?:other|another|previous|last|earlier|different) (?:customer|buyer|client|person|shopper|lady|guy|purchaser)s?|someone else|your (?:neighbou?r|friend|husband|wife|boyfriend|girlfriend|colleague|co-?worker))\b[^.!?]{0,60}\b(?:(?:phone|number|address|e-?mail|name|contact|card|details?|order)(?: number| address)?(?:['’]s| is| are|:|,? (?=[\w.]+@))|lives? (?:at|in|on)|was [a-z]+ [a-z]+, (?:his|her|their))|\b(?:give|show|send|share|tell|here(?:['’]s| is| are)|pass)\b[^.!?]{0,24}\b(?:(?:another|other|previous|last) (?:customer|buyer|client|person)s?['’]?s?|someone else['’]?s|your (?:neighbou?r|friend)['’]?s) (?:\w+ )?(?:phone|number|address|e-?mail|name|contact|details?|order|info)|\b(?:her|his) (?:card|phone|cell|account)?\s?number (?:is|:)/,
      {
        unless: new RegExp(
          `${WARNING.source}|can['’]?t|cannot|not able|unable|won['’]?t|private|confidential|privacy|\\bif\\b|gift`,
        ),
      },
    ),
    pattern(
      /(?:女士|先生|小姐|阿姨|大姐|大哥|顾客|买家|客人)[^。!?;]{0,6},?(?:的)?(?:电话|手机号?|微信|地址)(?:我)?(?:发|给|推|报|转)(?:给)?(?:您|你)/,
      { unless: new RegExp(`${PARDON.source}|师傅|快递|安装|客服`) },
    ),
  ],
  examples: {
    bad: [
      '那位客户叫王芳，住在朝阳区幸福里3号楼',
      '我把其他买家的联系方式给您，您问问',
      'another customer, Jane Miller, lives at 14 Oak Street, Springfield',
      '刚才那位张先生的电话我发您',
    ],
    good: [
      '不能提供其他买家的信息呢',
      '其他买家都反馈很舒服的',
      "I can't share other customers' details",
      '截图发之前把别人的名字和电话打个码哈',
      '师傅的电话我发您，您跟他约时间',
    ],
  },
});
