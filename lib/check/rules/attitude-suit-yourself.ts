import { defineRule, pattern, whole } from '../rule';

export default defineRule({
  id: 'attitude-suit-yourself',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '「随便你」「自己看着办」', en: 'Suit yourself' },
  advice: {
    zh: '把决定丢给客户会让人觉得您不想管，给一两个建议再征询意见更稳妥。',
    en: 'Leaving it all to the customer sounds like giving up on them: offer a choice and ask.',
  },
  source: 'service standards B14',
  replacements: {
    zh: ['您看这样处理可以吗', '我给您两个方案，您看哪个合适'],
    en: ['Would this work for you', 'Here are two options, which one suits you'],
  },
  shapes: [
    pattern(
      /(?:你|您)?(?:自己|自个儿?)(?:看着办|放大看?|想办法|解决|处理|想清楚|掂量|琢磨|研究|摸索|去弄|想想|看|搞定|负责|承担|决定去|查去|去查|去看|去问|翻|找去|去找)(?:去|吧|呗|啊|了|办法|好了|就行|咯|嘛){0,3}(?![一-龥\w])/,
      {
        unless: /可以|如果|不用|不需要|帮|麻烦|我们?自己|我们?会|您先|方便|不能让您|喜欢|建议|还是/,
      },
    ),
    pattern(
      /看着办(?:吧|呗|啊|好了)?(?![一-龥\w])|(?<![一-龥])(?:那|就|都|反正)*(?:随便|随)(?:你|您)(?:的)?(?:便|们|吧|啦|了|呗|怎么|爱|想|好了|咯|啊|去|退|要|说|怎么样|怎样|怎么想|信|买|换|评|大小便|闹|骂|自己|的|投诉)*(?![一-龥]{0,6}(?:搭配|挑选|选|都可以用))|(?:悉听尊便|请便|随你便|随您便|随便咯|随便啦|你随意|您随意|爱咋咋地|爱咋咋的|爱谁谁|爱怎样怎样|爱怎么样怎么样|爱怎么着怎么着|爱怎么办怎么办|爱咋滴咋滴|爱啥啥|爱理不理)|(?<![可喜热])爱(?:买不买|信不信|喝不喝|吃不吃|看不看|听不听|退不退|来不来|要不要|去不去|用不用|穿不穿|戴不戴|等不等|拍不拍|换不换|说不说|问不问|收不收|回不回|试不试|管不管|改不改|付不付|走不走|签不签|学不学|玩不玩|选不选|加不加|投不投)(?:吧|呗|啊|咯|啦|哈|都|就|随|没|(?![一-龥]))|爱(?:怎么|咋|怎)(?:样|着|办|地|滴|说|想|弄)?(?:就)?(?:怎么|咋|怎)(?:样|着|办|地|滴|说|想|弄)?/,
      {
        unless: /随便看|您随便(?:挑|选|问|看)|随您(?:心意|喜欢)|随身|随时|可爱|喜爱/,
      },
    ),
    pattern(
      /(?:你|您)(?:开心|高兴|喜欢|觉得好|说了算|厉害|说什么)(?:就|就是)?(?:好|行|算|是)?(?:了|咯|就好|吧|什么就是什么|什么就什么|对)?(?![一-龥\w])(?<=就好|就行|什么|厉害|好了|行了|就好咯|就好了|说了算|就对)(?![,!](?:我们?|咱们?|小店|这边|[^,.!?]{0,6}随时|[^,.!?]{0,8}找我)[^.!?]{0,8}(?:跟着|替您|为您|很?放心|开心|高兴|随时|找我))|(?:你|您)说(?:什么|啥|是|对)(?:就是|就)(?:什么|啥|是|对)(?:吧|呗|咯)?|(?:信不信|买不买|要不要|退不退|看不看|用不用|拍不拍|来不来|满不满意)(?:都)?(?:由你|由您|随你|随您|随便|无所谓|都行)|(?:我|我们)(?:都)?(?:无所谓|没差)(?:的|啊|了)?(?![一-龥\w])|(?<![一-龥\w])无所谓(?![一-龥\w])/,
      {
        unless: /您(?:喜欢|满意|开心|高兴)就好的|随时|再(?:来)?找我/,
        severity: 'warn',
      },
    ),
    pattern(
      /(?:下次|下回|以后|往后)?(?:你|您)?自己(?:盯|注意|留意|记|操心|上心|小心|掌握|把握|留神|长个?心眼|长记性|量|算|数|试)(?:着|好|住|牢|清楚?|一?下)?(?:点|一点|些)(?:价|时间|日期|活动|页面|物流|快递|$|[,。!啊吧哈呀])|自己[^,。!?;]{1,8}了?(?:再来(?:问|找|说|买|拍)|再(?:问|说话))(?!我们?(?:就|也)?(?:行|可以))/,
      { unless: /身体|安全|保暖|我自己|我们自己|请|麻烦|建议|可以|帮|辛苦|如果|不用|喜欢/ },
    ),
    whole(
      /whatever(?: you (?:say|want|think))?|suit yourself|your (?:call|choice|problem|loss)|up to you|do (?:what|whatever|as) you (?:want|like)|(?:figure|sort|work) it out(?: yourself)?|idc|meh/,
    ),
    pattern(
      /\b(?:suit yourself|figure (?:it|that|this) out(?: (?:for|by))? ?yourself|(?:sort|work) (?:it|that|this) out yourself|do whatever you (?:want|like)|google it|look it up yourself|(?:do|solve|fix|find|check) it yourself(?=[.!]|$)|have it your way|your loss|i couldn['’]?t care less|help yourself then|whatever(?: you say)?,? (?:just|do|i don|not|fine|dude|man|lady)|(?:ok|okay|yeah|fine),? whatever)\b/,
      {
        unless: /if you (?:want|prefer|would|['’]d)|you can|no need/,
      },
    ),
  ],
  examples: {
    bad: ['你自己看着办', '随便你', '爱喝不喝', '自己盯着点', '你开心就好', 'Suit yourself'],
    good: [
      '您自己看下哪个时间方便，我来安排',
      '您看这样处理可以吗',
      '您可以在订单页面自助修改地址',
      'Whatever you decide, we are happy to help',
      '您高兴就好，我们也跟着开心',
    ],
  },
});
