import { defineRule, pattern } from '../rule';

const SCOPE =
  '(?:全网|全国|全台|全岛|全球|世界|国内|行业|业内|业界|同行|同类|市面|市场|平台|全城|本地|本市|台湾|香港|亚洲|外面|别家)';
const PARDON =
  /不(?:敢|能|是|会|可以|算|一定|保证)|没有(?:说|所谓)|广告法|违规|(?:您|你)(?:说|问|看|觉得)|(?:吗|么|呢)\??$|哪(?:家|款|个)|如果|第一(?:时间|次|步|位|单|件|天|页|批|眼|名(?:下单|到|拍))|最贵|建议|祝|本店|店里|我们店|我家|排第|目标|努力/;

export default defineRule({
  id: 'superlative-claim',
  category: 'superlative',
  severity: 'warn',
  title: { zh: '压倒同行的说法', en: 'Claiming to beat everyone' },
  advice: {
    zh: '「全网最低」「填补空白」「没人比得上」都无法证明，请描述这款真实的参数和特点。',
    en: 'Lowest anywhere or nobody comes close cannot be proved; please describe the real figures.',
  },
  source: 'Advertising Law art. 9; SAMR guideline 2023-02-25',
  replacements: {
    zh: ['这款用料扎实，参数在详情页可以看到', '这款很受客户欢迎，您可以看看评价'],
    en: ['The figures are on the page', 'Many customers choose this one'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${SCOPE}[^,。!?;]{0,8}(?:最(?:低|便宜|划算|实惠|优惠|好|强|专业|正|正宗|大|全|高|先进|顶)|第一(?:名|家|品牌|$|[,。!的了哦哈])|独一家|垫底价?|底价|头部|头牌|一枝独秀|无对手|没人(?:能)?比|比不(?:了|过|上)|做不到|无双|(?:绝对|再也|都|也|您)*找不(?:到|着|出)(?:了|第二|比|这|更|同样|$|[,。])|没有第二)`,
      ),
      {
        unless: new RegExp(`${PARDON.source}|最(?:近|后|多|少|快|晚)|最大(?:码|号|尺|支持|承)|最高(?:温|承|档)`),
      },
    ),
    pattern(
      /填补[^,。]{0,6}空白|(?:没有?|无)人(?:能)?(?:比得|比|及|敌|超越|做得)(?:上|到|了)?(?:我们|咱|的)?|没(?:有)?(?:谁|哪家|一家|别家)(?:能)?(?:比得|比|敢|做得|超过|便宜)|(?:别家|别人|同行|其他家|谁家|隔壁)[^,。!?;]{0,6}(?:比不(?:了|过|上)|都?做不(?:到|出)|没法比|不能比|望尘莫及|都不如)|(?:秒杀|吊打|碾压|完爆|干翻|完胜|打败|甩开|甩)(?:一切|所有|全网|全部|各种|其他|别家|同行|市面|大牌|戴森|苹果|国际|进口|同类|隔壁|一众|千元|万元)|(?:天下|宇宙|地表|史上|全网|世界)(?:第一|最|无敌|无双|唯一)|(?:零|0|没有一个|无一)差评|王中王|王者级|封神|神级|(?:之|中的?)王(?!八|牌|国|子)|王牌(?:中|之)|鼻祖|祖师爷|开山|(?:皇家|宫廷|皇室)御用|特级中的特级|零(?:缺点|缺陷|投诉|差错)|(?:这行|这一行|行当|圈子?里?)的?(?:老大|扛把子|一哥|龙头)|(?:甩|超|领先)[^,。!?;]{0,8}(?:条街|一大截)|没(?:有)?(?:谁|哪)家?的?(?:能)?(?:比|有)(?:这|我们|咱|它)[^,。!?]{0,4}(?:更|还|再)?|性价比(?:无敌|爆表|之王|天花板)|(?:冠军|顶流)(?:产品|单品|款|品质)?(?:$|[,。!])/,
      {
        unless: new RegExp(`${PARDON.source}|隔壁(?:老王|房|邻)|限时秒杀|世界(?:杯|名)|没有人(?:签收|接|在)|甩(?:干|水|脱)`),
      },
    ),
    pattern(
      /(?:百分百|百分之百|100 ?%|绝对|保证|百分之两百)(?:是)?(?:的)?(?:全网|全国|最|第一|有效|见效|纯天然|零|根治|治好|正宗|天然|没有第二)|(?:防摔|保暖|去污|吸力|音质|口感|销量|质量|品质|口碑|清洁力|续航|降噪|显白|美白|补水|除螨)[^,。!?;]{0,4}(?:第一名?|no\.?1|无敌|天花板|之王|顶级|封顶|冠绝|数一数二)(?!次|时)|(?:买|出)(?:到)?(?:贵|高)(?:了)?(?:包|就)?赔(?!付)|(?:最|超)?(?:黑|高)科技(?:$|[,。!的])/,
      {
        unless: new RegExp(`${PARDON.source}|棉|羊毛|桑蚕|官方|平台`),
      },
    ),
    pattern(
      /(?:这(?:款|个|件|双)?|我们|咱家?|本品)[^,。!?;]{0,6}(?:最(?:便宜|低价|划算|实惠)(?:就|的)?(?:在|是)(?:这|我|咱)|稳坐|霸榜|霸屏|封神|绝无仅有|天花板)|最(?:便宜|低|优惠|划算)的?(?:就)?(?:在|是)(?:我们|咱|这里|这儿|这|我家)|(?:再)?(?:也)?(?:没|找不到)(?:有)?(?:比(?:这|我们|咱|它)[^,。!?;]{0,6}(?:更|还|再)(?:好|便宜|强|低|值|靠谱|正))/,
      { unless: new RegExp(`${PARDON.source}|吊顶|安装`) },
    ),
    pattern(
      /\b(?:world['’]?s \w+est|no other \w+ (?:works?|performs?|lasts?|feels?|is) (?:as|so|better|this)|(?:finest|softest|lightest|strongest|greatest) (?:\w+ )?ever|(?:cheapest|lowest|best) (?:price|deal|quality|prices)s?\b(?: \w+){0,3}? (?:anywhere|online|on the (?:net|market|web|internet)|in (?:the )?(?:world|china|town|country|market)|guaranteed|period)|cheapest (?:price )?(?:anywhere|around|online)|(?:nobody|no one|no other \w+|none of (?:them|the others|our competitors)) (?:\w+ ){0,2}(?:sells?|beats?|comes?|matches|can match|does it|offers?|makes)|(?:unbeatable|unmatched|unrivall?ed|world[- ]beating|second to none|the ultimate)|(?:the )?(?:absolute )?best (?:\w+ ){0,3}(?:in the (?:world|market|business|country)|ever made|you can buy|money can buy|out there|hands down|bar none)|(?:blows?|beats?|crushes) (?:all|every|the) (?:the )?(?:other|compet)\w*)\b/,
      {
        unless: /\bnot (?:sure|the|necessarily|always)|n['’]t (?:say|claim|promise)|\?$|\bif\b|best regards/,
      },
    ),
  ],
  examples: {
    bad: ['填补国内空白的黑科技', '全台最便宜就在这', '咱的手机壳防摔第一名', 'cheapest price anywhere, guaranteed'],
    good: ['这款是我们店卖得比较好的', '最贵的和最便宜的差在面料', '第一次使用请充满电', 'the best way to clean it is by hand'],
  },
});
