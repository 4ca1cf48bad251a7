import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'attitude-retort',
  category: 'attitude',
  severity: 'warn',
  title: { zh: '顶撞或不想再谈', en: 'Talking back, or ending the talk' },
  advice: {
    zh: '话赶话只会让客户更生气，先体谅，再回到能做的事情上。',
    en: 'Answering back makes it worse: show you understand, then return to what can be done.',
  },
  source: 'service standards B3, B4, B5, B16, B20',
  replacements: {
    zh: ['我理解您的心情，我们一起看看怎么处理', '我再为您说明一遍'],
    en: ['I understand, let us see how to solve this', 'Let me explain it once more'],
  },
  shapes: [
    pattern(
      /(?:另请高明|(?:慢走|好走|走好)?不送(?:了)?(?![一-龥])|恕不奉陪|不奉陪|对牛弹琴|鸡同鸭讲|多说无益|到此为止|爱莫能助|没什么好说|没啥好说|没啥可说|跟(?:你|您)(?:真|就|是|简直|完全|根本)*(?:说不通|讲不通|说不清|讲不清|没法(?:说|讲|沟通|聊)|说不明白|费劲|没话说|沟通(?:真)?(?:累|费劲|不了))|(?:不想|懒得|没必要|不会|不屑|没心情)(?:再)?(?:跟|和|理|搭理|同)(?:你|您)|不跟(?:你|您)(?:说|讲|扯|争|吵|计较|一般)|(?:拉黑|屏蔽)(?:你|您|了)|不伺候|懒得(?:说|解释|讲|回|理|跟)|说(?:再多|破嘴|破天|啥|什么|那么多|多少)(?:也|都)?(?:没用|白搭|没有用|不行|不退|不能|一样)|(?:你|您)?(?:在|还|来|想)教我(?:做事|怎么|做人|工作)|(?:你|您)(?:来|行|厉害|懂|能|牛)(?:你|您)?(?:来|当客服|上)(?:啊|呗|吧|当|做)*(?![一-龥])|(?:你|您)(?:懂还是我懂|是客服还是我|是老板还是|比我懂|比我清楚))/,
      {
        unless: /不送(?:货|装|上门|礼|券|赠|安装)|送货|不会再(?:和|跟)您(?:收|要)|如果|抱歉|您行/,
      },
    ),
    pattern(
      /(?:我|我们|客服|人家)(?:又|也|都|就|难道)*(?:不用|不要|不需要|不得|要|得|需要)(?:吃饭|睡觉|休息|下班|上厕所|喝水|过节|放假)(?:的|了)?(?:吗|么|嘛|啊|呀|好吧|好吗)|(?:中午|晚上|半夜|周末)?(?:不用|不要|不需要)(?:吃饭|睡觉|休息|下班)的?(?:吗|么|嘛)|客服(?:也|都)?(?:是人|不是人|要休息|不是机器)|我(?:又|也)?不是(?:机器|机器人|你妈|你爸|你保姆|保姆|你家|铁打|出气筒|你的)[^,.!?]{0,4}|(?:不可能|没法|没办法|哪能|不会)(?:只|光|单独|专门|一直|老|总)(?:顾|陪|管|伺候|服务|盯|回|守|围着)[着]?(?:你|您)/,
      {},
    ),
    pattern(
      /(?:上哪|去哪|从哪|哪里|怎么|咋|哪)(?:儿|里)?(?:能|会|去)?(?:给|帮|替)(?:你|您)(?:查|找|弄|变|知道|搞|看)[^,.!?]{0,2}(?:去|出来|啊|呢)(?![一-龥])|没人(?:能|会)?知道|(?<!不用|随便|都可以|可以|随时)(?:别|不要|甭|少)(?:再|老|总|一直|来|瞎)*问(?:了|啦|我|东问西|那么多|这么多|个|来问去|这种|这些)|(?:只管|只负责)(?:卖|销售|发货|接单|回复|接待|打字|卖货)(?![一-龥]*您放心)|(?:谁|任何人|你|您|哪个)(?:都|也)?(?:不能|不可能|没有|不会)(?:例外|破例|特殊|搞特殊|开先例)|不能(?:为|给)(?:你|您)(?:一个人)?(?:破例|例外|开先例|搞特殊)|(?:规定|规矩|规则|条款|政策)(?:就|都)?(?:摆|写|放|在)(?:在)?(?:那|这)(?:里|儿|着)?/,
      {
        unless: /请别|放心|可以|抱歉/,
      },
    ),
    pattern(
      /(?<!是)不是(?:都|已经|早就?|刚|刚刚|刚才|就)?[^,.!?是]{0,6}(?:说|讲|告诉|回|解释|写|标|提醒|答复|发给|强调)(?:过|了|给)*(?:你|您)?(?:过|了|的|着|很清楚)*(?:吗|嘛|么)|(?:你|您|都|是|就|还)+没?(?:没|不)(?:看|注意|听|瞧)(?:到|见|懂|清|清楚|明白)?(?:吗|么|嘛)(?![一-龥])|(?:能不能|麻烦|拜托|请|可不可以|能|就不能)?(?:你|您)?(?:先|自己|仔细|认真|好好)+(?:先|自己|仔细|认真|好好)*(?:看|读|了解|研究|翻)(?:完|清楚|一下|仔细|下|看|说明|详情|页面|懂|明白)*(?:再|才|以后|之后|了)+(?:来)?(?:问|说|找|买|下单|拍)|金鱼(?:记忆|脑子)|(?:你|您)?(?:记性|记忆力)(?:真|怎么|这么|是不是|太|可)|老年痴呆|健忘症?|(?:你|您)失忆|(?:催|急|问|投诉|吵|闹|找谁|说什么|怎么说|怎么闹|问谁)(?:也|都)(?:是|还是|只能)?(?:这样|这么|一样|照样|那样|如此|没用|不行|白搭|这个结果|这个答案)/,
      {
        unless: /抱歉|不好意思|如果|没关系|优惠券|图片/,
      },
    ),
    pattern(
      /等不(?:了|及|起|住)(?:的话)?(?:,)?(?:你|您)?(?:就|可以|那就|那你|那)+(?:退|取消|去|别|不要|算|买|换|走)|(?:你|您|尽管|自己|要不)?去(?:12315|消协|消费者协会|工商|法院|平台|网上|媒体|抖音|微博|小红书|黑猫|315)[^,.!?]{0,6}(?:告|投诉|举报|曝光|闹)(?![一-龥]*(?:帮|支持))|(?:预算|钱)(?:不够|不多|少|有限|不足)(?:的话)?,?(?:就|那就|还|你|您)+(?:别|不要|不用|少|想|买|看)|(?:觉得|感觉|认为)[^,.!?]{0,8}(?:好|便宜|合适|划算|强)(?:的话)?,?(?:你|您|那|就)+(?:去|找|上)(?:别|他|她|那|其他)|去(?:别家|别的店|他家|她家|他们家|对面|其他店|其他家|别处|pdd|人家那)(?:买|吧|呗|啊|看|问|好了|拍)+|早(?:点)?(?:说|问|讲|看|看看|告诉)(?:不|就|了|嘛|会|一声)(?:不|就|没|好|行|完|会)+|要求(?:也|可|真|还|怎么|的)*(?:太|真|这么|那么|挺|好|够)(?:多|高|苛刻|过分)|明明(?:就)?(?:是)?(?:你|您)/,
      {
        unless: /可以(?:去|向)|帮您|推荐|您可以|给您|我们?的要求|对比/,
      },
    ),
    pattern(
      /(?:这|这个|您这|你这|都)(?:个)?(?:年纪|岁数|年龄|身材|体重|体型|身高|腿|脸|肤色|把年纪|条件|长相)[^,.!?]{0,6}(?:别|不要|就算|还|穿什么(?!都)|敢|也敢|算了|甭)|(?:有空|晚上|周末|下班|哪天|改天|今晚)[^,.!?]{0,6}一起(?:打|吃|看|玩|喝|唱|逛|开黑|出去|出来)|(?:你|您)?(?:在)?(?:忙|干|做|玩)(?:啥|什么|嘛)呢(?:呀|啊)?(?![一-龥])|[关干甘管感]我(?:们)?(?:店|家)?(?:的)?(?:什么|啥|屁|毛|鸟)?事(?![一-龥]*(?:忙|情))|(?:你|您)?(?:自己)(?:想办法|解决|处理|看着办|搞定|百度|联系快递|去查|去看|去问|上网查|找快递|联系厂家)(?:吧|去|呗|亲|啊|哦|好吧|哈|一下吧|就行|就好了)+(?![一-龥])/,
      {
        unless: /推荐|没关系|建议|可以|如果|帮|适合|放心|合适/,
      },
    ),
    pattern(
      /\b(?:(?:that['’]?s|it['’]?s|that is|it is|sounds like|seems like) (?:(?:the|your|their|a) )?(?:\w+(?:['’]s)? ){0,2}problem,? not (?:ours|mine|us|me)|not (?:ours|mine|us)(?=[.!]|$)|(?:said|told|explained|answered|written)(?: \w+){0,3} (?:a )?(?:dozen|many|several|hundred|thousand|million|so many|multiple|\d+|two|three|four|five|ten)(?: of)? times|(?:maybe |perhaps |just )?try (?:reading|looking|checking|listening|google|googling|using your|being|harder)|maybe (?:read|look|learn|check|you should(?:['’]?ve)?|next time)|(?:our|my|business|office) hours are over|(?:^|[.!,] ?)(?:try|come|ask|call|write|message)(?: back)?(?: again)? tomorrow|why (?:would|should|do) (?:i|we) (?:know|care|help|bother|have to)|(?:i['’]?m|we['’]?re|we are|i am) (?:done|through|finished)(?: here| talking| with (?:you|this)| explaining)?(?=[.!,]|$)|(?:this|the) (?:conversation|discussion|chat) is over|(?:not|won['’]?t) (?:going to |gonna )?(?:argue|discuss (?:this|it)|debate|waste)|if you(?:['’]d| had)? (?:only |actually |just |even )*(?:bothered|read|paid|listened|looked|checked)(?! (?:the tracking|your))|had you (?:read|checked|bothered|listened)|(?:clearly|plainly) (?:says?|states?|stated|written|listed|marked)|bother(?:ed)? (?:to )?(?:read|check|look)\w*|stop (?:wasting|messaging|contacting|arguing|crying|lying)|you(?:['’]?re| are) (?:just )?wasting|not (?:here|my job|paid|paid enough) to|i don['’]?t (?:get paid|have to|need to) (?:\w+ )?(?:explain|listen|deal|take)|i['’]?m not (?:your|a) (?:mother|mom|maid|servant|babysitter|mind reader|robot|psychic|magician)|hurry up|make up your mind|go(?:od)?bye then|block(?:ing)? you|i said (?:no|what i said)|what(?:['’]?s| is) so hard|it(?:['’]?s| is)n?['’]?t? (?:not )?that (?:hard|difficult|complicated)|you people|(?:shop|go|look|buy|try)(?: \w+)? elsewhere|like it or not|either way,? no)\b/,
      {
        unless:
          /sorry|happy to|let me|feel free|anything else|would you|i will|done (?:with the|processing)|all done|don['’]?t (?:have|need) to explain/,
      },
    ),
  ],
  examples: {
    bad: ['那您另请高明吧', '你在教我做事？', '能不能先看完再问', "That's the courier's problem, not ours"],
    good: [
      '您可以先看一下说明书第三页，看不明白我再教您',
      '不用谢，应该的',
      '您对服务有什么要求可以告诉我',
      'You do not have to call anyone, I will handle it',
    ],
  },
});
