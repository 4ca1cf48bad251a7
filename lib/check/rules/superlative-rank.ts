import { defineRule, pattern } from '../rule';

/** Denied, asked, quoted, or about something other than the goods. */
const PARDON =
  /不(?:敢|能|是|会|可以|算|一定|保证)[^,。]{0,6}|没有(?:说|所谓)|广告法|违规|您说的|您问的|(?:吗|呢|么)\??$|哪(?:家|款|个)|如果|目标|理念|追求|努力|第一(?:时间|次|步|个|位|单|件|天|页|行|排|层|眼|印象|张|条|档|种|款|批|项|种|家|点|代|台|盒|瓶|支|包|手|波|轮|期|杯|口|遍|道|层|季|胎|人称)/;
const SCOPE =
  '(?:全网|全国|全球|全世界|世界|国内|行业|业内|业界|同行|同类|平台|天猫|淘宝|京东|拼多多|抖音|类目|亚洲|中国|市场|市面|全城|全省|宇宙|地表|史上|国际|领域|同行业|全平台|全行业|整个行业|江湖|圈内|电商|全天下|天下)';

export default defineRule({
  id: 'superlative-rank',
  category: 'superlative',
  severity: 'warn',
  title: { zh: '自称第一或独一', en: 'Claiming to be first or the only one' },
  advice: {
    zh: '「第一」「唯一」等说法属于绝对化用语，请改为有依据的事实。',
    en: 'First, only and leading are absolute terms in advertising; please state a fact that can be shown.',
  },
  source: 'Advertising Law art. 9; SAMR guideline 2023-02-25',
  replacements: {
    zh: ['这款很受客户欢迎，您可以看看评价', '这款在我们店里卖得比较好'],
    en: ['This one is popular with our customers', 'Many customers choose this one'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${SCOPE}(?:[^,。!?;]{0,5})(?:第一(?!时间|次|步|个|手)|唯一|独一份|首家|首个|首创|首发|独家|领先|领导|冠军|之最|top ?\\d|top(?![a-z])|no\\.? ?1|老大|一哥|霸主|数一数二|独此一家|顶尖|顶级|标杆|最[\\p{Script=Han}]|绝无|仅有|断层|没有对手|无敌|都找不到|再也找不到|也就我们)`,
        'u',
      ),
      {
        unless: new RegExp(`${PARDON.source}|最近|最后|最新|最多|最晚|最迟|最快|最早|最终|最少`),
      },
    ),
    pattern(
      /(?:销量|销售|质量|品质|口碑|人气|排名|好评|服务|性价比|评分|市场占有率|热销榜?|品类|类目|全店|价格|款式|技术|实力|信誉|行业)(?:都是|一直|排名?|稳居|是|绝对|全[国网]|遥遥|常年|稳坐|长期|连续[\d一二三四五六七八九十]+年)*(?:第一(?!时间|次|步|个)|no\.? ?1|top ?1|冠军|领先|之王|天花板|之首|榜首|独一档)|遥遥领先|第一(?:品牌|大品牌|名牌|家|厂|大厂|股)|(?:领导|领军|王牌|头号|顶流|霸主|龙头)(?:品牌|产品|企业|厂家|商品|老大)|no\.? ?1(?:品牌|的|$|,)|(?:行业|品类|界|圈)(?:的)?(?:标杆|领军|龙头|扛把子|天花板|巅峰|霸主|老大)|(?:天花板|之王|王者|扛把子|断层第一|榜首|销冠)(?!星|荣耀|灯)/,
      {
        unless: new RegExp(`${PARDON.source}|安装|吊顶|装修|灯具|吸顶`),
      },
    ),
    pattern(
      /找不[出到]第二|没得比|比不了|首屈一指|仅此一|屈指可数|独一无二|绝无仅有|举世无双|独步天下|空前绝后|史无前例|前无古人|前所未有|无与伦比|无可比拟|无可挑剔|无人能(?:及|比|敌)|无出其右|登峰造极|天下无双|独此一家|仅此一家|别无分店|唯一(?:一家|正品|授权|指定|的?正宗|官方|有效|选择|能)|独家(?:配方|秘方|专利|技术|研发|工艺|首发)|驰名商标|国家(?:级|免检|领导人|指定|专供|队)|世界级|宇宙级|全球级|中央(?:领导|军委)|特供|(?:国宴|人民大会堂|军队|部队)专用|(?:央视|中央台)推荐|质量免检|老字号第一|全球首/,
      {
        unless: new RegExp(`${PARDON.source}|唯一的?(?:区别|不同|缺点|要求|办法|问题)|国家级(?:非遗|标准)`),
      },
    ),
    pattern(
      /\b(?:(?:the )?world['’]?s (?:best|first|only|finest|leading|number one|most|greatest|largest|cheapest|top)|(?:#|no\.? ?|number )(?:1|one) (?:\w+ )?(?:brand|choice|seller|shop|store|in|on|quality|product|rated|selling|maker|company|for)\b|(?:we['’]?re|we are|is|are|ranked|rated) (?:the )?(?:#|no\.? ?|number )(?:1|one)\b(?! in (?:the )?(?:queue|line))|(?:market|industry|world|global|the leading|undisputed)[- ](?:leader|leading|leading brand|champion|beating)|leading (?:brand|manufacturer|company|shop|store) (?:in|worldwide|globally|on)|second to none|one of a kind|unmatched|unbeatable|unrivall?ed|unparall?elled|incomparable|peerless|best[- ]in[- ]class|top[- ]tier|nothing (?:else )?(?:comes close|compares)|in a league of (?:its|our) own|(?:beats|better than) (?:every|any|all)(?:thing|one)? (?:other|else|competitor)|king of)\b/,
      {
        unless: /\bnot\b|n['’]t|\bif\b|\?$|order is/,
      },
    ),
  ],
  examples: {
    bad: ['我们家全网第一', '销量第一的品牌', '独一无二的设计', "we're the #1 brand"],
    good: ['第一时间给您处理', '您是第一位咨询的客户', '唯一的区别是颜色不同', 'your order is number 1 in the queue'],
  },
});
