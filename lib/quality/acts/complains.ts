import { act } from './act';

const FAULT =
  '(?:破损?|坏|碎|裂|断|烂|漏|脏|瘪|变形|发霉|过期|变质|开线|开胶|掉色|掉漆|起球|褪色|缩水|生锈|松|脱线|脱胶|化|臭|馊|死机|失灵|短路|卡|渗|爆|弯|歪|缺|脱落|崩|塌|散(?!装|粉|步|热)|折(?!扣|叠)|馊|蔫|皱)';
const CLAUSE = '[^,.。!?;\\n]';

/** The customer complains about goods, delivery or service. What might go wrong, and other shops, are no complaint. */
export const complains = act(
  [
    /(?:一直|迟迟|仍然?|根本|完全)都?[不没](?![敢买想下定懂会用掉空]|了解|清楚|知道|明白|认识|用过|问题|关系|时间|机会)|[一二两三四五六七八九十几半\d]+个?多?(?:天|小时|周|星期|月)了?[^,.。!?]{0,3}(?:没|不(?:动|更新|回|理|发|处理))|没人接|打不通|[怎咋]么?(?:还|一直|都|老是|总是|又|越)(?:没|不|是|在)?|(?:还没|[坏烂破碎断裂]咗|一直没|还不|迟迟不|都没|也没)(?:有)?(?:发|收到|到|退|处理|动|更新|给|解决|回|来|人|结果)|(?:一动不动|没动静|没反应|没下文)|(?:都|已经)[^,.。!?]{0,6}(?:天|周|个?月|小时|星期)了|等了?[^,.。!?]{0,8}(?:天|周|个月|小时|星期|久|半天)|等了[^,.。!?]{0,6}(?:[上下]午|晚上)|连[^,.。!?]{1,6}[都也][没不]|(?:之前|刚才|上一?[个次]|昨[天晚])[^,.。!?]{0,3}客服[^.。!?]{0,10}(?:不知道|不管|不理|没管|推|挂|敷衍)/,
    /太(?:慢|差|烂|次|坑|垃圾|过分|离谱|假|敷衍|糟|失望|欺负|恶心|不像话|不负责|让人失望|气人|难吃|难闻|臭|粗糙)|(?:质量|做工|态度|服务|体验|味道|手感|包装|品控|效率|售后|客服|物流)[^,.。!?]{0,5}(?:差(?!不)|烂|不好|不行|垃圾|恶劣|糟|粗糙|堪忧|不咋|太次|不怎么|不敢恭维|有问题)|什么(?:质量|态度|东西|破|玩意|垃圾|鬼|服务|效率|速度|破店|烂)/,
    /垃圾|烂货|劣质|这也(?:叫|算|配)|催了|凭什么|有没有搞错|(?:说好|承诺|答应)[^.。!?\n]{0,12}(?:结果|呢|没|却|现在|还[没在])|问了?[两三四五六七八几好\d]+(?:遍|次|个人)|客服[^,.。!?]{0,3}[“"]|不新鲜|缺斤|变味|刺鼻|(?:用|穿|洗|戴|买|拿|到)(?:了|过)?(?:没|不到|一|两|几|第[一二两三])[^,.。!?]{0,4}(?:次|天|周|个?月|回|水)?就|骗(?:人|子|我|钱|局|消费)|(?:假|冒牌|山寨|二手|残次|次)[货品]|坑(?:人|我|爹|钱|死|啊)|[好真巨被]坑|一点[都也]?[都也]?不(?:好|新鲜|像|值|舒服|专业|管用|行|牢)|[吵响薄硬臭丑]得|得(?:慌|难受|要命)|[难][吃看闻用喝受]死|吃出|(?:用|吃|喝|戴)了[^,.。!?]{0,8}(?:过敏|疹|疼|痛|吐|拉肚)|(?:鱼|虾|花|苗|蟹|龟|多肉|树)[^,.。!?]{0,4}死|一[只个边条]大一|使用痕迹|[一有]股[^,.。!?]{0,8}味|霉味|[黑花蓝]屏|闪退|自动(?:关机|断|重启|熄)|[掉脱褪](?:毛|粉|漆|皮|屑|色|絮)[^,.。!?]{0,3}(?:厉害|严重|到处|一身)|发(?:了)?[个件双台]?(?:二手|旧|坏|烂|破)|投诉|差评|举报|12315|工商局|消协|曝光|(?:不满|失望|气死|生气|无语|恶心|忍不了|受不了|过分|离谱|郁闷|烦死|崩溃|火大|敷衍|糊弄|忽悠|糟心|闹心|服了|欺负|欺骗|上当|后悔|心寒|不负责)/,
    new RegExp(
      `${FAULT}(?:了|的(?!住|了吗)|掉了|完|得|成|啊|一|两|个|三|好几|开)|(?:是|全|都|有点?|竟然|居然)${FAULT}|有(?:个|一?[块点条道些处])?(?:破?洞|锈|坑|划痕|裂痕|裂缝|污渍|瑕疵|异味|磕碰|色差|虫|头发|线头|刮痕|怪味|破损|质量问题|霉|[条道](?:线|裂)|黑点|坏点)|破(?:了)?(?:个)?洞`,
    ),
    /发错|寄错|错发|发成|给我发(?:的)?(?:是|成)|(?:少|漏)(?:发|寄|了|装|给)|缺(?:了|件|少|一)|没有?(?:收到|到[账帐])|收不到|(?:不亮|不响|不转|没声音?|没反应|没电|用不了|不能用|开不了|打不开|[拉合装扣盖插拧关粘挂]不[上进开住紧]|充不进|充不上|不工作|不制冷|不加热|连不上|漏水|漏电|漏液|漏气)(?!吗|么)|(?:没|无)人(?:理|管|回|处理|应)|不理(?:人|我)|不回(?:我|消息|复)|(?:和|跟|与)[^,.。!?]{0,6}(?:不符|不一样|差太多|差距|两码事|不同)|货不对板|色差(?:太|好|很)|丢件|(?:快递|包裹|货|件|你们)[^,.。!?]{0,6}丢了|(?:收到|拿到|拆开|打开)[^.。!?\n]{0,8}(?:是别人|是空|不是|不对|有[个根只条块股]|却|但是?|竟|居然)|[扎划割烫夹砸电](?:到|破|伤)(?:了|我|手|孩子)|[扎划割烫](?:手|脚)|麻烦死|(?:第二|第三|两|三|好几|多少)次了(?![^,.。!?]{0,4}[不很挺]错)|跳闸|什么情况|冒烟|着火|爆炸|起火|[你恁]们?[^,.。!?]{0,8}(?:是|都|在)(?:不是)?(?:都|在)?(?:睡着?|瞎|聋|死|倒|傻|闭着眼|吃(?:干饭|屎|素))|[开关用睇收食着戴闩插]唔[到着开落入]|跳掣|好(?:嬲|激气)|[一二两三四五六七八九十几半\d]+个?(?:多)?(?:天|小时|周|星期)了?[^,.。!?]{0,2}才|才(?:回我|理我|回复我)|(?:老是|总是)[没不断掉出坏卡错自这]/,
    /\b(?:broken?|damaged|defective|faulty|smashed|shattered|dented|scratched|torn|ripped|cracked|stained|mou?ldy|expired)\b|\b(?:doesn't|does not|didn't|did not|isn't|not|stopped|won't|wouldn't|quit) (?:even )?(?:work|working|turn on|charge|charging|start|fit)\b|\b(?:wrong|incorrect) (?:item|size|colou?r|order|product|one|thing|address|model)/,
    /\b(?:missing|never (?:arrived|received|came|got|showed)|(?:haven't|have not|hasn't|has not|didn't|still not)(?: even| yet)? (?:received?|arrived?|got|get|come|shipped|been (?:shipped|refunded|delivered)|heard|moved))|\bstill (?:waiting|no |not|nothing)|\bbeen waiting|\bwaiting (?:for )?(?:\w+ )?(?:days|weeks|hours|forever|ages)|\b(?:is|was|are|arrived|came|again|days?|weeks?|hours?) late\b|\blate (?:again|delivery)|\bdelayed\b|\blost my\b|\bto lose\b/,
    /\bdisappoint|\bterrible|\bawful|\bhorrible|\bunacceptable|\bridiculous|\bworst\b|\bscam|\brip ?off|\bcomplain|\b(?:poor|bad|low|lousy) (?:quality|service|experience)|\bfrustrat|\bangry\b|\bupset\b|\bfed up\b|\bunhappy\b|\brude\b|\bwaste of|\bfell apart|\bfalling apart|\bleak(?:s|ing|ed)\b|\btoo (?:late|slow)\b|\bso slow\b|\bfake\b|\bcounterfeit|\bnot (?:as described|what i ordered|happy|acceptable|satisfied)|\bignored?\b|\b(?:nobody|no one) (?:answer|repl|respond|help)|\b(?:crushed|bent|chipped|rotten|spoil(?:ed|t)|melted|crooked)\b|\b(?:money|refund) back\b|\bnever again\b|\b(?:small|bigg|thinn|short|dark|cheap)er than (?:desc|show|pict|expect|advert)|\bovercharged|\b(?:came|arrived|delivered|shipped) (?:with (?:no|only)|without)\b|\bwhere the hell|\bwhere(?:'s| is| are) my (?:money|refund)\b|\b(?:says?|show(?:s|ing)?|marked|listed)(?: it)?(?: as)?(?: was| is)? delivered\b[^.!?]{0,24}\b(?:but|nothing|not|n't|no)\b|\bnothing (?:here|there|came|arrived|inside|in (?:it|the))\b|\b(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time (?:i|we|that|you|now)\b|\bthie(?:f|ves|ving)\b|\bcrooks?\b|\brobb(?:ed|ers?|ing)\b|\b(?:box|package|parcel) (?:was|is|came) (?:empty|open|wet)|\b(?:hole|crack|scratch|stain|dent|tear)(?:e?s)? (?:in|on)\b|\bsmells? (?:awful|bad|weird|like)|\byou (?:guys |people |lot )?(?:sent|shipped|charged|forgot|lost|cancell?ed|promised|ignored)\b|\bnothing like\b|\bcharged (?:me )?(?:twice|double)|\b(?:zero|no|not one|without any) (?:repl|respon|answer|update)\w*|\bterrible|\bcame apart\b|\bjunk\b|\bgarbage\b|\bpathetic\b|\buseless\b/,
  ],
  [
    new RegExp(
      `(?:会不会|(?<![机社开等待])会(?!员)|容易|如果|要是|万一|假如|假设|怕|担心|是否|是不是会|不会|能不能|若|防止|避免|以防|一旦)${CLAUSE}{0,14}`,
    ),
    new RegExp(`(?:没有?|(?<!是)不|无|非)(?:是|会)?(?:${FAULT}|骗|差评|投诉|垃圾|假货|问题|色差)`),
    /(?:别家|别的店|其他店|其它店|另一家|上一家|隔壁|在别|人家|其他家|前一个|别人家)[^.。!?;\n]{0,24}/,
    new RegExp(
      `(?<!收到|收到的|我的|你们|寄来|发来|发的|到手)(?:${FAULT}|不亮|漏水|用不了)(?:了|的)?(?:话|可以|能|会|给|包|怎么保|保修|是否|怎么退|有质保|有保障)${CLAUSE}{0,6}(?:退|换|赔|修|吗|么|嘛|不|保)`,
    ),
    new RegExp(`(?:${FAULT}|色差|异味|过期|假货|次品|二手货|差评|瑕疵|划痕)(?:大|多|严重)?(?:的)?(?:吗|么|嘛|不\\?|没\\?)`),
    new RegExp(
      `(?:旧|老|原来|之前)(?:的)?${CLAUSE}{1,8}${FAULT}|(?:${FAULT}|没电)(?:了|掉)*[^.。!?\\n]{0,4}(?:想|要|打算)(?:再|重新)?[买配入]|自动(?:关机|断|重启|熄)[^,.。!?]{0,4}(?:功能|保护|吗|么)|(?:厉害|严重)[吗不么嘛]|没电了?(?:用|怎么充|充)|手机没电|(?:我家的?|家里的?|我的?(?:手机|头发|皮肤|车|猫|狗|孩子))${CLAUSE}{0,12}|(?:${FAULT}|漏水)了?[^.。!?\\n]{0,4}用(?:什么|哪|啥|这[个款])`,
    ),
    /怎么(?:还|都|又)?(?:是)?(?:优惠|便宜|这么(?:好|便宜))|差不多|差别|差价|好评差评|投诉过吗|不会(?:骗|坏|差)|(?:券|码|页面|链接|红包|活动|功能|运费险|花呗|积分)[^,.。!?]{0,6}(?:用不了|不能用|打不开|收不到|过期)|防(?:漏|水|摔|裂)|(?:点|按|扫|输|提交|刷新)(?:了|着|进去)?[^,.。!?]{0,3}没反应|还没[^.。!?]{0,8}不(?:着|用)?急|(?:我|刚才|刚刚)[^,.。!?]{0,4}态度|发错(?:人|窗口|群|店|地方|对话|消息|图)|(?:不好意思|抱歉|对不起|哎呀|啊)[^.。!?]{0,4}发错|发错了?[^.。!?]{0,4}(?:不好意思|抱歉|对不起)|怎么都(?:行|可以)|(?:还没|还不)(?:发货|到|收到|发|有)?(?:吗|呢\?|么)$|还没(?:付|拍|下单|想|决定|买)|还不(?:确定|知道|清楚|急)/,
    /\b(?:if|in case|what happens|would|could|does it|will it|is it|might|worried|afraid|hope)\b[^.!?]{0,50}(?:broken?|break|damage\w*|defect\w*|faulty|wrong|missing|late|leak\w*|fake|fit|work\w*|delay\w*|disappoint\w*|torn|lost)/,
    /\b(?:another|other|different|previous) (?:shop|store|seller|site|brand)\b[^.!?]{0,60}|\bnot (?:disappoint|upset|angry|late|broken)|\btoo late to\b|\bno complain|\bmy (?:old|last|previous|own|dog|cat|kids?|son|daughter)\b(?![^.!?]{0,30}\b(?:arrived|came|was delivered|got here|turned up)\b)[^.!?]{0,30}|\bi (?:lost|(?:picked|chose|ordered|entered|bought|selected|clicked)[^.!?]{0,20}wrong)[^.!?]{0,10}|\bor fake\b|\byou (?:guys )?sent (?:me )?(?:a|an|the|this) (?:link|code|coupon|e?mail|message|photo|picture|quote|label|offer)/,
  ],
);
