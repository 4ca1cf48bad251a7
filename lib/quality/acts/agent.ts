import { act } from './act';

/** Offers or starts a way out of a complaint. Asking for a photo or checking first is none yet. */
export const solves = act(
  [
    /退(?:款|货|差|您|给|你|回|一半|运费|全款)|补(?:发|寄|偿|差|一|给|您|你|送)|换(?:货|新|一|个|给)|重(?:新)?(?:发|寄)|赔(?:付|偿|您|给)?|补偿|优惠券|红包|返(?:现|还)|(?:为|给|帮)[您你](?:处理|解决|登记|安排|申请|加急|催)|催(?:促|一下|件|仓库|快递|物流)|联系(?:了)?(?:快递|仓库|物流|厂家|售后)|反馈|上报|加急|申请(?:售后|退|换|赔)|拦截|上门取|维修|寄回来|(?:今[天晚]|明天|尽快|优先)[^,.。!?]{0,8}(?:发出|寄出|出库|派送)/,
    /\brefund|\breplac|\bresen[dt]|\bre-?ship|\bexchange\b|\bcredit\b|\bcoupon\b|\bcompensat|\bsend (?:you )?(?:a|an|another|out) |\breturn (?:label|it)|\bescalat|\bnew one\b|\bopen(?:ed)? a (?:case|claim|trace|ticket)|\bcontact(?:ed)? the (?:courier|carrier|warehouse)|\bexpedite/,
  ],
  [/(?:是)?(?:想|要)(?:退|换)(?:货|款)?(?:还是|吗|么)|do you (?:want|prefer)|would you (?:like|prefer)/],
);

/** Asks for a five-star or kind review, or pays for one. */
export const solicits = act(
  [
    /(?:给|求|来|留|打|赏|麻烦|帮忙|期待|期望|希望|记得|别忘|动动|点亮|赐|支持|写|送|点|评)[^.。!?;\n]{0,14}?(?:好评|五星|5星|[五5]颗?小?星|5颗星|五个星|满分|全五分|[五5]分好|大拇指|点个?赞)|[五5]分好评|好评[^,.。!?;\n]{0,4}(?:带图|截|发(?:给)?我)|好评(?:返|有礼|截图|晒图|送|领|后|[+加]|一下|鼓励|支持|哦|呢|呀|吧|哈|~)|(?:五|5|全5?)星(?:好评|支持|评价|鼓励|好)/,
    /(?<!不)(?:满意|喜欢|开心)[^.。!?;\n]{0,8}(?:五|5|全)星(?:走|安排|送|来|支持|哦|呀|呗|吧|$)|(?:评价|评论|评分)(?:的时候|时|里)?[^,.。!?]{0,4}(?:写|打|给|说|点)(?:得|的)?(?:好|高|漂亮)(?:点|一点|些|听)|(?<!不)(?:满意|喜欢|开心)[^.。!?;\n]{0,12}(?:评价|评论|晒(?:图|单)|好评|点赞|夸)|(?:夸夸|表扬(?:一下)?|夸一下)我|给我(?:写|来|点)(?:个|一)?(?:表扬|好评|赞)/,
    /\b(?:5|five)[- ]?stars?\b|\b(?:leave|give|write|post|appreciate|love|share|submit)\b[^.!?]{0,16}\b(?:good|positive|nice|great|kind|glowing|favou?rable) (?:review|feedback|rating|comment|word)|\brate (?:us|me)\b[^.!?]{0,12}(?:5|five|well|high|10|top|full)|\b(?:happy|satisf\w+|like|love|pleased|enjoy\w*)\b[^.!?]{0,40}\b(?:review|rating|rate (?:us|me)|feedback)\b/,
  ],
  [
    /(?:不(?!错|嫌|介)|没有?|无|禁止)[^,.。!?;\n]{0,8}(?:好评|返现|五星)[^,.。!?;\n]{0,6}|(?:感谢|谢谢|多谢)[^,.。!?;\n]{0,8}(?:好评|五星|点赞)[^,.。!?;\n]{0,3}|\bthank(?:s| you)[^.!?]{0,24}(?:review|stars?|rating)|(?:如实|真实|客观|自愿)[^,.。!?]{0,4}(?:评价|好评)|(?:好评|五星)(?:率|很多|榜|商家|店)|五星级|no need to[^.!?]{0,20}review/,
  ],
);

/** Asks the customer something the chat cannot go on without. */
export const asksCustomer = act(
  [
    /\?|(?:[吗]|(?<!什)么|(?:可以|行|好|方便|需要|要|是)嘛|(?:方便|可以|能|要|行)[^,.。!]{0,10}[不没])(?=$|[\s,.。!~])|(?:什么|啥|哪|多少|几|谁|怎么|咋|如何|多大|多高|是否|(?<twice>[^不\s])不\k<twice>)[^.。!;\n]{0,16}(?:呢|呀|啊)(?=$|[\s,.。!~])|请问(?!还)[^.。!;\n]{2,20}$|[您你][^,.。!?]{0,10}(?:报|发|提供|说|拍)一?下$|[您你][^,.。!?]{0,6}[选挑定](?:一?个|一下|哪)[^,.。!?]{0,3}$|(?<!没有?为|[十好])(?:哪|什么|多少|几)[^,.。!;\n]{0,4}$|还是[^,.。!]{1,14}(?:呢(?=[,.。!~])|呢?(?=$|[.。!~]))|(?:请|麻烦|辛苦|劳烦)(?:[您你亲])?(?:先|这边|再|方便时|把)?[^,.。!?;\n]{0,8}?(?:提供|发|拍|告诉|说|上传|截|描述|给|填|报|回复|选)(?!货)|[把将][^,.。!?]{1,12}(?:发|报|告诉|拍|填)(?:给|到|过来|一下|我)|需要[您你](?:这边)?(?:先|再)?(?:提供|量|发|拍|填|选)/,
    /(?:请|麻烦|辛苦|劳烦|[您你](?:先|再))[^.。!?;\n]{0,24}(?:看看?|试试?|瞧瞧?|检查)(?:一下|下)?[^.。!?;\n]{0,10}?(?:(?<check>[^不\s])不\k<check>|有没有|是否|能不能|会不会|行不行|怎么样)[^.。!?;\n]{0,4}$/,
    /\b(?:may i|could you|can you|would you|what|which|do you)\b[^.!]{0,60}\?|\bplease (?:send|provide|share|tell|give|let me know|upload)/,
  ],
  [/不是(?:都|已经?|早就)?[^,.。!?吗]{0,8}[了过]吗|[你您]问我/],
);

/** A polite form: 您, 请, 亲, please, could you. */
export const polite = act(
  [
    /[您请亲]|麻烦|谢|抱歉|不好意思|对不起|辛苦|劳驾|劳烦|打扰|宝[宝贝子]|尊敬|客官|欢迎|帮[您你]|别客气|不客气|乐意|荣幸|咱|小姐姐|小主|家人|美女|帅哥|先生|女士|哥|姐/,
    /\b(?:please|thanks?|thank you|sorry|apolog\w*|could|would|may i|happy to|glad|welcome|appreciate|pleasure|of course|certainly|absolutely|let me|i can|i will|i'll|we will|we'll|we can|feel free|hello|hi|hey|hiya|howdy|can i (?:help|get)|cheers|lovely|good (?:morning|afternoon|evening)|sure|dear|sir|madam|have a|you can|kindly)\b/,
  ],
  [/申请|请假|亲(?:自|戚|子|肤|水|情)/],
);

/** Speaks to the customer as 你 (你好 and 你们 are customary and do not count). */
export const saysNi = act([/你(?!好|们)/]);

/** A bare command: 自己看详情, 等着, "read the description". */
export const commands = act(
  [
    /(?:^|[,.。!?;\s])(?:[你您])?自己(?:去|先)?(?:看|找|查|算|量|百度|搜|想|选|联系|问|弄|解决)|不会(?:自己)?(?:自己)?(?:看|找|查|想)[吗么]|不是(?:都|已经)?(?:告诉|说|讲|跟)[^,.。!?]{0,6}[了过]吗|怎么(?:还|又)(?:问|来)|(?:^|[,.。!;\s])(?:看|去看|先看)(?:一?下)?(?:详情|主图|描述|说明|评价|链接|图|页面|清楚|标题|首页|介绍)(?:页)?(?:去|$|[,.。!;\s])/,
    /(?:^|[,.。!;\s])(?:等着|等(?:通知|消息|到货|发货)|快(?:点)?(?:付|拍|说|发|选)[^,.。!您亲]{0,4}|付款|拍照|发图|截图|说重点|赶紧[^,.。!您亲]{0,8}|(?:别|不要|少)(?:问|催|急|啰嗦|废话|吵|烦|来烦)[^,.。!您亲]{0,4}|有话(?:快|直)?说|讲|说|快说|听(?:我|清楚|懂)[^您亲]{0,4}|闭嘴|把[^,.。!您亲请]{1,10}(?:寄|发|拍|填)(?:回|过)?来?|填单号|找(?:快递|领导|平台|物流|厂家)(?:去|问)?|问(?:快递|别人|平台)(?:去)?|爱(?:买|要)[^,.。!]{0,6}|爱(?<own>[^,.。!?\s])不\k<own>|不(?:买|信)(?:拉倒|就算|算了)?|随便[你您]?)(?=$|[,.。!;~\s])/,
    /(?:^|[.!?]\s*)(?:just |go |then )?(?:read|check|look at|see|wait|send|go to|look it up|google|calm down|stop|hurry|pay|figure it|be quiet|not my (?:problem|job|concern|fault)|it'?s (?:all )?(?:on|in) the (?:page|listing|description)|ask (?:the|your|someone))\b(?![^.!?]{0,80}\bplease\b)[^.!?]{0,40}/,
  ],
  [/(?:see you|(?:check|see|wait)[^.!?]{0,40}(?:please|for you|if you)|please)[^.!?]{0,20}/],
);

/** A request without a soft word in the whole line: 照片发来, 拍个视频过来, 下次看清楚再拍, "Give me the order number." */
export const bids = act(
  [
    /(?:拍|截|录)(?:个|张|段|一?下|几张|[一两]张|清楚?)[^,.。!?;\s]{0,12}?(?:发|传|过来|来)(?:过来|来|我|给我|一下|下)?(?=$|[,.。!;~\s])/,
    /(?:号码?|税号|抬头|全称|照片|图片?|视频|截图|地址|电话|单号|姓名|名字|尺寸|身高|体重|信息|型号|颜色|尺码|凭证|面单|编码|邮箱|资料)(?:都|先|再|也)?(?:发|报|传|拍|给|填|说)(?:过来|一?下|来|我|给我|上来|清楚?)(?=$|[,.。!;~\s])/,
    /(?:^|[,.。!;\s])(?:下次|下回|以后|往后|你)?(?:自己)?(?:(?:看|说|写|填|问|想|选|量|拍)(?:清楚?|好|明白|准)(?:点|一点|些)?了?再(?:来|拍|买|问|说|下单)|(?:看|说|写|填|问)清楚(?:点|一点|些)?)(?=$|[,.。!;~\s])|(?:下次|下回|以后|往后)(?:你|自己|早点?|记得|先|多|别|长|注意|小心|看)[^,.。!?;\s]{1,8}(?=$|[,.。!;~\s])|(?:^|[,.。!;\s])(?:用(?:卷|皮|直|软)?尺(?:子)?量(?:一下)?|先付款?|先下单|先拍|先确认收货|(?:等|听)(?:通知|消息|安排)(?:就行|就好|吧)|自己(?:盯|取|拿|处理|联系|注意)[^,.。!?;\s]{0,8})(?=$|[,.。!;~\s])/,
    /(?:^|[.!?]\s*)(?:just |now |ok(?:ay)?,? |first,? )?(?:send (?:me |us )?(?:a|the|your) (?:photo|picture|video|order number|address)|give me (?:the|your)|show me|tell me (?:the|your)|email me|provide (?:the|your|a)|upload (?:the|your|a)|take (?:a|some) (?:photo|picture|video)s?|measure (?:it|the|your)|type (?:the|your|out)|forward (?:me|the|your))\b[^.!?]{0,40}[.!]?(?=$|\s)/,
  ],
  [
    /[^\n]*(?:[您亲]|(?<!申)请|麻烦|辛苦|劳[驾烦]|[哦哈呢呀哟噢喔哒]|好吗|行吗|可以|方便|帮|谢|抱歉|不好意思|[宝姐哥]|我们?(?:给|这边|去|先|把|会|来|再|马上|就)|仓库|工厂|已经?|~|\bplease\b|\bcould\b|\bwould\b|\bthank|\bsorry\b|\bif you\b|\b(?:so|and) (?:i|we)\b|\b(?:i|we)'ll\b)[^\n]*/,
  ],
);
