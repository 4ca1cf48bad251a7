import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-already-told',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '嫌客户重复问', en: 'Scolding for asking again' },
  advice: {
    zh: '客户再问一次多半是没看明白，换个说法再说一遍，比提醒对方您说过更有用。',
    en: 'Someone who asks again did not get it yet: saying it once more helps, reminding them does not.',
  },
  source: 'service standards B4',
  replacements: {
    zh: ['我再为您说明一遍', '我换个说法给您说明一下'],
    en: ['Let me explain it once more', 'Let me put it another way'],
  },
  shapes: [
    pattern(
      /(?:不是|没)(?:都|已经|早就|早|就|刚|刚刚|刚才|才)*(?:跟|和|给|向|同|对)?(?:您|你)?(?:都|已经|早就|早|就|刚|刚刚|刚才|才)*(?:说|讲|告诉|解释|回复|回答|提醒|发)(?:得|的)?(?:很清楚|清楚|明白)?(?:过|给)?(?:您|你)?(?:过)?(?:了|的)?(?:吗|嘛|么|啊)/,
      {
        unless: /没告诉您吗$|有没有|是不是没/,
      },
    ),
    pattern(
      /(?:都|已经|早就?|刚才?|刚刚|前面|上面|之前)(?:就|都|已经|不是|也)*(?:跟|和|给|向|同|对)?(?:您|你)?(?:都)?(?:说|讲|告诉|解释|回复|回答|强调|发)(?:过|了|给|你|您)*(?:几|多少|好几|无数|n|八百|一百|三|两|十|很多|好多|不下|不止|\d+)+(?:遍|次|回)/,
      {
        unless: /抱歉|没说清/,
      },
    ),
    pattern(
      /(?:说|讲|告诉|解释|问|回复|回答|重复)(?:过|了|你|您|的)*(?:多少|好几|无数|n|八百|一百|几百|一万|很多|好多|不下|\d+)(?:遍|次|回)(?!都(?:没|可以|行))|(?:还)?(?:要|得|需要|让)我(?:再)?(?:说|讲|重复|解释|告诉)(?:你|您)?(?:多少|几)(?:遍|次)/,
      {
        unless: /没关系|都会|都行|可以问|随便问|如果|没说清/,
      },
    ),
    pattern(
      /(?<!我|们|先)(?:怎么|干嘛|为什么|为啥|咋|干吗|还|你|您)(?:又|还|老|总|总是|老是|一直|又来|还在|还来|一遍遍|反复|非要|就)+(?:要|在|是|来)?(?:问|说|催)(?!题|您|别的|其[他它余]|旁的|[点些](?:别|什么|啥|其))(?:这个|这|同样|一样|个没完|个不停|了|啊|呢|我)*|(?:你|您)?(?:能不能|可不可以|可以)?(?:别|不要|甭)(?:再|老|总|老是|总是|一直|反复|一个劲|没完没了)+(?:地|的)?(?:这么|这样)?(?:问|说|重复)|有完没完|没完没了|烦不烦|烦死|你烦|(?:你|您)(?:好|真|真的|太|很)烦|问(?:来问去|个没完|个不停|够了(?:没|吗))|(?:你|您)(?:问题|话)(?:怎么)?(?:真|太|好|这么|那么)多|问那么多|问这么多|还要问几遍|同样的问题(?:问|你|您)/,
      {
        unless: /别人|客户说|如果|麻烦|快递|打扰|欢迎|还在问您/,
      },
    ),
    pattern(
      /(?:你|您)(?:是)?(?:没|听不|看不|记不)(?:听|懂|看|住)?(?:到|见|懂|明白|清楚)?(?:我)?(?:说|讲|刚才说)(?:的|什么|啥|话)*(?:吗|么|嘛)|(?:我)?(?:说|讲)得(?:还)?不(?:够)?(?:清楚|明白)(?:吗|么|嘛)|(?:听不懂|看不懂|听不明白)(?:人话|中文|我的话|话|吗|么|啊)+|(?:自己|往上|上面|前面)(?:去)?(?:翻|看)(?:翻|看)?(?:聊天)?记录|(?:自己)往上翻|说了不(?:能|行|可以|退|换|改)(?:就|还|了)|都说了/,
      {
        unless: /抱歉|不好意思|都说了谢/,
      },
    ),
    pattern(
      /\b(?:(?:i|we)(?:['’]ve| have)? (?:just |literally )?already (?:told|said|explained|answered|mentioned|went over)(?!.{0,60}\b(?:sorry|refund(?:ed)?|issued))|(?:i|we) (?:just |literally )+(?:told|said|explained)(?: you| that| this)|how many (?:more )?times (?:do|must|have|should|will|are)|(?:i|we)(?:['’]ve| have)? (?:told|said|explained)(?: this| it| you| that| to you)* (?:\w+ )?(?:times|twice)|as (?:i|we)(?:['’]ve| have)? (?:already )?(?:told|said|explained)(?: to)? you|like (?:i|we) (?:already )?said|for the (?:last|hundredth|tenth|third|umpteenth|nth|millionth|fifth|fourth) time|same question (?:again|over)|why (?:are|do) you keep|(?:stop|quit|keep) asking|are you (?:even )?(?:listening|reading)|do i (?:have|need) to repeat|what part of|not going to repeat|(?:won['’]?t|not) repeat myself|asked (?:me )?that (?:already|before|twice)|scroll up(?! to (?:see|find) (?:the|our))|didn['’]?t (?:i|we) (?:just )?(?:tell|say|explain))\b/,
      {
        unless: /sorry|feel free|don['’]?t worry|if you keep/,
      },
    ),
    pattern(
      /(?:(?:不|没法|不能|不会|不给|概不)(?:给|能)?(?:退|换|退换|赔|开|送|改|修|补|行|可以|支持|包邮|议价|讲价)|退不了|换不了|改不了|没有|没得|没货)(?:的|了|哈|啊|哦|呀|就是)*[, ]?(?:就|也|都)?(?:不用|不要|别|甭|不必|无需)(?:再|来|一直|老)*(?:问|说|讲|催|提)(?:了|啦)?(?:哈|啊|哦|呀)?(?=$|[,.!?。 ])|翻(?:翻|一下|看)?(?:一下)?(?:上面|前面|之前)?(?:的)?(?:聊天)?记录(?:行不行|好不好|可以吗|吧|去)|问(?:多少|几|一百|一万|再多)(?:次|遍)(?:都|也)(?:是|一样)*(?:不(?:行|能|可以|退|换|会)|没(?:用|有|办法|法)|这样|这个|一样)/,
      { unless: /抱歉|不好意思|帮您|给您|您不用|登记|没有问题/ },
    ),
    pattern(/(?<!是)不是(?:都|已经|刚)?(?:问|答|讲|说|解释|回)过(?:了)?(?:吗|嘛|么)/, { unless: /抱歉|不好意思/ }),
  ],
  examples: {
    bad: [
      '不是告诉你了吗，怎么还问',
      '都说了多少遍了',
      '同样的问题问几遍了',
      'I already told you that',
      '没有的，不用问了',
      '穿过了不退的 不用再说了',
      '刚才不是问过了吗',
    ],
    good: [
      '您还要问其他的吗',
      '之前跟您说过的优惠券已经发到您账户了哦',
      '您问多少遍都没关系，我都会为您解答',
      '我再跟您说明一遍安装步骤',
      '都登记好了，您不用再问了',
    ],
  },
});
