import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'promise-no-date',
  category: 'promise',
  severity: 'warn',
  title: { zh: '没有日期的答复', en: 'An answer without a date' },
  advice: {
    zh: '「过段时间」让客户不知道要等多久，给出一个具体的回复时间就能安心等。',
    en: '"Some time" leaves the customer guessing: name the hour or the day you will answer.',
  },
  source: 'service standards B18, E2',
  replacements: {
    zh: ['我会在今天 18 点前回复您', '我会在 24 小时内给您答复'],
    en: ['I will reply by 6 pm today', 'I will get back to you within 24 hours'],
  },
  shapes: [
    pattern(
      /(?:过段时间|过一段时间|过一阵子?|过阵子|过段日子|要?(?:一|有)(?:段|些)(?:时间|日子)|过些(?:天|日子|时候)|过几天|过两天|过几个?(?:星期|月|礼拜)|改天|改日|回头|以后|日后|晚些时候|有(?:空|时间)了?|什么时候有空|哪天有空|空了|得空|等(?:我|我们)(?:有空|忙完|不忙|想起来|哪天)|等(?:有|出)(?:了)?(?:结果|消息|货|空)了?|等(?:哪天|以后|领导回来|老板回来|通知|消息)|到时候?|再过(?:段|一段|些|几|两)[^,.!?]{0,3})(?:吧|的话|我|我们|会|才|能|可以|就|再|给|帮|为|你|您|亲|来|自然|应该|可能|,|看|大概|看看)*(?:解决|处理|答复|回复|弄|办|退|发货|发给|补发|补给|说吧|再说|说|赔|联系|改|安排|看看吧|好了|好的|搞|反馈|给|修|查|退款|通知|换)(?!明|不定)/,
      {
        unless:
          /您(?:有空|方便|空了|以后|到时|过)|\d|以后(?:有|您|如|再有|购买|下单|来)|买回头|回头(?:客|率|看)|如果|欢迎|随时|有货(?:后|了)?(?:会|第一时间|马上|我)|以内|第一时间|明天|今天|今晚|下午|晚上|上午|周[一二三四五六日]|无法|月底|到时候?(?:会|快递|师傅|有|系统|您|我们?会)|等通知|您等/,
      },
    ),
    pattern(
      /(?:迟早|早晚|总有一天|总会|慢慢|终归|总归|有一天)(?:有一天)?(?:都|是|会|能|要|给|帮|可以|就|我们?)*(?:您|你)?(?:会|的|给)?(?:解决|处理|退|发|到|赔|有|弄|补|回复|好|轮到|查)(?!的(?:是|都))|(?:到时候?|以后|回头|再)(?:再)?(?:说|看)(?:吧|咯|呗|了)(?![一-龥])|(?:到时候?|以后|回头|等等|下次)(?:再)?(?:说|看)(?:吧|咯|呗)?(?![一-龥\w])|时间(?:不确定|说不准|不好说|未定|待定)(?:的|哦|呢)?(?![^!?]{0,20}(?:回复|告诉|通知|联系))|(?:猴年马月|说不准(?:什么时候|哪天)|遥遥无期|(?:什么时候|几时|啥时候)(?:能)?(?:好|退|处理|解决|到|发)?(?:说不准|不好说|不一定|没准|再说|看情况))|(?:这个?|这)?(?:可能|应该|大概|估计|也许)?(?:得|要|需要)(?:等)?(?:一段时间|一阵子?|挺久|很久|好久|些日子|好一阵|些时日)(?:才能|才|吧|的|了)?(?:给|处理|解决|能|可以)?|(?:过段时间|过一阵子?|过阵子|过些日子)(?:就|自然|自己|应该|会|了)*(?:好|行|可以|没事|恢复|有)/,
      {
        unless:
          /因(?:人|宠物|物)而异|改善|适应|坚持|早晚(?:各|使用|温差|都可|两次|刷|用|涂|凉|一次|护)|总有您|慢慢(?:看|选|挑|来|说|考虑)|总会有(?:一款)?适合|抱歉.*时间不确定|再看看|\d/,
      },
    ),
    pattern(
      /\b(?:(?:we|i|someone|they|it|you|that|this)(?:['’]?ll| will| might| should| would|['’]?d)? (?:\w+ ){0,6}?(?:eventually|sooner or later|at some point|some ?day|one (?:of these days|day)|some ?time(?!s)(?: or (?:other|another)| soon| later| in the future)?|when (?:i|we) (?:get (?:around|a (?:chance|minute|moment)|time|to it)|have (?:time|a (?:chance|minute|moment))|feel like|can be bothered|are free|remember)|whenever (?:i|we|they) (?:can|get|have|feel)\w*|in due (?:course|time)|in a while|down the (?:road|line)|(?:at )?a later (?:date|time)|who knows when)|(?:eventually|sooner or later|at some point|one of these days|some ?day),? (?:we|i|it|you|someone|they)(?:['’]?ll| will)|(?:get|got|gets) (?:around|round) to it|(?:it['’]?ll|it will|it) takes? (?:some|a) (?:time|while)(?=[.!]|$)|(?:it )?(?:takes|will take|could take|might take) as long as it takes|(?:can['’]?t|cannot) say when(?=[.!]|$)|no (?:eta|idea when|timeline)(?=[.!]|$))/,
      {
        unless:
          /\d|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|when (?:i|we) get (?:it|the|your)|you get a chance|let me|would you like|by (?:the )?end of|if you|do you|can i call|when you/,
      },
    ),
  ],
  examples: {
    bad: ['这个问题过段时间会给您解决', '改天给你答复', '迟早会给您退的', "We'll fix it at some point"],
    good: [
      '我会在今天下午六点前回复您',
      '过一会儿给您回复，大概十分钟',
      '早晚各用一次',
      'I will get back to you within 24 hours',
    ],
  },
});
