import { defineRule, pattern } from '../rule';

const PARDON = /您|亲(?=不|还)|如果|要是|的话|若|假如|仓库|快递|师傅|客户|顾客|买家|他|大家|很多人|说不|怕|担心|吗$|怎么办$/;
const HELP =
  '(?![^!?\\n]{0,24}(?:帮|给|为|替)(?:您|你|亲)|[^!?\\n]{0,20}(?:我(?:马上|先|去|来|这就|再)?(?:去)?(?:查|问|核实|确认|了解|咨询)))';

export default defineRule({
  id: 'attitude-dont-know',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '一句「不知道」挡了回去', en: 'A bare "I don\'t know"' },
  advice: {
    zh: '客户来问就是需要答案，不确定时先说会去核实，再给出回复的时间。',
    en: 'The customer came for an answer: say you will check, and when you will be back.',
  },
  source: 'service standards B1, B8',
  replacements: {
    zh: ['我帮您核实一下，请您稍等', '这一点我确认后马上回复您'],
    en: ['Let me check that for you', 'I will find out and get back to you today'],
  },
  shapes: [
    pattern(
      new RegExp(
        `(?<![一-龥\\w])(?:(?:这个?|那个?|这事|那事|它|这款|这块|这方面)?(?:的话)?,?)?(?:我们?|咱们?|这边|我这边|我们这边|客服|小二|俺)?(?:这边|也|真的?|都|又|还|实在|确实|暂时|压根|根本|完全|并|可|就|目前|现在|是|咋|反正){0,3}(?:不知道|不晓得|不清楚|不太清楚|不是很清楚|不太了解|不了解|不懂|搞不懂|搞不清楚?|不造|不太懂)(?:这个|这些|了|的|啊|呀|呢|哦|诶|欸|喔|哈|吧|耶|亲|嘞|咯|呐|嘛|哎|捏|呗|咧|滴|唉){0,3}(?![一-龥\\w])${HELP}`,
      ),
      { unless: PARDON },
    ),
    pattern(
      new RegExp(
        `(?<![问告诉])(?:我们?|咱们?|俺)(?:这边|这里|店里)?(?:也|真的?|都|又|还|实在|确实|暂时|压根|根本|完全|并|可|就|目前|现在|是){0,3}(?:不知道|不晓得|不清楚|不太清楚|不是很清楚|不了解)(?:啥|什么|怎么|为什么|为啥|咋|哪|是不是|有没有|多少|几|能不能|会不会|多久|到底|它|这|那|具体)[^,.!?;您你亲]{0,12}${HELP}`,
      ),
      { unless: /您|你|亲|如果|要是/ },
    ),
    pattern(
      new RegExp(
        `(?:这|那|它|具体|原因|时间|多久|什么时候|啥时候|为什么|怎么|为啥|快递|物流|库存|发货|价格)[^,.!?;您你]{0,10}(?:不知道|不清楚|不晓得)(?:了|的|啊|呀|呢|哦|诶|哈|吧|亲|咯|嘞){0,3}(?![一-龥\\w])${HELP}`,
      ),
      { unless: /您|如果|要是|的话|若|假如|反馈|说不|暂时|员不|客户|顾客/ },
    ),
    pattern(
      /(?:我们?|咱们?|俺|老子|人家)(?:店|这边)?(?:又|也|上|他妈)?(?:哪|咋|怎么|怎|去哪|从哪)(?:里|儿|会|能|能够|可能)*(?:知道|晓得|清楚|懂|了解|看得到|查得到)/,
      { unless: /不知道吗/ },
    ),
    pattern(/(?:鬼|天|天才|神仙|神|只有天|老天爷?|鬼才)(?:才|能|会)?(?:能|会)?(?:知道|晓得)/),
    pattern(
      /(?<![一-龥])(?:这|那|这个|这种事)?(?:有)?谁(?:能|会|又能)?(?:知道|晓得|清楚)(?:呢|啊|呀|它|是|什么|怎么|吧|了)?(?![一-龥\w]*[您你吗])/,
    ),
    pattern(
      /问我,?(?:那|你让)?(?:我|俺)(?:又|也|还)?(?:还)?(?:能|要|去|得|该|找)?(?:去)?问谁|(?<!多|可以|随时)别(?:再|老|来|总|都)?(?:来)?问我(?!们?要)|问我(?:也|都)?(?:没有?用|白问|没辙)|问(?:度娘|百度)(?:去|吧|呗)?|自己(?:去)?百度/,
    ),
    pattern(/我们?(?:又|也|可)不是(?:神仙|快递|快递员|厂家|仓库|百科|算命|天气预报|医生|万能)[^,.!?]{0,3}/),
    pattern(
      /(?<![\w'’] ?)(?:(?:sorry|well|honestly|look),? )?(?:i|we) (?:really |honestly |just |simply |also )?(?:(?:don['’]?t|do not|wouldn['’]?t) know|have no (?:idea|clue)|haven['’]?t (?:a|the foggiest|the faintest) ?(?:clue|idea)?)\b(?! (?:yet|your|you\b|if you|which|whether you|what size|that you))(?!.{0,90}\b(?:let me|i['’]?ll|i will|i can|we['’]?ll|check|find out|may i|could you|can you))/,
      { unless: /\bif\b|let me|you know|why you/ },
    ),
    pattern(
      /\b(?:dunno|how (?:should|would|could|am|the hell) (?:i|we)(?: supposed to)? know|who knows|beats me|don['’]?t ask me|(?<!have )no idea(?! (?:how much|what a))|(?<!have )no clue|not a clue|your guess is as good as mine|google it|i(?:'m| am) not google)\b/,
      {
        unless: /if you have no|let me/,
      },
    ),
  ],
  examples: {
    bad: ['不知道', '这个我哪知道', '鬼知道什么时候到', 'How should I know?'],
    good: [
      '不知道您方便收货的时间是什么时候呢',
      '您不知道怎么安装的话我发视频给您',
      "If you don't know your size, tell me your height",
    ],
  },
});
