import { defineRule, pattern } from '../rule';
import { CLAUSE_END, NO_HELP_AFTER, NO_HELP_BEFORE, YOU } from '../slots-attitude';

const TROUBLE = '(?:事儿?|毛病|要求|话|问题|名堂|破事|屁事|花样|幺蛾子|讲究|废话|规矩|借口|理由)';

export default defineRule({
  id: 'attitude-scold',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '数落客户', en: 'Telling the customer off' },
  advice: {
    zh: '客户问得细，是想买对、用好；把注意力放到下一步能做什么。',
    en: 'Many questions mean the customer wants to get it right: turn to what can be done next.',
  },
  source: 'service standards B11, B13, B16, B19',
  replacements: {
    zh: ['感谢您的提醒，我马上为您处理', '我来一步一步为您说明'],
    en: ['Thank you for telling me, I am on it now', 'Let me take you through it step by step'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${NO_HELP_BEFORE}${TROUBLE}(?:也|可|还|怎么|咋|就)*(?:真是?|太|好|这么|那么|够|忒|贼|咋这么)(?:的)?(?:多|不少|高|奇葩|离谱|碎|难缠)${CLAUSE_END}${NO_HELP_AFTER}`,
      ),
      { unless: /没关系|我们|性价比|理解/ },
    ),
    pattern(
      new RegExp(
        `(?:都|不是|已经|就|不就|早就?|刚才?)(?:跟|和|给|同)(?:${YOU})(?:们)?(?:[^,.!?]{0,6})(?:说|讲|解释|回|写|发)[^,.!?]{0,6}(?:还|又|怎么还|不)(?:不|要|在|问|想|行|能)(?:明白|懂|会|清楚|信|听|问|了|行)?|(?:咋|怎么|干嘛|干吗|为什么|为啥|早)(?:${YOU})?(?:就)?(?:不|没)(?:早点?|先|提前|一次性?|当时|一开始)?(?:就)?(?:说|讲|问清|看清|想|告诉我)(?:清楚|明白|好|完|仔细|全)?${CLAUSE_END}`,
      ),
      { unless: /抱歉|不好意思|我(?:怎么|当时)?没|先跟您说/ },
    ),
    pattern(
      new RegExp(
        `(?:别人家?|其他|别的|人家|大家|所有|每个)[^!?]{0,14}(?:就|偏|唯独|只有|咋)(?:${YOU})(?!可以|放心)|(?:都|哪个|哪有|谁)?(?:没|没有|像)(?:谁|人|一个|见过)?(?:像)?${YOU}(?:这么|这样|那么)(?:多|难|挑|烦|麻烦|能|事|不|啰嗦|较真|抠|急|的)|(?:就|数|属)${YOU}(?:最|事|话|毛病|要求|特殊|金贵|难)|天底下[^,.!?]{0,4}${YOU}`,
      ),
      { unless: /就您(?:一|方便|看)|没关系|喜欢|眼光|好/ },
    ),
    pattern(
      /(?:这点|这种|这么点|就这|屁大点|芝麻大点?|多大点|丁点|这么个)(?:小|破|屁|芝麻)?(?:事儿?|问题|毛病|东西|钱|瑕疵)[^,.!?]{0,4}(?:也|都|还|值得|至于|用得着|犯得着|有必要)(?:值得|至于|要|来|得|好意思|值当)?(?:特意|专门|来)*(?:问|说|来|找|吗|么|计较|闹|投诉|退|提|叫|嚷)/,
    ),
    pattern(
      /(?:网上|百度|动动手|随手|随便|稍微)(?:随便|自己)?(?:一|动动手|去)?(?:搜|查|看|翻|百度)[^,.!?]{0,4}(?:就有|就知道|都有|都知道|就会|就能|的东西|的事)|(?:三岁|小学生|小孩子?|娃|傻子|猪|狗|幼儿园|文盲|瞎子|聋子|我家狗)[^,.!?]{0,4}都(?:会|懂|能|知道|看得)/,
      { unless: /可以|能玩|适合|放心|能用/ },
    ),
    pattern(
      new RegExp(
        `(?:以为|当|难道|又不是|真当|还当)[^,.!?]{0,8}(?:为|给)${YOU}(?:一个?人?|一家|自己|家)(?:开|服务|设|准备|定|办)?|(?:以为|当)(?:自己|${YOU})(?:是谁|谁啊|老几|上帝|皇帝|领导|vip|大爷|最大)`,
      ),
    ),
    pattern(
      new RegExp(
        `(?:便宜|特价|这个价|打折|清仓|处理)(?:的)?(?:东西|货)?[^,.!?]{0,3}就(?:这样|这质量|这品质|别嫌|别要求|别挑|那样)|要(?:什么|啥)(?:自行车|真皮|大牌|服务|态度|好质量)|(?:锅|责任|问题|事儿?)[^,.!?]{0,3}(?:别|不要|少)(?:老|都|全|往)*(?:甩|推|赖|怪|扣|丢)(?:给|在|到|我)|(?:(?:赖|怪)(?:得了|得着)?(?:谁|人家)|赖我们?|(?:还|又|反|倒|反过来|现在|跑来|来|想)怪我们?)${CLAUSE_END}|(?:好心|好意|一片好心)[^,.!?]{0,10}(?:还被?|反被|倒被|却被|当)`,
      ),
      { unless: /不怪|不赖/ },
    ),
    pattern(
      /\b(?:(?:you )?should(?:['’]?ve| have| of) (?:just )?(?:read|checked|looked|asked|thought|measured|known|told|said|mentioned|paid attention)|calm down|chill out|relax,? (?:it|man|lady|dude)|it['’]?s (?:just|only) a \w+ ?\w*,? (?:relax|calm|chill)|(?:not|n['’]t) (?:get )?paid (?:enough )?(?:for|to)|everyone else (?:managed|can|could|figured|understands|is happy)|nobody else (?:complain|has|had|asks)\w*|so (?:needy|picky|fussy|demanding|difficult|annoying|dramatic))\b/,
      { unless: /sorry|apolog|we should have|i should have/ },
    ),
    pattern(
      /\bif you(?:['’]d| had) (?:just |only |actually )?(?:read|checked|looked|measured|asked|listened)\b[^!?]{0,40}\b(?:would ?n['’]t|wouldn|you would|you['’]d)|\bwhat did you expect (?:for|from|at)\b/,
      {
        unless: /sorry|apolog|we should have/,
      },
    ),
  ],
  examples: {
    bad: [
      '事儿真多',
      '别人家客户都没您这么多话',
      '这点小事也值得来问',
      '都跟您说了还不明白',
      'Calm down, it is only a phone case',
      '弄坏了赖我们',
      'What did you expect for five dollars',
    ],
    good: [
      '这点小事您随时来问',
      '小朋友都能玩的拼图',
      '您要求高是对的，我再挑几款给您看',
      '别人家有的我们也有',
      '这个怪我，我看错型号了',
    ],
  },
});
