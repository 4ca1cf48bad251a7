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
  ],
  examples: {
    bad: ['现在才说，干嘛不早说', '你怎么这么多毛病', '我们一向都是这样', '我就这态度', "You're so picky"],
    good: ['早说晚说都没关系的亲', '感谢您提出的要求', '麻烦您了', 'Your parcel should have arrived by now'],
  },
});
