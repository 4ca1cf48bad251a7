import { act } from './act';

const KIND =
  '(?:耐心|贴心|细心|热情|专业|负责|周到|给力|暖心|靠谱|敬业|用心|细致|热心|体贴|礼貌|到位|亲切|温柔|高效|爽快|利[索落]|麻利|麻溜|上心|走心|尽心|称职|实诚|厚道|亲和|有耐心)';
const GOOD = `(?:真好|很好|太好|好好|超好|超级好|非常好|特别好|挺好|最好|真不错|不错|很棒|棒|赞|满意|优秀|一流|没得说|没话说|nice|满分|及时|很快|真快|好快|太快|超快|${KIND}|好评|五星)`;
const VERY = '(?:真是?|太|很|好|非常|超级?|挺|特别|这么|那么|够|最|比较|十分|蛮|都)';

/** Sincere praise of the agent or the service. Thanks, praise of goods, and mockery are none. */
export const praises = act(
  [
    new RegExp(
      `(?:服务|态度|客服|售后|小姐姐|小哥哥|小二|小妹|回复|回答|讲解|解答|讲得|说得|解释|响应|沟通|办事|做事|处理|跟[进得])(?:得|的|也|真的|这块|都|速度|效率|问题|人)*[^,.。!?;\\n]{0,5}?${GOOD}`,
    ),
    new RegExp(
      `${VERY}${KIND}(?!吗|么|点)|冲着?[你您][^,.。!?]{0,4}(?:${KIND}|态度|服务)|${KIND}劲|(?:比|胜过)[^,.。!?]{1,8}(?:客服|店家?)[^,.。!?]{0,3}(?:强|好|${KIND})|[你您]们?家?最${KIND}`,
    ),
    /[你您]们?(?:家|这|这位|是|可|也|真的?|家?客服|说话|办事|做事|懂得?)*(?:真是?|好|太|可真?|挺|蛮|实在|最|超|特别|够|这么|那么)(?:的)?(?:[有会能]?(?:懂行|懂(?=$|[\s,.。!~])|内行|行家|细致?|会说话|会做生意|会聊天|会来事|敞亮|仗义|局气|地道|耿直|大气|大方|善良|诚信|诚恳|讲究|随和|好说话|痛快|靠得住|省心|良心|暖|温暖|甜|幽默|逗|有趣|有意思))(?!吗|么|[了点]?[?])|(?:懂行|内行|痛快|敞亮|仗义|局气|好说话|会说话|秒回|问啥答啥|有问必答|随叫随到|有求必应|不厌其烦)[^,.。!?\n]{0,8}(?:客服|卖家|店家|老板|小哥|姐姐?|妹|夸|赞|爱了|给力)|(?:客服|卖家|店家|店主|老板|掌柜|小哥|小姐姐|小妹|师傅|大哥|大姐|妹子|姑娘|闺女|小伙子?)[^,.。!?\n]{0,6}(?:真是?|好|太|可真?|挺|实在|最|超)?(?:懂行|内行|行家|细致?|敞亮|仗义|局气|地道|耿直|大方|诚信|好说话|秒回|问啥答啥|有问必答|真行|真心不错|给力|可以的|真不错|没话说|没得说|太会了)/,
    /(?:问啥答啥|有问必答|有求必应|不厌其烦|百问不厌)|(?:跟|和)[你您][^,.。!?\n]{0,4}(?:说话|聊天?|打交道|沟通)[^,.。!?\n]{0,4}(?:舒服|愉快|开心|痛快|省心|轻松|安心)|不好意思(?:再)?(?:生气|发火|怪[你您]|骂)|气(?:都|也)(?:消了|没了|顺了)|让我[^,.。!?]{0,4}(?:安心|放心|省心|舒心|暖心)(?<=[你您][^,.。!?\n]{0,12})|(?:本来|原本|刚才)[^.。!?\n]{0,12}(?:一肚子)?(?:气|火)[^.。!?\n]{0,16}(?:不好意思|消了|没了|没脾气|痛快|舒服)|(?:遇到|碰到|碰上|遇上|找到)[你您](?:们|家|这样的)?[^,.。!?]{0,4}(?:真|太|好|算)?(?:幸运|走运|福气|值|开心|省心|靠谱)|有[你您](?:们|家)?(?:这样的?|这么好的)?[^,.。!?]{0,4}(?:客服|卖家|店)?[^,.。!?]{0,3}(?:真|太|好)?(?:省心|放心|安心|舒心|幸福|好)(?=$|[,.。!~啊呀])|[你您](?:是|就是|可是)?(?:我)?(?:的)?(?:活菩萨|救星|恩人|贵人|大好人|大救星|神仙(?:客服|卖家|店家))|[你您](?:可|真)?(?:帮|省|救)[^,.。!?]{0,4}(?:了)?(?:我|我们|咱|大|老)[^,.。!?]{0,4}(?:大?忙|大心|命|事|劲)/,
    /(?:别家|别的店|其他店|上家|上一家|隔壁|另一家|人家|别人家)[^.。!?\n]{0,16}(?:不理|不管|不回|不知道|自己查|敷衍|爱答不理|没人|问啥都|不耐烦|都不)[^.。!?\n]{0,12}(?:[你您]|就|还是)|(?:别家|别的店|其他店|上家|隔壁)[^.。!?\n]{0,12}(?:不理|不管|不回|自己查|敷衍|爱答不理|比不上|没法比|强)(?<=[你您][^.。!?\n]{0,36})|(?:比|胜过|强过)(?:我|咱)?(?:那|家)?(?:亲)?(?:儿子|闺女|女儿|孩子|老公|媳妇|老婆|亲人|家里人|孙子)[^,.。!?\n]{0,4}(?:强|好|细心|有耐心|贴心|管用|靠谱|还|都)|(?:服务|客服|售后|效率|速度|态度|处理)(?:[^,.。!?\n]{0,3})(?:绝了|绝绝子|yyds|封神|无敌|没得挑|没的说|没话讲|顶呱呱|杠杠|一百分|满分|五颗?星|太可以|真可以|太顶|拉满|在线|到家)|(?:五颗?星|五分好?评?|5分好?评?|五星好?评?|好评)(?:必须|安排|走起|奉上|送上|伺候|给你|给您|妥妥)|必须(?:的)?(?:给)?(?:[你您](?:们|家)?)?(?:五星|好评|满分|点赞|一个赞)|(?:一百|一万|100|无数|[一1]千)个(?:赞|好评)|(?:这|这么|那)(?:服务|态度|效率|速度|处理)[^,.。!?\n]{0,4}(?:爱了|服了|可以的?|牛|顶|强|棒)(?=$|[\s,.。!~啊呀])/,
    /(?:客服|小哥|小姐姐|卖家|店家|老板|[你您]们?家?)[^,.。!?\n]{0,3}秒回(?![^,.。!?\n]{0,3}[吗么不?])|[你您]太会了|[你您]懂(?:得|的)[真好挺可还]{0,2}多|(?:说话|声音|嘴|小嘴)[^,.。!?]{0,3}(?:好听|甜|舒服)|(?:处理|办事|做事|办|回复|解决)得?[^,.。!?\n]{0,3}(?:痛快|干脆|漂亮|敞亮|周全|妥帖|妥当|利索)|[你您]人?怎么(?:这么|那么)(?:好|细心|贴心|有耐心|暖|会)|(?:头一回|头一次|第一次|从没|从来没)(?:遇|碰|见)[到过上见]?[^,.。!?\n]{0,6}(?:这么|那么|这样)?[^,.。!?\n]{0,4}(?:好|负责任?|有耐心|细心|实在|讲究|痛快|热情|良心)[^,.。!?\n]{0,2}的?(?:客服|卖家|店家?|老板|服务|人)/,
    /\byou (?:really |certainly |clearly |do |obviously )*know your (?:stuff|onions|trade|business|way around)\b|\b(?:top|full) marks\b|\byou(?:'ve| have)? (?:really )?(?:went|gone|go) (?:out of your way|the extra mile|above)\b|\bwish (?:every|all|more|other) (?:shops?|sellers?|stores?|companies|places|people|customer service)\b|\b(?:five|5|ten|10) (?:stars?|out of (?:five|ten|5|10))\b[^.!?]{0,16}\b(?:for you|from me|service|to you|coming|deserved?)\b|\b(?:can't|cannot|couldn't) (?:fault|praise|recommend|thank) (?:you|the service|your|this shop)\b|\b(?:couldn't|could not) (?:have been|be) (?:\w+er|more (?:helpful|patient|kind|friendly))\b|\b(?:didn't|did not|never|wasn't) expect(?:ed|ing)? (?:such|that|this|an? (?:answer|reply)|so)[^.!?]{0,30}\b(?:fast|quick|kind|helpful|good|care|service|reply|answer|thorough)\b|\bmost (?:helpful|patient|thorough|friendly|honest) (?:\w+ )?(?:chat|reply|answer|person|seller|shop|support|service|agent|i've)\b|\b(?:so|really|very|lovely and|refreshingly) (?:honest|thorough|thoughtful|attentive|responsive|efficient) of you\b|\b(?:you're|you are|you've been) (?:a )?(?:gem|treasure|diamond|godsend|delight|pleasure|joy|marvel|genius|absolute \w+)\b|\b(?:bless you|what a (?:lovely|kind|helpful|great|nice) (?:shop|person|service|reply|answer|chat|seller))\b|\b(?:real|actual) people who (?:care|know)\b|\b(?:love|like) how (?:quick|fast|honest|helpful|patient|kind|thorough)\b/,
    /(?:建议|推荐|搭配|眼光|讲解|服务|客服)[^,.。!?\s]{0,3}(?:绝了|绝绝子|yyds|封神|无敌)|有[你您]真好|(?:被|让)[你您][^,.。!?]{0,3}(?:感动|暖到|圈粉)|[你您]人(?:真|太|很)?好|好?有心(?:啦|晒|喇)|(?:打call|鼓掌)/,
    /(?:[你您]们?|老板|店家|卖家|掌柜|商家)(?:家|人|也)?(?:的服务)?(?:真是?|太|很|超|好|可)(?:好了|好人|棒|赞|厉害|专业|nice|好$|好啊|好呀|好哦|好,|好!|好~|贴心|可爱)/,
    /人(?:真|太|很|超|也|挺)(?:的)?(?:好|nice|不错)|帮(?:了|我)?[^,.。!?]{0,3}大忙|多亏(?:了)?(?:[你您]|客服)|回得?[真好很超]快|态度[也真都很超]?好(?![点些不吗]|一点)|表扬|夸夸?[你您客]|(?:给|为)(?:[你您]|客服|小姐姐|你们)[^,.。!?]{0,5}(?:点?[^,.。!?\s]{0,3}个?赞|大?赞|竖|满分)|遇到[^,.。!?]{0,8}(?:好客服|好卖家|这么好|良心)|(?:良心|宝藏)(?:店|卖家|商家|客服)|业界良心|讲(?:得|的)(?:好|很|真)?(?:详细|清楚|明白)|解释得?(?:很|真|好)(?:清楚|详细)|(?:讲解?|说|解释|回答|解答|教)得[^,.。!?]{0,3}(?:清楚|明白|详细|仔细|细)|服务(?:真|太|很)?(?:周到|满意)|(?:最好|最棒|最有耐心|最专业)的(?:客服|卖家|服务|店)/,
    /\b(?:you|u)(?: guys| all| folks| people| both)?(?:'?re| r| are|'ve been| have been| were)(?: all| guys)? (?:so |very |really |such |truly |extremely |incredibly |super )*(?:a |an |the )?(?:\w+ )?(?:great|awesome|amazing|wonderful|helpful|excellent|fantastic|best|kind|patient|friendly|professional|brilliant|superb|lifesaver|life saver|outstanding|efficient|star|legend|angel|sweet|lovely|nice|hero)\b/,
    /\b(?:great|awesome|amazing|wonderful|excellent|fantastic|best|brilliant|superb|outstanding|top[- ]notch|exceptional|incredible|first[- ]class|lovely|good|quick|fast|prompt|impressive|stellar) (?:customer )?(?:service|support|help|response|assistance|job|agent|rep)\b/,
    /\b(?:service|support|agent|rep|assistance|response)(?: here| team)? (?:is|was|has been) (?:so |very |really |absolutely |just )*(?:great|awesome|amazing|wonderful|excellent|fantastic|the best|brilliant|superb|outstanding|top|exceptional|quick|fast|impressive|good)|\b(?:you|u)(?: guys| all| people| lot)? (?:rock|rule|nailed it|made my day|saved (?:me|my|the))\b|\b(?:quick|fast|nic|kind|friendli|smooth)est (?:\w+ )?(?:service|support|help|reply|response|chat|seller|rep)\b|\babove and beyond\b|\bhats off\b|\bkudos\b|\blove (?:your|this|the) (?:customer )?(?:service|support)\b|\bimpressed (?:with|by) (?:you|your|the service)|\b(?:so|very|really|super|extremely|incredibly) (?:helpful|patient with|professional|kind of you)\b|\bbest (?:seller|shop|store|customer service)\b|\bthanks? (?:you )?for (?:being|your)(?: so| very)? (?:patient|patience and|kindness|helpful|excellent|great|amazing|wonderful|kind|quick)/,
  ],
  [
    new RegExp(
      `(?:不(?!好意思)|没有?(?!了)|不太|不够|不怎么|不是很|能不能|希望|可以|麻烦|请)[^,.。!?;\\n]{0,4}(?:${KIND}|好|快|满意|及时)(?:点|一点|些)?`,
    ),
    /(?:服务|态度|客服|售后)[^,.。!?]{0,4}(?:好|快|专业|靠谱|及时|到位|满意)[^,.。!?]{0,3}(?:吗|么|嘛|不\?|点|一点|不好)|(?:质量|产品|东西|衣服|鞋|价格|味道|款式|面料|做工|效果|宝贝|货|口感|颜色|手感)[^,.。!?;\n]{0,4}(?:很|真|太|非常|挺|特别)?(?:好|不错|给力|棒|赞|满意|靠谱|专业|nice|贴心|用心|细致)|(?:设计|做工|包装|产品|衣服|功能)[^,.。!?;\n]{0,6}(?:贴心|用心|周到|细致|细心|专业)|处理[^,.。!?]{0,3}(?:好了|好的|好没|快点)|(?:懂|会|能)(?:怎么|得怎么)?(?:骗|坑|忽悠|敷衍|推|拖|演|装)|(?:秒回|好评|五星|满分)[^,.。!?]{0,4}(?:吗|么|呢|返|红包|有什么|送|\?)|秒回个|真是服了|厉害了|好厉害/,
    /\b(?:not|isn't|wasn't|aren't|never|hardly|could be|would be|if you|can you|need|want|hope|please)\b[^.!?]{0,24}(?:great|helpful|best|good|kind|nice|patient|professional|quick|fast|service|support|help)/,
    /\bis (?:this|your|the)[^.!?]{0,20}(?:good|great)/,
  ],
);

/** Praise turned round: time wasted, laughter that is none, thanks for nothing. */
export const mocks = act([
  /呵呵|(?:[一二两三四五六七八九十几半\d]+个?(?:多)?(?:天|小时|周|星期|分钟|月))[^,.。!?]{0,4}(?:才|都没|没|不)|才(?:回|理|处理|搭理)|好一个|真行啊|真有你|真(?:是|会)(?:服了|绝|搞笑|可以)啊?|可真(?:是)?(?:行|会|能|绝|有(?!耐心|心(?!思)|爱|礼|经验|责任|水平|眼光|办法|意思)|好意思|逗|够|牛|厉害|忙)|(?:真|好)(?:会|能)(?:玩|骗|忽悠|拖|推)|长见识|佩服(?:得|死)|(?:敷衍|糊弄|推卸|甩锅|踢皮球|机器人|复读机|装死)|微笑\]|\[白眼|🙂|🙄|👏👏/,
  /\bonly took\b|\btook (?:you|only|\w+ (?:days|weeks|hours))|\bthanks? for nothing|\byeah right\b|\bsure\b.{0,6}\bgreat\b|\b(?:wow|great|amazing|fantastic)[^.!?]{0,30}(?:lost|lose|late|broken|wrong|ignored|waiting|weeks|nothing|again)|\bi guess\b|\b(?:great|nice|good|lovely) (?:job|work|service)\b[^.!?]{0,30}["“]|\bsarcas|\bslow clap|\bas always\b.{0,10}\.\.\.|\bfor (?:losing|ignoring|wasting|breaking)/,
]);
