import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-impatient',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '嫌客户催得急', en: 'Impatience with a waiting customer' },
  advice: {
    zh: '客户着急是因为在意，先为久等道歉，再说下一步和时间。',
    en: 'A customer who presses cares: apologise for the wait, then name the next step and the time.',
  },
  source: 'service standards B5',
  replacements: {
    zh: ['让您久等了，我马上为您处理', '我理解您着急，这就为您查询进度'],
    en: ['Sorry for the wait, I am on it now', 'I understand it is urgent, let me check right away'],
  },
  shapes: [
    pattern(
      /(?:你|您)?(?:再)?(?:着急|急|催|吵|闹|喊|骂|生气|发火|等不及)(?:我们?|来催去|死)?(?:也|都|又|是)+(?:没有?|不|没什么|没啥|白|无)(?:什么)?(?:用|办法|会快|能快|会变快|催|可能快|济于事|管用|顶用|顶事|好使)/,
      {},
    ),
    pattern(
      /(?:再)?(?:怎么|一直|这么|老|老是|使劲|天天)(?:着急|急|催)(?:也|都|又)?(?:没有?|不)(?:用|会快|能快|行)|(?:再|光|干|瞎)(?:着急|急|催)(?:有什么|有啥|有个|有|能有|没|也)*(?:用|屁用)|(?:急|催|慌|赶)(?:什么|啥|个|个什么|毛|个毛|个屁|命|鬼)+(?:催|急|慌|呀|啊|呢|劲)?(?!时候)|催命|赶着投胎|投胎|(?:你|您)(?:急|催)(?:有)?(?:我)?(?:什么|啥)?(?:用|办法)|(?:别|不要|甭)(?:再|老|总|一直|老是|瞎|天天|总是)*(?:催|吵|闹)(?:了|我|啊|啦|行不行|好吗|单)*/,
      {
        unless: /帮您催|为您催|替您催|宝宝|孩子|狗|猫|静音|不会吵/,
      },
    ),
    pattern(
      /(?<![一-龥\w])(?:你|您|你就|那你|那|先|就|慢慢|自己)*(?:慢慢)?(?:等着|等着吧|等着呗|候着|耐心等着|老实等着|慢慢等|等吧|等呗|等就是了|等就行了|等就对了|先等着)(?:吧|呗|啊|就行|就是了|就完了|看吧|哈)*(?![一-龥\w])|(?:只能|就)?(?:慢慢)?等(?:呗|着呗|着吧|着就是了|就完了)|(?:该|要|会)(?:到|发|来|退|有)(?:的时候|时)(?:自然|自己|就)?会?(?:到|发|来|退)|(?:到|发|退|来)了?自然(?:就)?会?(?:到|知道|有|发|退)|等(?:一会儿?|几分钟|两天|几天|一下)(?:你)?会(?:死|怎样|怎么样)|等不(?:了|及)就(?:退|算|别|不要)[^,.!?]{0,4}|这么(?:点|一点|两天|几分钟)?(?:时间|功夫|耐心)都等不(?:了|及|起)/,
      {
        unless: /稍等|请您|麻烦您|耐心等待|抱歉/,
      },
    ),
    pattern(
      /\b(?:stop|quit) (?:rushing|pushing|bugging|bothering|messaging|pestering|hassling|nagging|spamming|whining|complaining|yelling)|(?:just )?calm down|chill out|hold your horses|(?:just )?be patient[.!]*$|what(?:['’]?s| is) (?:the|your) (?:rush|hurry)|why (?:are you )?(?:in )?(?:such a|so much of a) (?:rush|hurry)|rushing (?:me )?(?:won['’]?t|will not|doesn['’]?t|isn['’]?t)|(?:just )?wait your turn|(?:you(?:['’]?ll| will)? (?:just )?(?:have to|need to|can) wait(?: like everyone(?: else)?)?)(?=[.!]|$)|like everyone else|it(?:['’]ll| will)? (?:gets? there|come|arrives?|comes?) when it (?:gets there|comes|arrives)|get off my (?:back|case)|(?:relax|patience),? (?:will you|man|lady|dude|please\?)|(?:getting|being) (?:mad|angry|upset) (?:won['’]?t|will not|doesn['’]?t)|(?:asking|messaging) (?:again|more|me) (?:won['’]?t|will not|doesn['’]?t)/,
      {
        unless: /no need|don['’]?t worry|no rush|the timer|sorry/,
      },
    ),
    pattern(
      /(?:这|那)?(?:有什么|有啥)(?:好|可)(?:问|说|急|生气|纠结|投诉|抱怨|催|吵)的?(?![一-龥])|(?:这|那)?(?:有什么|有啥)(?:好|可)(?:问|说|急|生气|纠结|投诉|抱怨|催|吵)的(?:呀|啊|呢|嘛)?(?![一-龥])/,
      {},
    ),
    pattern(/(?:也|又)?不差这(?:一|几|两|个)(?:天|会儿?|小时|分钟|周|个?月)/, { unless: /抱歉|不好意思|谢谢/ }),
  ],
  allow: ['催我们', '没有催'],
  examples: {
    bad: ['急也没用', '催什么催', '等着吧', 'Stop rushing me', '这有什么好问的', '也不差这一天'],
    good: [
      '已经帮您催促快递了',
      '别着急亲，我马上帮您查',
      '您急着用吗？我备注优先发货',
      'No rush, take your time',
      '没什么好担心的，退得掉',
    ],
  },
});
