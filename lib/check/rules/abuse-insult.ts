import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'abuse-insult',
  category: 'abuse',
  severity: 'block',
  title: { zh: '人身攻击', en: 'Personal attacks' },
  advice: {
    zh: '再委屈也不和客户争吵，先停一下，平静地说您能做什么，必要时请主管接手。',
    en: 'Never quarrel with a customer: pause, say calmly what you can do, or ask a lead to take over.',
  },
  source: 'service standards B20, ethics H',
  replacements: {
    zh: ['我理解您现在的心情，我来为您处理', '很抱歉让您不愉快，我请主管和您联系'],
    en: ['I understand how you feel, let me sort this out', 'I am sorry about this, my lead will contact you'],
  },
  shapes: [
    pattern(
      /(?:你|您)?全家(?:都)?(?:有病|死|不得|火葬|脑|是|倒|没)|[缺少](?:根|一根|了根)筋|缺心眼|睿智(?:吧|啊|客户|玩意|东西|你)|(?:你|您)(?:个|这个|是个?|真是个?)老六|辣鸡(?!翅|腿|块|丁|味|肉|爪|锅|面|火锅|公煲|串|蛋)(?:吧|客户|买家|人|东西|玩意|,|$|你|一个)|没(?:人)?教(?:过)?(?:你|您)(?:说话|做人|礼貌|规矩|怎么)|(?:给|跟|陪)(?:爷|老娘|本大爷|爸爸)(?:爬|滚|死|听|我|玩|,|$|闭)|(?<![\w])(?:s13|5b|rz)(?![\w])|沙雕(?:吧|客户|玩意|你|一个|东西|$|啊|买家)|(?:你|您)丫|神经兮兮|疯狗|疯婆子?|疯婆娘|死疯子|喷子|舔狗|(?:心理|精神)(?:有问题|有病|变态|不正常|失常|扭曲|阴暗)|(?:去|该|要|赶紧|快去)(?:看看?|查查?|治治?|挂)(?:个)?(?:脑子|脑科|精神科|精神病|神经科|眼科|心理医生|脑袋|大脑)|(?:该|忘|没|忘了|吃错|记得)(?:记)?吃药(?:了|吗|吧)*(?![一-龥]{1,}(?:提醒|盒))|断子绝孙|不得好死|天打雷劈|遭(?:天谴|报应|雷劈)|(?:你|您)(?:会|要|迟早|早晚)?(?:有|遭)报应|丧门星|扫把星|讨债鬼|下头(?:男|女|客户)|巨婴|(?:死|臭|老)(?:东西|老头|老太婆|三八|变态|骗子|娘们|女人|男人|婆娘|女表|流氓|八婆|巫婆|太婆|不死|穷|妖婆|不要脸|屌丝)(?![一-龥]{0,2}(?:鞋|衣|裙|裤|款))/,
      {
        unless: /全家(?:都)?(?:是(?:我们|老)|适用|福|可用|能|人)|摄影|您说的|心理学|古老|老男人|鼻喷子|老东西(?:也|都)?值/,
      },
    ),
    pattern(
      /(?:人模狗样|狼心狗肺|白眼狼|狗吃了?|狗改不了|良心(?:被|让)狗|丢人现眼|不是(?:个?东西|个?玩意儿?|人)(?![一-龥]|\w)|嘴巴?(?:放|给我|能不能|真|太)*(?:干净|贱|臭|欠)(?:点|些|抽|啊)?|臭嘴|乌鸦嘴|(?:欠|找|讨)(?:抽|揍|骂|打|扁|削|收拾|教育|管教)(?![一-龥]{0,2}(?:包|烟|纸))|(?:像|跟|和)(?:个|条|头|只)?(?:疯狗|疯子|傻子|白痴|狗|猪|驴|乞丐|要饭|泼妇|叫花子|二傻子|智障|神经病|弱智)(?:似的|一样|一般)|二傻子|二愣子|傻冒|傻帽|憨批|憨货|脑壳有(?:包|问题|病|屎)|要饭的|叫花子|臭要饭|讨饭的|穷(?:疯|酸|人样|命|得|到)|没见过钱|(?:你|您)(?:配|也配|算老几|算哪根|算个|算什么|谁啊你|哪位啊你|几斤几两|有几斤)(?:吗|么|什么|东西|葱|屁|啥|鸟|屌|个屁|毛|得上)*(?![一-龥])|(?:见过|没见过)(?:你|您)?(?:这么|这种|这样)(?:不要脸|贱|蠢|笨|low|无耻|恶心|奇葩|难缠|抠|傻|没素质|极品|烦人|无理|的人|的客户)|极品客户|奇葩客户|(?:智商|脑子)(?:为|是|呈)?(?:零|负|0|负数|欠费|捉急|感人|堪忧|不在线|税)|有娘生没|没爹没妈|没爹妈|孤儿(?:吧|啊|院)|(?:你|您)爹|你爸爸我|我是你(?:爹|爸|爷|祖宗)|叫爸爸|爆粗|人品(?:真|太|有问题|差|低劣|堪忧)|(?:你|您)(?:做人|人品)(?:有问题|太|真|不行|不要太))/,
      {
        unless:
          /讨(?:打扰|价|喜)|找打(?:印|火|包|折)|打(?:扰|包|折|开|印|电话|理|款)|狗狗|猫|宠|欠费|穷游|您爹|抽(?:奖|空|时间)|骂/,
      },
    ),
    pattern(
      /\b(?:don['’]?t be (?:so |such a |such an |an? )?(?:stupid|dumb|idiot|moron|ridiculous|fool|jerk|retarded|dense|thick|baby|crybaby|brat)|(?<![\w.])f[ .*]u(?![\w.])|your (?:\w+ )?(?:brain|head|iq)(?: cells?)? (?:is|must|are|has|doesn['’]?t|isn['’]?t)|(?:no|zero|half a|lack(?:ing)?(?: a)?|have a|got a|one) brain(?:s|cells?)?|low iq|nobody (?:likes|loves|wants|cares about) you|(?:you(?:['’]?re| are)|such) (?:a |an |the )?(?:joke|disgrace|embarrassment|nightmare|brat|crybaby|snob|weirdo|creep|loser|parasite|leech|witch|hag|thief|crook|cheat|fraud|con artist|scam artist|douche|tool|dimwit|dunce|ignoramus|savage|animal|beast|monkey|donkey|dog|ass)(?=[.,!?]|$| who)|hope (?:you|your) (?:\w+ )?(?:die|dies|rot|rots|choke|burn|suffer|get hit)|go (?:die|cry|to hell|jump|play in traffic|away,? (?:you|loser))|crybaby|what(?:['’]?s| is) wrong with you|are you (?:mental|insane|sick|nuts|deranged|high|drunk)(?: in the head)?|sick in the head|mentally (?:ill|challenged|unstable|retarded)|your mo(?:m|ther)['’]?s? (?:is|was|a|should|so)|were you (?:born|dropped)|dropped on your head|raised (?:by|in a barn)|no (?:manners|class|shame)|tr(?:a|@)sh(?:y)? (?:customer|person|people)|get (?:your head|some help|your eyes|a clue|a brain)|poor (?:people|peasant|bastard)|broke ?ass|bloody (?:idiot|fool|hell|customers?))\b/,
      {
        unless: /sorry|called you|dog (?:owner|lover|bed)|your head (?:is|has) (?:size|circumference)|head (?:size|band)/,
      },
    ),
  ],
  allow: ['您丫头', '你丫头', '5b铅笔'],
  examples: {
    bad: ['你全家都有病', '嘴巴放干净点', '智商感人', "What's wrong with you"],
    good: ['辣鸡翅味道不错', '沙雕摄影作品集', '全家福相框有三种尺寸', 'This kit is for dummies'],
  },
});
