import { defineRule, pattern } from '../rule';

const PARDON = /我们?(?:这边|已经?)?(?:去|先|来|马上|会|帮|也|正)|帮|为您|替您|可以|麻烦|建议|如果|需要的话|您好|给您|方便/;

export default defineRule({
  id: 'attitude-pass-the-buck',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '把客户推给别人', en: 'Passing the buck' },
  advice: {
    zh: '首问负责，您先接下来，再由您去联系负责的同事，客户不用多跑一趟。',
    en: 'The first person asked stays responsible: you contact the colleague, the customer does not.',
  },
  source: 'service standards B2',
  replacements: {
    zh: ['我先帮您记录并联系负责的同事，尽快回复您', '我来帮您问清楚，请您稍等'],
    en: ['Let me contact the right colleague for you', 'I will take this on and keep you posted'],
  },
  shapes: [
    pattern(
      /(?<![我帮替为们来])(?:(?:你|您)(?:自己|直接|还是|就|要|得|只能|应该)*(?:去)?找|(?:只能|自己|直接|还是|就|要|那)?去找|(?<![一-龥\w])(?:直接)?找)(?:我们?|你们)?(?:的)?(?:领导|主管|经理|老板|上级|总部|厂家|厂商|品牌方?|快递|快递公司|快递员|物流|物流公司|平台|官方|淘宝|京东|拼多多|天猫|抖音|售后|仓库|别人|别家|小二|邮局|物业|消协|12315|银行|店长|当初[^,.!?]{0,6}人|卖给你的人?)(?:公司|员|客服|小二|部门?|那边|他们)*(?:去|吧|啊|呗|呀|谈|说|要|解决|反映|问|理论|赔|哦|哈|嘛|就行|就好|了){0,3}(?![一-龥\w])/,
      { unless: PARDON },
    ),
    pattern(
      /(?:你|您)?(?:自己)?(?:去)?(?:找|问)(?:我们)?(?:领导|主管|经理|老板|厂家|快递|物流|平台|别人|售后|淘宝|他们)(?:公司|员|客服)?(?:去|去吧|吧|呗)(?![一-龥\w])/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /(?:光|你|您)?(?:来)?找(?:我们?|客服|店家|咱们?|本店)(?:这边|店|客服)?(?:也|是|根本|都|真的?|又|可)*(?:没有?|没什么|没啥|有什么|有啥|有毛|不管|不好使)(?:什么|啥|任何|个屁|屁|毛)*(?:用|办法|辙|意义)?(?![一-龥]{0,2}找错)/,
      {
        unless: /没有?找|有什么(?:事|问题|需要)|有啥(?:事|问题)/,
      },
    ),
    pattern(
      /(?:跟|和|对|给|同)(?:我们?|客服|咱|本店)(?:们|店|说|讲|反映|抱怨|发火|发脾气|吵|嚷|抗议|诉苦|闹)+(?:这些|这个|那么多|再多|这么多)?(?:也|是|根本|都|真的?|又|可|什么)*(?:没有?|没什么|没啥|有什么|有啥|有毛|不管|白)(?:用|说|搭|讲)/,
      {},
    ),
    pattern(
      /(?<!随时|可以|尽管|不要客气,)(?:请)?(?:别|不要|甭|少)(?:再|老|总|都|一直)?(?:来)?(?:找|烦)(?:我们?|客服|咱)(?![一-龥]*要(?:钱|电话))|(?:又|可|都)?不(?:是|归|属于|在)(?:我们?|咱|客服|本店)(?:这边|店)?的?(?<!店的)(?:负责|经手|卖的|发的|职责|业务|管辖|范围|职权|该管)|(?:我们?|客服|这边)(?:可|又|也)?不(?:负责|管)(?:这个|这块|这方面|售后|处理|发货|快递|退款|物流)/,
      {
        unless: /如果|不属于质量/,
      },
    ),
    pattern(
      /谁(?:卖|说|答应|收|拍|发|弄|承诺|接待|推荐|跟你说|告诉你)(?:给|了)?(?:你|您)?的?,?(?:你|您)?(?:就|去)*找谁|换(?:个)?(?:人|客服)(?:问|聊|找)?(?:去|吧)|我(?:就|只|不过|也)(?:只)?(?:是)(?:个|一个)?(?:小)?(?:客服|打工的?|打工人|员工|上班的)(?:而已|罢了|,|$)|我(?:一个|个)(?:小)?(?:客服|打工的)(?:能|有|也|管)|我(?:可)?(?:做不了主|说了不算|没(?:有)?(?:这个|那个)?权[力限利])(?![^!?]{0,16}(?:申请|请示|帮|汇报))/,
      {},
    ),
    pattern(
      /\b(?:go (?:and )?(?:ask|bother|find|talk to|call|contact)|ask (?:someone|somebody|anyone) else|talk to (?:someone|somebody) else|take it up with|take that up with|go bother)\b/,
      {
        unless: /\bi (?:can|could|will|am going)|i['’]ll|let me|feel free|should i/,
      },
    ),
    pattern(
      /\byou(?:['’]?ll| will|['’]?d| would)? (?:have to|need to|should|must|gotta|better|can) (?:just )?(?:talk|speak|complain|go|take (?:it|this|that) up)(?: back)? (?:to|with) (?:my|the|your|our|a) (?:manager|supervisor|boss|carrier|courier|bank|manufacturer|seller|shipping company|post office)/,
      { unless: /\bif you|would like|i can/ },
    ),
    pattern(
      /\b(?:no (?:use|point|good) (?:in )?(?:asking|telling|talking to|complaining to|coming to|messaging) (?:me|us)|don['’]?t (?:come to|look at|blame|bother) (?:me|us)|(?:i['’]?m|i am) (?:just|only) (?:an? |the )?(?:agent|rep|employee|customer service|support|messenger)|above my pay ?grade|(?:talk|speak|complain) to (?:my|the) (?:manager|boss|supervisor),? not (?:to )?me|(?:i['’]?m|i am) not (?:the one )?(?:responsible|in charge)|not my (?:call|department)|ask the (?:carrier|courier|manufacturer|factory|warehouse) (?:yourself|instead))\b/,
      {},
    ),
    pattern(/找(?:给)?(?:你|您)(?:安?装|修|送|卖|推荐|做)的?(?:那个?|人|师傅|店|家)+(?:去|吧|问)*(?=$|[,.!?])/, {
      unless: /帮您|给您|我们?(?:来|去|帮)|一起|可以|麻烦/,
    }),
  ],
  examples: {
    bad: [
      '你找领导去吧',
      '找我也没用，去找厂家',
      '谁卖给你的你找谁',
      "That's above my pay grade",
      '那就是安装的问题，找给你装的人',
    ],
    good: [
      '我去跟主管申请一下，尽快回复您',
      '我帮您联系快递公司催一下',
      '售后问题您找我就可以了',
      "I can escalate to my manager if you'd like",
    ],
  },
});
