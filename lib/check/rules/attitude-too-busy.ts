import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-too-busy',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '以忙为由打发客户', en: 'Too busy for the customer' },
  advice: {
    zh: '客户看不到您手上有多少事，请对方稍等并给出时间，比说忙更安心。',
    en: 'The customer cannot see your queue: ask for a moment and give a time instead of saying you are busy.',
  },
  source: 'service standards B5, B7, B11, B15, B17',
  replacements: {
    zh: ['请您稍等，我处理完马上回复您', '抱歉让您久等，我马上为您服务'],
    en: ['One moment please, I will be right with you', 'Sorry for the wait, I am with you now'],
  },
  shapes: [
    pattern(
      /(?:没看[到见]|看不[到见]|没瞧见|不看看?|没见)(?:我|我们|客服)?(?:现在|这会儿?|正|这边|都)*(?:在)?(?:很|多|这么)?(?:忙|多少人|排队|几十个人)/,
      {},
    ),
    pattern(
      /(?<!您|你|如果|要是|一会|亲|先|再)(?:我们?|客服|人家|老子|这边|小二)?(?:现在|这会儿?|正|都|也|真的?|实在|可|今天|手头)*(?:没|没有|哪有|哪来的?|没得|没那|没那个|没这|木有)(?:那么多|那个|这个|这|那|什么|多余的|闲)?(?:空|工夫|功夫|闲工夫|闲功夫|闲心|时间|精力)(?:理|搭理|跟|和|陪|给|管|回|伺候|应付|听|解释|了|啊|呢|哦|你|您|一个|一一|聊|扯|处理|看|的)*/,
      {
        unless:
          /您|没空(?:去|来取|下楼|出门)|没有时间限制|如果|规定时间|没有空调|有时间(?:了|再)|没时间(?:去|看|来|做|洗|打理|做饭)|空(?:调|气|间|位|的|格|心|盒|余|隙|值|白|瓶)|时间(?:限制|要求|的)/,
      },
    ),
    pattern(
      /(?<!您|你|不|亲|再|帮|很多|工作|急|连|生活|百|繁)(?:我们?|客服|这边|本人|老子)?(?:现在|正|都|也|真的?|实在|今天|在|很|太|好|超级?|非常|快|这会儿?)*(?:忙死|忙着呢|忙着咧|忙着哩|忙疯|忙得很|忙得要死|忙不过来呢|太忙了?|在忙呢|很忙(?:的)?|好忙(?:的)?|忙的很|忙到飞起|忙成狗)(?:了|的|啊|呢|着)*(?!.{0,24}(?:抱歉|请您|谅解|见谅|久等|不好意思|稍等|帮您))/,
      {
        unless: /您|抱歉|不好意思|忙完|帮忙|如果|谅解/,
      },
    ),
    pattern(
      /(?:我|我们|客服)(?:又|也|可)?(?:不是|不止|不光|不只|没)(?:只|就|光|仅|专门|单独)?(?:为|给|服务|伺候|接待|对着|有|陪|管|是)*(?:你|您)(?:一个|一|自己|一家|一位|们家)*(?:人|客户|顾客|家|个|单)?(?:服务|的|在|开的|打工|服务的|专属客服)*|(?:又|也|可)?不是(?:只|就|光)有?(?:你|您)(?:一个|一位|自己|一家)(?:人|客户|顾客|买家|单)?|(?:你|您)(?:又|也)?不是(?:我们?)?(?:唯一|独一|第一个)的?(?:客户|顾客|买家)|(?:后面|前面|好多|那么多|一堆|几十个?|几百个?|上百个?)(?:还有)?(?:那么多|好多|几十个?|一堆|几百个?)?(?:人|客户|顾客)(?:呢|都)?(?:都)?(?:排着队|在?等着?|要回|找我)(?:呢|着)?,?(?:就)?(?:你|您)(?:自己|最|慢慢)?|就(?:你|您)(?:一个人?)?(?:最|在|特殊|特别|着急|急|事|金贵)+/,
      {
        unless: /如果|不是您的|不是给您|不是您(?:买|要|拍|说|想|需)|没有您|没您|没给您|没为您|没管|不是你的|是不是/,
      },
    ),
    pattern(
      /(?:快|要|马上|都|准备|已经|到点|该)(?:要|快|就)?(?:下班|打烊|收工|吃饭|换班|交班|睡觉|睡)(?:去)?(?:了|啦)?[^!?]{0,6}(?:明天|明早|改天|下次|别|你|您|不|再|有事|等)(?![^!?]{0,24}(?:帮您|给您|联系您|回复您|为您|尽快|前|处理完|弄完|办完|办好|做完|交给|交接|同事|接着|接手|跟进|登记))|(?<!以|您|可以|随时|欢迎|如果|要|我)(?:你|您)?(?:明天|改天|下次|过几天|下周|明早|晚点|有空)(?:再)?(?:来问|来找|来说|找我|问|说|来|来吧|再来|再说|再问|再打)(?:吧|呗|好吗|行不行|行吗|了|哦|啊)*(?![一-龥\w])/,
      {
        unless:
          /(?<!明天|改天)再来(?:哦|呀|哈|喔|啦)|欢迎|帮您|为您|给您|期待|常来|我们?(?:会|明天|来)|师傅|快递|回复您|联系您|光临/,
      },
    ),
    pattern(
      /(?:我|人家|老子|小编)(?:已经|都|现在|马上|快|要)*(?:下班|休息|打烊)了(?![^!?]{0,20}(?:您|帮|回复|留言))|(?:别|不要)(?:打扰|耽误|影响|浪费)(?:我|我们)(?:们)?(?:的)?(?:下班|吃饭|工作|休息|时间|做生意)?|(?:浪费|耽误|占用)(?:我们?|老子|大家)(?:的)?(?:时间|工夫|功夫)/,
      {},
    ),
    pattern(
      /\b(?:(?:i['’]?m|i am|we['’]?re|we are) (?:way |far |really |so |just )*(?:too )?busy(?! (?:checking|looking|working on|getting))(?!.{0,50}\b(?:sorry|apolog|bear with|thank you))|(?:can['’]?t|don['’]?t) you see (?:i|we)['’]?(?:m|re)? ?(?:am|are)? ?busy|(?:i|we) (?:really )?(?:don['’]?t|do not|haven['’]?t|ain['’]?t) (?:have|got) (?:the |any |all |enough )?time (?:for|to)|no time for|(?:you['’]?re|you are)(?: not| n['’]t) (?:my|our|the) only|not (?:my|our|the) only (?:customer|client|one)|(?:i['’]?ve|i have|we have) (?:other|plenty of|lots of|a lot of|a hundred|tons of|better) (?:other )?(?:customers|clients|people|things|stuff)(?: to (?:do|deal with|help|serve))?|(?:wast(?:e|ing)) (?:my|our) time|(?<!will |to |can |they |we |i )(?:come|call|message|text|write|try|ask) (?:back|again|me) (?:again )?(?:tomorrow|later|another (?:time|day)|next (?:week|time)|on monday)|(?:my|the) shift (?:is (?:almost |nearly )?over|ends|is ending)|(?:i['’]?m|we['’]?re|i am|we are) (?:about to |almost |nearly )?(?:clos(?:e|ing)(?: (?:soon|up|now))?|leav(?:e|ing)|clock(?:ing)? (?:out|off)|off (?:the clock|duty|in \w+ minutes)|on (?:my )?(?:break|lunch)))\b/,
      {
        unless: /sorry|apolog|feel free|you can|welcome|happy to|closing (?:this|the|your)|closed (?:the|this)/,
      },
    ),
  ],
  examples: {
    bad: ['没看见我在忙吗', '我没工夫', '快下班了，明天再来', '我又不是只服务你一个人', "I'm too busy for this"],
    good: [
      '您忙完了再回复我就好',
      '刚才咨询的人多，回复慢了，请您谅解',
      '我们客服晚上十点下班，之后留言明天一早回复您',
      '欢迎下次再来',
      '我快下班了，已经把您的事交给晚班同事，他会接着跟',
    ],
  },
});
