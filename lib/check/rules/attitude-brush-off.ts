import { defineRule, pattern } from '../rule';
import { CLAUSE_END, NO_HELP_AFTER, NO_HELP_BEFORE, YOU } from '../slots-attitude';

export default defineRule({
  id: 'attitude-brush-off',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '不上心，把客户往后推', en: 'Brushing the customer off' },
  advice: {
    zh: '先把问题记下来，再说清几点回复，客户就愿意等。',
    en: 'Take the matter down and name the hour of your answer: then people are glad to wait.',
  },
  source: 'service standards B6, B7, B8, B9, B14, B17',
  replacements: {
    zh: ['我先登记您的问题，并告知您回复时间', '请您稍等，我处理完马上回复您'],
    en: ['I will take this down and tell you when to expect an answer', 'One moment please, I will be right with you'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${NO_HELP_BEFORE}(?<!${YOU}[^,.!?]{0,6})(?:吃(?:完|了)?(?:个)?(?:饭)?|下班|睡(?:醒|觉)?|收工|打烊|上班|忙完|明[天儿早]|改天|改日|后天|下周|周一)(?:了|完|来)?(?:上班)?(?:再|才)(?:说|讲|弄|处理|看|回|聊|搞|问|来|找)${CLAUSE_END}${NO_HELP_AFTER}`,
      ),
      { unless: /\d|客户|快递|家里|发货/ },
    ),
    pattern(
      new RegExp(
        `${NO_HELP_BEFORE}(?:顾不(?:上|过来|到)|理不过来|懒得(?:理|管|跟|和|说|回|解释|看|听|搭|打字|讲)|(?:不想|不愿意?|不屑)(?:理|再?跟|再?和|搭理|伺候)${YOU}|不(?:伺候|奉陪)|伺候不(?:起|了)|惹不起|(?:跟|和|同)${YOU}(?:这种人)?(?:说不(?:通|清|明白)|没(?:法|得|啥|什么)(?:可)?(?:说|聊|讲|沟通)|讲不(?:通|清)|聊不下去|废话|啰嗦))${NO_HELP_AFTER}`,
      ),
      { unless: /懒得(?:出门|动|做饭|洗|下楼|熨)/ },
    ),
    pattern(
      new RegExp(
        `(?:反正|我们?|本店|咱|才)(?:们|也|都|才|又|真|店|是)*(?:不在乎|不稀罕|不稀得|不care|不当回事|不靠${YOU}|不指望${YOU}|不吃这[一]?套|没所谓|不怵|不心疼)|(?:不(?:爱|想|愿意?|乐意|高兴|服|信))(?:听|看|买|等|要|用|拍|聊)?(?:就|${YOU})*(?:别|不|拉倒|算了|算球|滚|走人|走开|憋着|忍着)(?:听|看|买|等|要|用|拍|聊|了)*${CLAUSE_END}`,
      ),
      { unless: /没关系|不想要|可以|洗/ },
    ),
    pattern(
      new RegExp(
        `(?:我|咱)(?:就|一直|从来|一向)(?:是|都)?(?:这样|这么|这个|这)(?:的)?(?:说话|讲话|态度|脾气|语气|性格|人|回复|办事|样)|${NO_HELP_BEFORE}(?:真|也|我|可|太)(?:是|的|真)*(?:服|醉|无语|心累|崩溃|裂开|绷不住|没话说|无话可说)(?:了|死)(?:${YOU})?${CLAUSE_END}`,
      ),
    ),
    pattern(
      /(?:又|可|也|都)?不是我(?:们)?(?:客服|一个客服)?(?:定|规定|做主|说了?算|决定|能决定|能左右|能控制|写)的?(?![^\n]{0,60}(?:帮您|为您|给您|申请|反馈|不过|但|抱歉))|(?:说|跟|找|问)(?:定规矩|定规定|能管|管这个|管事|说了算|做主|修|卖|发货|送货)的(?:人)?(?:说|去|讲)|(?:就|只是|不过是|就是)(?:个|一|一个|个破)?(?:卖货|打工|接单|回消息|打字|看店|搬砖|小客服|破客服)(?:的)?/,
      { unless: /抱歉|不好意思|帮您/ },
    ),
    pattern(
      /\b(?:(?:can['’]?t|cannot|won['’]?t) help (?:you )?(?:with (?:that|it|this))?(?:,? (?:bye|sorry not sorry|good ?bye))(?=[.,!]|$)|(?:i['’]?m|i am|we['’]?re|we are) done (?:here|with (?:you|this)|talking|arguing)|(?:this|the) (?:chat|conversation|discussion) is over|(?:not|n['’]t) (?:going to|gonna) (?:argue|discuss|debate)|end of (?:story|discussion)|who cares|(?:i|we) (?:really |honestly )?(?:don['’]?t|couldn['’]?t) care|not (?:my|our) (?:circus|monkey)|bye ?felicia|leave me alone|deal with it)\b/,
      { unless: /how to deal|let me|help you deal|\b(?:i|we)(?:['’]ll| will| can|['’]m going to| are going to)?(?: \w+)? deal/ },
    ),
    pattern(
      /(?:详情页?|页面|链接|标题|说明书?|介绍|图片?)(?:上|里|上面|里面)?(?:都|全|早就?|不是|本来)*有?写(?:了|着|得)?(?:的|哦|呢|啊|呀|哈|嘛)*[, ](?:您|你|亲)?(?:先|自己|去|往下|好好|再|慢慢)*(?:看|翻|读)(?:看|翻|一下|完|下|明白|清楚)*(?:了)?(?:再(?:来)?问|再说|吧|哦|呗|哈|就行|嘛)*(?=$|[.!?])|先把[^,.!?]{1,8}(?:看|读|搞|弄)(?:完|清楚|明白|懂|仔细)(?:了)?再(?:来)?(?:问|说|找|讲)|(?:先|自己|去)(?:去)?(?:看|翻|读)(?:看|完|一下|下|清楚|明白)*(?:说明书?|详情页?|页面|介绍|尺码表|图)?(?:看|清楚|明白|完|一下|下)*(?:了)?,?再(?:来)?(?:问|找)(?![一-龥]{2})/,
      { unless: /给您|帮您|截图|发您|请您?先|麻烦|不懂|不明白|随时|抱歉/ },
    ),
    pattern(
      /\b(?:it['’]?s|that['’]?s|that is|everything(?:['’]?s| is)?|it is|they['’]?re|all) (?:all |already |right |clearly |just )*(?:(?:there|here|written|stated|listed|explained) ?)?(?:(?:in|on) (?:the|our) (?:listing|page|description|faq|manual|title|product page|instructions|policy))?[^.!?;,]{0,12}[,;]? (?:so |just |go |then |and |you )*(?:read|look|check|scroll)(?: (?:it|that|there|them|up|down|the (?:listing|page|description|faq|manual|policy)))+(?: first| properly| again| before [a-z ]{2,16})?(?=[.!?]|$)|\b(?:just |go |try |maybe )?read(?:ing)? (?:it|that|the (?:listing|page|description|faq|manual|policy|instructions)|our (?:listing|page|faq|policy))(?: (?:first|properly|again|before (?:you )?(?:ask|order|buy|message|writ)\w*))+(?=[.!?,]|$)|\b(?:try|maybe) reading (?:it|that|the (?:listing|page|description|faq|manual|policy|instructions))/,
      { unless: /please|let me|\bi['’](?:ll|ve)|\bif\b|sorry|happy to|can help|in short/ },
    ),
    pattern(
      /(?<!可以|也能|方便)自己(?:去)?(?:看|查|翻|搜|找)(?:一?下)?(?:详情页?|页面|图|物流|说明书?|标题|尺码表|链接|快递|公告|单号)(?:的|吧|哦|哈|去|呗)*(?=$|[,.!?])|往(?:下|上)(?:翻|拉|看|划)(?:翻|看|拉)?[, ]?(?:都|全|就|那里)+有(?:的|写)?(?=$|[,.!?])/,
      { unless: /可以|请|麻烦|帮您|给您|截图|方便|第.{1,2}张/ },
    ),
    pattern(
      /\b(?:check|read|look at) (?:the|our) [\w ]{3,24} before you (?:ask|message|bother|write|contact|bug)\b|\bgo (?:and )?(?:look at|read|check) (?:the|that|our) (?:listing|page|description|chart|faq)\b|\bbefore you bother (?:me|us)\b|\blook (?:there|it up)(?=[.!]|$)/,
      { unless: /please|let me|sorry/ },
    ),
  ],
  examples: {
    bad: [
      '现在饭点 吃完再说',
      '懒得跟您解释',
      '我就是这么说话的 不爱听别听',
      '规定又不是我定的',
      'We are done here',
      "It's all in the listing, read that first",
      '说明书上都有，先看说明书再来问',
      '怎么装自己看说明书',
    ],
    good: [
      '您忙完再说，不着急',
      '我先吃口饭，十分钟后给您回复',
      '懒得洗可以选免洗的',
      '规定不是我定的，不过我帮您申请看看',
      "It's all in the listing, but in short: 40 cm wide",
      '您可以自己看物流，也可以我帮您查',
    ],
  },
});
