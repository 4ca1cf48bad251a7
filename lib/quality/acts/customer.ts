import { act } from './act';

/** A call for attention that asks nothing yet: 在吗, hello. */
export const callsOut = act([
  /^(?:[\s,.。!?~]|你好|您好|亲|在吗|在么|在嘛|在不|在不在|有人(?:在)?(?:吗|么|嘛|不)?|客服|老板|店家|卖家|哈喽|嗨|hi+|hello|hey|there|anyone|anybody|is|good (?:morning|afternoon|evening)|早上好|下午好|晚上好|中午好|早|呀|啊|呢|还在吗|请问|人工|掌柜|[您你]们?好|有没有人|人呢?|喂|亲亲|小姐姐|小哥哥|靓仔|美女|帅哥|店主|小二|在线|哈[啰罗囉]|嘿|yo|excuse me)+$/,
]);

/** A question or a request: something the agent owes an answer to. */
export const demands = act(
  [
    /\?|[吗嘛]|么(?=$|[\s,.。!~])|(?<!没)什么|(?<!没)啥(?![都也])|怎么|咋|多少|几(?:天|个|号|点|层|件|米|斤|年|月|时|寸|码|种|款|块|折|瓦|度|升|克|公|毫|片|包|瓶|盒|人|口|次|位|级|档|孔|匹|伏|岁|页|本|支|针|代|核|门|座)|(?<![嗯恩天])哪|谁(?:的)?|为什么|为啥|有啥|是不是|(?<!没)有没有|能不能|可不可以|会不会|要不要|好不好|行不行|对不对|是否|多(?:久|大|长|重|高|厚|宽|远|深|厉害)|呢(?=$|[\s,.。!~])|[^要了不\s,.。]不(?=$|[\s~])|(?<=[\u3400-\u9fff])(?<![还都也是该像时])没(?=$|[\s~])|(?<twice>[^不\s])[不唔]\k<twice>|有冇|系咪|点样|几(?:时|多)|咩|边(?:度|个|款)|请问.{3}|穿[\dsmlx]|身高|体重|(?:怕|担心)(?!麻烦)/,
    /帮(?:我|忙|看|查)|麻烦(?:你|您|帮|给|看|查|改|把|催|尽快|快)|备注(?!了|好)|(?:改|换)成|说说|讲讲|咨询(?!完|过|了)|教(?:我|一?下)|(?:给|帮|替)(?:我|咱|俺|偶)(?:推荐|发|看|查|改|换|退|介绍|开|补|解决|个说法)|推荐|(?:我)?(?:想|要|想要|需要)(?:[^,.。!?;\n]{0,5})?(?:退|换|买|问|咨询|查|改|看|开(?:个|张)?(?:发)?票|投诉|了解|一|找|定制|送|发票|个)|退(?:货|款|钱|一下)|换货|便宜(?:点|些)|优惠(?:点|些)|(?:查|改|催|介绍|说明|解释|修改|处理|换|看)(?:一)?下(?!单(?![号子]))|少(?:一)?点|打个?折|(?:用|打|登|领|进|付|点|刷|提交|显示|加载|连|扫|播|下载)不(?:了|开|上|进|出|到|动|出来)(?!的话|吗|怎么)|转人工|求|给个|发[个张]|介绍|(?<!已|经|刚)取消(?:订单|一?下|掉)(?!了)|我(?:就|只|也|是)?(?:想要?|要|需要|得)(?![想再走去先考睡]|[^,.。!?]{0,8}[了啦])[^,.。!?;\n ]{2}/,
    /\b(?:what|how|when|where|why|who)(?:'?(?:s|re|d|ll))?\b|\b(?:which|whether)\b|^(?:\w+[ ,]+)?(?:can|could|do|does|is|are|will|would|did|has|have|may|should|any) (?:i|you|u|ya|it|this|that|these|those|the|there|they|we|my|your|chance|idea|update|discount|news)\b|^(?:is|are|does|did|can|could|would|has|have) \w+ \w+|^(?:hi |hello |hey |so |and )?(?:any|got any) \w+|\bi (?:need|want|would like|am looking|was wondering)\b|\bi'd like|\b(?:need|want) (?:a|an|the|to|my)\b|\b(?:please|pls)$|\bwanna\b|\btell me\b|\bi'm looking|\blooking for\b|\bhelp me\b|\b(?:please|pls) (?:\w+ )?(?:send|check|change|cancel|tell|refund|fix|help|recommend|resend|replace|update|ship)|\b(?:can|could|do|would|will) (?:you|u|ya)\b/,
  ],
  [
    /(?:谢+|感谢|多谢)(?:你|您|你们|您们)?(?:的|给|帮)?[^,.。!?\s]{0,4}(?:推荐|介绍|说明|解释)(?=$|[\s,.。!~]|了|啦)|不[^,.。!?\s不]{0,2}(?:什么|啥)(?!时|样|意|东西|颜)|没什么|(?:考虑|想想|看看|再看|再想)[^,.。!?]{0,6}(?:要不要|是否|吧)|不怎么|怎么都行|什么都(?:行|可以)|不用麻烦|麻烦[你您]们?了|谁知道|没(?:有)?什么(?:问题|事)|what a |\bno what|哪里哪里|when i (?:get|have)|看(?:一)?下(?:再说|吧)|(?<![帮给替])我看(?:一)?下|再推荐给|推荐给朋友|i need to think|好的呢|好呢|嗯呢|不错不错|比我想|\bthat'?s (?:how|what|why) |^(?:not|nothing)(?: for)?(?: else| more)?(?: right)?(?: now| today| tonight| at the moment)?(?: thanks?| thank you)?(?:$|[.,!](?![\s\S]*(?:\?|\b(?:please|pls|you|refund|cancel|send|where|invoice)\b)))[^?]*$|^(?:ok(?:ay)?,? |yes,? |please )*do (?:that|it)(?: please)?[.!]*$|早(?:点|些)?(?:说|讲|告诉我?)[嘛吗]/,
  ],
);

const THANKS = [
  /谢+|感谢|多谢|3q|thx|thanks?\b|thank you|\bty\b|\bcheers\b|辛苦(?:了|啦|你|您)|麻烦(?:你|您)?(?:了|啦)|感恩|(?:让[你您])?(?:费心|受累|劳神|破费)(?:了|啦|咯)|蟹蟹|有劳|唔该|\btks\b|\bappreciate (?:it|that)\b|\b(?:gracias|obrigad[oa]|merci|danke|grazie|arigato\w*|terima kasih|salamat|spasibo|shukran)\b|спасибо|\bmuch (?:obliged|appreciated)\b|\btyvm\b|\bta (?:very much|muchly|again|for|love|mate)\b|(?:^|[,.!] ?)(?:ok(?:ay)? |great |lovely |cheers |brill(?:iant)? )?ta(?=$|[,.!])/,
  /再见|[拜掰白]{2}|拜(?:$|[\s,.。!~])|\b88+6?$|晚安|再联系|\bbye\b|goodbye|(?:see|c) ?(?:you|ya|u)\b|\blaters\b|^later$|\bciao\b|\bcheerio\b|\bso long\b|\b(?:talk|catch you) (?:soon|later)\b|take care|have a (?:good|nice|great)|good ?night|回见|(?:^|[,.!] ?)(?:night|nighty)(?: night| all)?(?=$|[,.!])/,
];
const NO_THANKS = [/花[都也儿]?谢了?|谢谢(?:惠顾|光临)|thanks? for nothing|谢绝/];

/** Says thanks or goodbye in so many words. */
export const thanks = act(THANKS, NO_THANKS);

/** Ends or leaves: thanks, goodbye, 再看看, 没有了. */
export const thanksOrLeaves = act(
  [
    ...THANKS,
    /再(?:看看|说吧?|考虑|想想|逛逛|对比|比较)|考虑(?:一下|下|考虑)|我(?:先)?想想|(?<![^\s,.。!我先了])[撤溜闪撒]了(?=$|[\s,.。!~啦哈溜撤闪])|先(?:这样|看看|不|走|忙|去忙|挂|吃饭|不聊|撤|下线?了|睡)|睡[了觉]|不需要|下次(?:再)?|回头(?:再)?|改天|有需要(?:我)?(?:再|会)|不打扰|没(?:有)?(?:别的|其他|其它|什么)?(?:事|问题|需要|疑问)?了|没事(?=$|[\s,.。!~])|不用了|算了|不(?:买|要)了|就这样|就这些|没别的|没有其他|\bthat's (?:all|it)\b|\bthat is all\b|\bno(?:thing)? (?:more|else|that's)|\bi'll (?:think|come back|be back)|\bnever ?mind\b|\blet me think|\bnot now\b|\bmaybe later\b|\b(?:gotta|got to|have to|gtg) ?(?:go|run)?$|\bttyl\b|\bi'm good\b/,
  ],
  [...NO_THANKS, /(?:东西|里面|里头|货|产品|机器|人)[都也还]?没事/],
);

/** Thinks it over or gives it up without a word of thanks: no goodbye yet, and the moment to ask whether there is more. */
export const hesitates = act(
  [
    /考虑|想[想下]|想一[下想]|再(?:看看|说吧?|逛逛|对比|比较|琢磨)|琢磨|斟酌|看看再|算了|\bthink (?:about|it over|on it)\b|\b(?:let me|i'll) think\b|\bmaybe later\b/,
  ],
  [/不(?:用|必)?(?:考虑|想)/],
);

/** The customer came to the wrong window or shop. */
export const astray = act([
  /(?:走|进|找|聊)错(?!货|号|尺码)|发错(?:人|窗口|群|地方|对话)|(?:哎呀|不好意思|抱歉|啊)[^,.。!?]{0,3}发错|(?:没事|没什么|打扰|手滑|误)[^,.。!?]{0,3}发错|发错了?[^.。!?]{0,4}(?:不好意思|抱歉)|\bwrong (?:chat|number|shop|store|person|window)\b/,
]);

/** Words that end the matter in anger and insult. */
export const abuses = act([
  /傻[逼比b叉屌x]|煞笔|沙[比雕]|[操艹肏]你|[草日干丢]你(?:妈|娘|老|大爷|全家|先人|仙人|个|$|[\s,.。!])|[去拍]?你大爷|你妈(?!妈)|尼玛|他妈的(?!手机|电话|号|地址|名|生日|衣|鞋|尺码|妈)|(?:[你我真]|真是|就是|都是|什么|个)他妈(?!妈)|(?<!等|帮|给|跟|和|是|问|让|陪|像|孩子|宝宝|儿子)他妈(?!妈|在|下班|上班|说|要|喜欢|生日|也是|买|嫌|不喜欢|的(?:手机|电话|号|地址|名|生日|衣|鞋|尺码))|特么|(?<![我他她咱爸])妈的|草泥马|白痴|蠢(?:货|猪|蛋)|猪脑|扑街|仆街|冚家铲|靠北|机掰|麻痹|(?<![翻打摇滑])滚(?=$|[\s,.。!~蛋犊吧开出远粗你])|去死|死全家|nmsl|废物|贱(?:人|货|逼)|狗(?:东西|屁|日|娘)|畜生|混账|混球|缺德|老子(?!道)|不得好死|断子绝孙|龟孙|脑残|弱智|智障|王八|混蛋|人渣|败类|神经病|臭不要脸|不要脸|有病(?:吧|啊)|\bsb\b|\bcnm\b|\bfuck|\bshit\b|\bbullshit\b|\bbitch|\basshole|\bidiots?\b|\bmorons?\b|\bstupid\b|\bscrew you\b|\bgo to hell\b|\bcrap\b|\bpiss off\b|\bwtf\b|\bbastards?\b|\bdumb(?:ass)?\b|\bscumbags?\b|\bretard/,
]);
