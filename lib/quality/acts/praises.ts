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
    /(?:建议|推荐|搭配|眼光|讲解|服务|客服)[^,.。!?\s]{0,3}(?:绝了|绝绝子|yyds|封神|无敌)|有[你您]真好|(?:被|让)[你您][^,.。!?]{0,3}(?:感动|暖到|圈粉)|[你您]人(?:真|太|很)?好|好?有心(?:啦|晒|喇)|(?:打call|鼓掌)/,
    /(?:[你您]们?|老板|店家|卖家|掌柜|商家)(?:家|人|也)?(?:的服务)?(?:真是?|太|很|超|好|可)(?:好了|好人|棒|赞|厉害|专业|nice|好$|好啊|好呀|好哦|好,|好!|好~|贴心|可爱)/,
    /人(?:真|太|很|超|也|挺)(?:的)?(?:好|nice|不错)|帮(?:了|我)?[^,.。!?]{0,3}大忙|多亏(?:了)?(?:[你您]|客服)|回得?[真好很超]快|态度[也真都很超]?好(?![点些不吗]|一点)|表扬|夸夸?[你您客]|(?:给|为)(?:[你您]|客服|小姐姐|你们)[^,.。!?]{0,5}(?:点?[^,.。!?\s]{0,3}个?赞|大?赞|竖|满分)|遇到[^,.。!?]{0,8}(?:好客服|好卖家|这么好|良心)|(?:良心|宝藏)(?:店|卖家|商家|客服)|业界良心|讲(?:得|的)(?:好|很|真)?(?:详细|清楚|明白)|解释得?(?:很|真|好)(?:清楚|详细)|(?:讲解?|说|解释|回答|解答|教)得[^,.。!?]{0,3}(?:清楚|明白|详细|仔细|细)|服务(?:真|太|很)?(?:周到|满意)|(?:最好|最棒|最有耐心|最专业)的(?:客服|卖家|服务|店)/,
    /\b(?:you|u)(?: guys| all| folks| people| both)?(?:'?re| r| are|'ve been| have been| were)(?: all| guys)? (?:so |very |really |such |truly |extremely |incredibly |super )*(?:a |an |the )?(?:\w+ )?(?:great|awesome|amazing|wonderful|helpful|excellent|fantastic|best|kind|patient|friendly|professional|brilliant|superb|lifesaver|life saver|outstanding|efficient|star|legend|angel|sweet|lovely|nice|hero)\b/,
    /\b(?:great|awesome|amazing|wonderful|excellent|fantastic|best|brilliant|superb|outstanding|top[- ]notch|exceptional|incredible|first[- ]class|lovely|good|quick|fast|prompt|impressive|stellar) (?:customer )?(?:service|support|help|response|assistance|job|agent|rep)\b/,
    /\b(?:service|support|agent|rep|assistance|response)(?: here| team)? (?:is|was|has been) (?:so |very |really |absolutely |just )*(?:great|awesome|amazing|wonderful|excellent|fantastic|the best|brilliant|superb|outstanding|top|exceptional|quick|fast|impressive|good)|\b(?:you|u)(?: guys| all| people| lot)? (?:rock|rule|nailed it|made my day|saved (?:me|my|the))\b|\b(?:quick|fast|nic|kind|friendli|smooth)est (?:\w+ )?(?:service|support|help|reply|response|chat|seller|rep)\b|\babove and beyond\b|\bhats off\b|\bkudos\b|\blove (?:your|this|the) (?:customer )?(?:service|support)\b|\bimpressed (?:with|by) (?:you|your|the service)|\b(?:so|very|really|super|extremely|incredibly) (?:helpful|patient with|professional|kind of you)\b|\bbest (?:seller|shop|store|customer service)\b|\bthanks? (?:you )?for (?:being|your)(?: so| very)? (?:patient|patience and|kindness|helpful|excellent|great|amazing|wonderful|kind|quick)/,
  ],
  [
    new RegExp(
      `(?:不|没有?|不太|不够|不怎么|不是很|能不能|希望|可以|麻烦|请)[^,.。!?;\\n]{0,4}(?:${KIND}|好|快|满意|及时)(?:点|一点|些)?`,
    ),
    /(?:服务|态度|客服|售后)[^,.。!?]{0,4}(?:好|快|专业|靠谱|及时|到位|满意)[^,.。!?]{0,3}(?:吗|么|嘛|不\?|点|一点|不好)|(?:质量|产品|东西|衣服|鞋|价格|味道|款式|面料|做工|效果|宝贝|货|口感|颜色|手感)[^,.。!?;\n]{0,4}(?:很|真|太|非常|挺|特别)?(?:好|不错|给力|棒|赞|满意|靠谱|专业|nice|贴心|用心|细致)|(?:设计|做工|包装|产品|衣服|功能)[^,.。!?;\n]{0,6}(?:贴心|用心|周到|细致|细心|专业)|处理[^,.。!?]{0,3}(?:好了|好的|好没|快点)|真是服了|厉害了|好厉害/,
    /\b(?:not|isn't|wasn't|aren't|never|hardly|could be|would be|if you|can you|need|want|hope|please)\b[^.!?]{0,24}(?:great|helpful|best|good|kind|nice|patient|professional|quick|fast|service|support|help)/,
    /\bis (?:this|your|the)[^.!?]{0,20}(?:good|great)/,
  ],
);

/** Praise turned round: time wasted, laughter that is none, thanks for nothing. */
export const mocks = act([
  /呵呵|(?:[一二两三四五六七八九十几半\d]+个?(?:多)?(?:天|小时|周|星期|分钟|月))[^,.。!?]{0,4}(?:才|都没|没|不)|才(?:回|理|处理|搭理)|好一个|真行啊|真有你|真(?:是|会)(?:服了|绝|搞笑|可以)啊?|可真(?:是)?(?:行|会|能|绝|有|好意思|逗|够|牛|厉害|忙)|(?:真|好)(?:会|能)(?:玩|骗|忽悠|拖|推)|长见识|佩服(?:得|死)|(?:敷衍|糊弄|推卸|甩锅|踢皮球|机器人|复读机|装死)|微笑\]|\[白眼|🙂|🙄|👏👏/,
  /\bonly took\b|\btook (?:you|only|\w+ (?:days|weeks|hours))|\bthanks? for nothing|\byeah right\b|\bsure\b.{0,6}\bgreat\b|\b(?:wow|great|amazing|fantastic)[^.!?]{0,30}(?:lost|lose|late|broken|wrong|ignored|waiting|weeks|nothing|again)|\bi guess\b|\b(?:great|nice|good|lovely) (?:job|work|service)\b[^.!?]{0,30}["“]|\bsarcas|\bslow clap|\bas always\b.{0,10}\.\.\.|\bfor (?:losing|ignoring|wasting|breaking)/,
]);
