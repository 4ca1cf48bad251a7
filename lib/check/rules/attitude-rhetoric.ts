import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-rhetoric',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '反问客户', en: 'Rhetorical questions' },
  advice: {
    zh: '反问听起来像在责备，把它改成陈述和下一步，客户更容易配合。',
    en: 'A rhetorical question sounds like blame: state the fact and the next step instead.',
  },
  source: 'service standards B13, B16, B19, B20',
  replacements: {
    zh: ['可能是我没有说清楚，我再为您说明一下', '我来一步一步为您说明'],
    en: ['I may not have been clear, let me explain again', 'Let me take you through it step by step'],
  },
  shapes: [
    pattern(
      /(?<!是)(?:又|也|还)不是(?:我|我们|你|您)[^,.!?吗]{1,12}|(?:你|您)?(?:之前|以前|下单前|提前|早)?(?:就|都|也|还)?(?:不会|不能|不知道|不晓得)(?:先|自己|提前|早点|好好|仔细|认真)*(?:问|看|查|想|量|试|核对|了解)(?:清楚|一下|看|明白|仔细)?(?:吗|么|嘛|啊)|(?:这|那)(?:个)?(?:都|也|还)(?:看|听|想|猜|分)不(?:出来?|懂|清|到|见|明白|来)(?:吗|么|啊|嘛)?|(?:怎么|咋)(?:就|老|还|都|总)*(?:听|看|说|讲|教)不(?:进去?|懂|明白|通|听|会|清)|(?:你|您)[^,.!?]{0,3}(?:眼神|眼睛|视力|耳朵|听力|脑子|记性)(?:是不是)?(?:真|这么|太)?(?:不好|有问题|不行|差|不灵|不好使)/,
      {
        unless: /抱歉|不好意思|帮您|我教|我来|没关系|的话|请问|老人|长辈/,
      },
    ),
    pattern(
      /(?:别|不要|少|甭|想)(?:动不动就|总|老)?(?:拿|用)(?:投诉|差评|举报|12315|法律|平台|退货|退款|曝光)[^,.!?]{0,4}(?:吓|威胁|压|要挟|恐吓|说事|来)|(?:再)?(?:怎么)?(?:闹|吵|催|求|骂|哭|磨|说)(?:下去)?(?:也|都)(?:不会|不可能|没法|别想|休想)(?:给|退|换|赔|有|让|便宜)|(?:别|休|甭)想(?:退|换|赔|要|占|拿|讹|便宜)|(?:别人|人家|其他人|大家|别的顾客)(?:都|也|怎么)[^,.!?]{0,5}(?:,)?(?:怎么|咋|为什么|偏偏)(?:就|只有)?(?:你|您)|(?:怎么)?就(?:你|您)(?:一个人?)?(?:用不了|不会|不行|不能|看不见|看不懂|有意见|特殊|金贵|着急|话多)|多大(?:点)?(?:个)?事|至于(?:吗|么)|(?:不爽|不服|不信|不满意|看不惯|不乐意|不高兴|受不了)(?:的话)?(?:,)?(?:你|您)?就(?:别|退|去|走|算|憋|滚|换|不要|投诉)|(?:哪|谁)(?:里|能)?(?:记得|记得住|顾得上|管得了|顾得过来|有空管)(?:你|您|那么多)?/,
      {
        unless: /帮您|如果您|可以(?:退|换)|给您|抱歉|放心|无理由/,
      },
    ),
    pattern(
      /(?:都|已经|早就?|刚才?)(?:跟|和|给|同|对)(?:你|您)(?:都)?(?:说|讲|解释|回复|强调|交代)(?:过|得)?(?:了|很清楚)(?!谢)|(?:问|说|讲|来)(?:一百|一千|多少|几百|一万|\d{2,}|再多)(?:遍|次|回)[^,.!?]{0,4}(?:也|都|还)|(?:这|那)(?:个)?(?:是|可是|不是|属于)(?:基本|生活)?(?:常识|常理|废话|明摆着)|我(?:一天|每天|一个人|一上午)[^,.!?]{0,6}(?:几百|几十|上百|一百多|那么多|多少)[^,.!?]{0,3}(?:人|个|号|单|客户)|(?:客服|我)(?:又|也)?不是(?:你|您)(?:家|的|妈|爸|请)[^,.!?]{0,6}|(?:你|您)这(?:人|个人)(?:怎么|咋|真|太|可)|(?:学|装)(?:人家|别人|大款|有钱人|阔)(?:买|用|穿|名牌|大牌)?|没钱(?:就)?(?:别|不要)/,
      {
        unless: /抱歉|如果|没关系|都可以|安装|组装/,
      },
    ),
    pattern(
      /\b(?:what (?:more )?do you (?:want|expect)(?: from (?:me|us))?(?= ?[.!?]|$| me to| us to)|why (?:don['’]?t|can['’]?t|didn['’]?t|won['’]?t) you (?:just )?(?:read|listen|understand|look|check|get it|pay attention|wait|think)|is (?:it|that) (?:really )?(?:so|that) (?:hard|difficult)|how (?:many|much) (?:more )?(?:times|clearer)|does it look like|do i look like|what did i (?:just )?(?:say|tell)|don['’]?t (?:threaten|start with|waste|play|test|lecture|yell at) (?:me|us|my|our)|(?:isn['’]?t|is) it obvious|it(?:['’]?s| is) (?:just )?common sense|everyone else (?:can|could|manages|understands|knows)|do you (?:even )?(?:understand|know how to|listen|think)(?= |\?)[^.!?]{0,20}\?)/,
      {
        unless: /sorry|let me|please|do you know how to (?:find|get|reach)|what do you want to/,
      },
    ),
  ],
  examples: {
    bad: ['买之前不会问清楚吗', '别拿投诉吓唬我', '又不是我让你买的', "Why can't you just read?"],
    good: ['老人眼神不好的话建议选大字款', '都给您说明好了，您看还有疑问吗', '不满意可以退换', 'What would you like to know?'],
  },
});
