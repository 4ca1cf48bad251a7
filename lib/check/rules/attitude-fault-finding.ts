import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-fault-finding',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '挑客户的毛病', en: 'Finding fault with the customer' },
  advice: {
    zh: '责怪客户说得晚、事情多，只会让对方更委屈，谢谢提醒再处理就好。',
    en: 'Blaming the customer for speaking late or asking much only hurts: thank them and act.',
  },
  source: 'service standards B8, B13',
  replacements: {
    zh: ['感谢您的提醒，我马上为您处理', '很抱歉让您不满意，我马上为您核实'],
    en: ['Thank you for telling us, I am on it', 'I am sorry about this, let me look into it'],
  },
  shapes: [
    pattern(
      /(?:怎么|为什么|为啥|干嘛|干吗|你|您|到)?(?:现在|这时候|这会儿?|今天|都[^,.!?]{0,5}了)(?:你|您)?才(?:来|想起来?|知道|发现)?(?:说|讲|问|找|告诉|反馈)|(?:干嘛|干吗|怎么|为什么|为啥|咋|你|您)(?:你|您)?(?:不|没)(?:早|提前|早点)(?:点|些)?(?:说|讲|问|来|买|告诉|反馈|看|反映)|(?:你|您)?早(?:干嘛|干什么|干吗|干啥|咋|怎么|做什么)(?:去|不说|不问|没说|呢|了)*|(?:早)(?:说|问)(?:啊|不就|就)(?:好|行|完|没事)*|马后炮|事后(?:诸葛|才)/,
      {
        unless: /抱歉|不好意思|早(?:上|晚|日)|我们?(?:今天|现在)才|我才|早说晚说|才能/,
      },
    ),
    pattern(
      /(?:你|您|就你|就您|咋|怎么)(?:这个?人)?(?:的|怎么|咋|就|可|还|真是?|真的)*(?:这么|那么|真|太|好|最|挺|可真)?(?:多|的)?(?:毛病|事|屁事|破事|要求|问题|废话|名堂|讲究|矫情|难缠|难伺候|挑剔|麻烦|龟毛|啰嗦|罗嗦|墨迹|磨叽|奇葩|作|事儿|斤斤计较|小气|抠门|抠|婆婆妈妈|费劲|难搞|轴|计较|多事)(?:怎么|咋)?(?:这么|那么|真|太|好|可真)?(?:多|啊|呢|的|呀)+|(?:怎么|咋)(?:这么|那么)(?:多)?(?:毛病|事|屁事|要求|问题|废话|矫情|难缠|难伺候|挑剔|麻烦|龟毛|啰嗦|磨叽|奇葩|墨迹|费劲|难搞|事儿|计较|作)(?:啊|呢|呀|多)*(?![一-龥])|(?:毛病|屁事|破事|废话|名堂)(?:可)?(?:真|太|怎么这么|怎么那么|还|这么)多|(?:真|太|好|很|你|您)(?:是)?(?:难缠|难伺候|矫情|龟毛|事多|事儿多|啰嗦|罗嗦|磨叽|墨迹|墨叽|事逼|挑三拣四|斤斤计较|胡搅蛮缠|无理取闹|鸡蛋里挑骨头|吹毛求疵|得寸进尺|蛮不讲理)|(?:不要|别|少|在)(?:在这|这么|太|那么)?(?:得寸进尺|胡搅蛮缠|无理取闹|鸡蛋里挑骨头|吹毛求疵|挑三拣四|斤斤计较|没事找事|找茬|找事|挑刺|矫情|废话|啰嗦|磨叽)|没事找事|胡搅蛮缠|无理取闹|鸡蛋里挑骨头|得寸进尺|事妈|事儿妈|杠精/,
      {
        unless: /感谢|谢谢|抱歉|有什么|什么问题|没关系|不麻烦|麻烦(?:您|亲|你)|给您/,
      },
    ),
    pattern(
      /(?:我们?|咱们?|本店|店里|一直|向来|一向)(?:店|家|这边)?(?:从来|向来|一向|一直|历来|一贯|都)+(?:都)?(?:就)?(?:是)?(?:这样|这么|如此|这个样子)(?:的|卖|发|做|处理|弄|包装)*(?![^!?]{0,4}好)|(?:别人|别的(?:客户|顾客|买家|人)|人家|其他(?:客户|人|顾客|买家)|大家|那么多人)(?:怎么|咋|为什么|都|买了|用|收到|也)*(?:都|就|也)?(?:没|没有|不)(?:有)?(?:意见|说|说什么|问题|事|反馈|你这么|像你|像您|提|这么多|投诉|嫌|抱怨)|(?:就|只有|偏偏|怎么就|全店就)(?:你|您)(?:一个人?|一家|家|有|说|这样|这么)*(?:有问题|有意见|出问题|事多|事|毛病|不满意|投诉|这样|这么说|坏|不行|说)/,
      {
        unless: /一直(?:都)?(?:很|支持)|没有反馈过?这/,
      },
    ),
    pattern(
      /(?:我|我们|老子|本店)(?:就)?(?:是|就)?(?:这|这个|这种|这样的)(?:个)?(?:态度|脾气|服务|语气|水平|素质)(?:怎么|咋)?|(?:态度|脾气|语气)(?:就)(?:是)?(?:这样|这么|不好|差)|(?:嫌|不满意|看不惯)我?(?:的)?(?:态度|语气)(?:不好|差)?(?:就)?(?:去|别|换|找|你)|我态度(?:怎么|哪里?)(?:了|不好|差)|(?:你|您)(?:想|要|还要|还想|到底想|到底要)(?:怎么样|怎样|咋样|咋的|干嘛|闹哪样|干什么)(?:啊|呢|才|嘛)?(?![一-龥])/,
      {
        unless: /抱歉|提高|改进|不好意思|您想怎么样搭/,
      },
    ),
    pattern(
      /\b(?:why (?:didn['’]?t|did) you (?:not )?(?:say|tell|ask|mention|order|contact|speak up|read|check)|(?:should|could) have (?:said|told|asked|mentioned|ordered|come|spoken up|thought|contacted)(?! (?:to )?(?:me|us) ?sooner, sorry)|you(?:['’]?re| are) (?:so |too |very |really |being |such )+(?:a )?(?:picky|difficult|demanding|annoying|needy|unreasonable|dramatic|pain|fussy|rude|hard to please|impatient|ridiculous|childish|paranoid|lazy|careless)|(?:no ?(?:one|body) else|nobody|everyone else|other customers?|you(?:['’]?re| are) the only one)(?: \w+)? (?:is |are |has |have |ever )*(?:complain(?:s|ed|ing)?|fine|happy|manag\w+|who|had (?:a|this|any))|that['’]?s (?:just )?(?:how|who) (?:i am|i talk|we are)|(?:we['’]?ve|we have) always done it|stop being (?:so )?\w+|what(?:['’]?s| is) (?:your|wrong with your) (?:problem|deal|issue)(?=[.?!]|$)|making a (?:fuss|scene|big deal))/,
      {
        unless: /\b(?:we|i) should|sorry|apolog|should have (?:been|received|gotten|arrived)|you(?:['’]re| are) not/,
      },
    ),
    pattern(
      /(?:你|您)(?:自己)?(?:收到货?|拿到货?|当时|买之?前|拆之?前|下单时|签收时?)?(?:也|都|又)(?:不|没)(?:知道|晓得|想着|有|能)?(?:先|早点?|早些|提前|仔细|好好|认真|及时|当场|打开|拆开|问一?声|多)(?:地)?[^,.!?]{0,4}(?:看|检查|验|拆|说|问|量|查|核对|想|试|讲|告诉|声)|(?:^|[,.!?\s]|自己|现在|就)(?:也|都)不(?:知道)?(?:先|早点?|早些|提前|仔细|好好)[^,.!?]{0,3}(?:看|检查|验|拆|说|问|量|查|核对|讲|告诉)|(?:你|您)(?:收到|拿到)(?:货|东西|快递)?(?:了)?(?:也|都|就)不(?:打开|拆开|拆|检查)[^,.!?]{0,3}(?:看|下|查|验)|(?:你|您)自己[^,.!?]{1,6}(?:太)?(?:晚|早|多|少|久|迟)了(?:吧|呗|嘛|啊)?(?![一-龥])/,
      {
        unless:
          /没关系|没事|不要紧|不着急|不用|如果|要是|抱歉|不好意思|(?:吗|么)\??$|帮[您你]|我(?:们)?(?:这边|也|都)?(?:也|都)没/,
      },
    ),
    pattern(
      /\byou (?:could|might) (?:have|['’]ve) (?:opened|checked|looked|tested|tried|measured|asked|read|told|said|noticed|inspected)\b[^.!?;]{0,24}\b(?:earlier|sooner|first|before|straight away|right away|at once|then)\b|\bwhy (?:did ?n['’]?t|wouldn['’]?t) you (?:open|test|inspect|measure|look|unpack)\b/,
      {
        unless: /sorry|apolog|\bif\b|wish|\bi\b/,
      },
    ),
    pattern(
      /(?:^|[,.!?\s那]|肯定|应该|估计|八成|多半)(?:就)?是(?:你|您)(?:自己)?没(?:按|有)?[^,.!?]{1,6}?(?:好|干|紧|对|到位|开|上|净|匀|清|用|弄|装|看|关|做)(?:吧|呗|嘛|的|了)*(?![一-龥])/,
      { unless: /是不是|没关系|没事|不要紧|如果|要是|我帮|给您|抱歉/ },
    ),
    pattern(
      /(?:买|拍|下单|付款|签收|收货|拆)(?:的)?(?:时候|之?前|时)(?:你|您)?(?:怎么|为什么|为啥|咋|干嘛|干吗)(?:不|没)(?:知道)?(?:先|自己|仔细|好好)?(?:问|看|想|说|量|查|检查|核对|验)|自己[^,.!?您你]{1,5}不就(?:知道|清楚|明白|行|好|有|会)了|(?:您|你)[^,.!?您你]{1,5}不就(?:知道|清楚|明白)了|(?<![不甭])别(?:在|搁|跟)(?:这|我这)(?:儿|里)?(?:说|闹|吵|废话|叨叨|扯|嚷|喊|烦)/,
      { unless: /没关系|抱歉|不好意思|帮[您你]|(?:吗|么)\??$/ },
    ),
    pattern(
      /\bthat['’]?s what (?:you get|happens when you)\b|\b(?:maybe|try|just|perhaps)\b[^.!?]{0,24}\b(?:measure|read|check|look|think|ask|listen)\b[^.!?]{0,24}\bnext time\b|\bas i (?:already )?(?:said|told you)(?: before| earlier| already)?,? (?:no|it['’]?s not|you can['’]?t|we don['’]?t)\b/,
      { unless: /sorry|please|let me/ },
    ),
  ],
  examples: {
    bad: [
      '现在才说，干嘛不早说',
      '你怎么这么多毛病',
      '我们一向都是这样',
      '我就这态度',
      "You're so picky",
      '你自己也不早点拆开检查',
      '你自己放冰箱晚了吧',
      '那是您没擦干吧',
    ],
    good: [
      '早说晚说都没关系的亲',
      '感谢您提出的要求',
      '麻烦您了',
      'Your parcel should have arrived by now',
      '收到货您早点拆开检查一下，有问题24小时内找我',
      '是不是没拧紧呀，您再转半圈试试',
    ],
  },
});
