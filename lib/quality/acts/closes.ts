import { act } from './act';

/** A closing line: thanks for coming, a wish, a goodbye, or "find me any time". */
export const closes = act(
  [
    /(?:感谢|谢谢|多谢)[^,.。!?;\n]{0,12}?(?:光临|惠顾|光顾|支持|选择|来访|咨询|信任|信赖|关注|厚爱|陪伴|谅解|理解|购买|选购|认可|下单|体谅|包容|配合|垂询|询问|喜[欢爱]|到来|订购|来[电讯信]|帮衬|捧场)/,
    /祝(?![贺福语])[^,.。!?;\n]{1,24}|愿[您你][^,.。!?;\n]{1,24}|(?<![\u3400-\u9fff])愿(?![意望者景])[^,.。!?;\n]{3,24}|希望[^,.。!?]{0,8}(?:帮到|有帮助)|(?:希望|但愿)[您你][^,.。!?;\n]{0,8}(?:喜[欢爱]|满意|开心|愉快|顺利|早日)|(?<!不[太够]?)愉快(?!的)|(?:周末|节日|假期|新年|端午|中秋|国庆|元旦|春节|生日)快乐|早日|顺颂|天天开心|万事如意|一切顺利|合家欢乐/,
    /再见|[拜白掰]{2}|得闲再|等[您你](?:再|下次)?来|再会|回[见聊]|晚安|好梦|后会有期|慢[走用]|需要[^,.。!?]{0,4}再(?:来|找|叫|喊|招呼|联系)|保重|有缘再|早点(?:休息|睡)|[您你]先?忙(?:着|吧|去|啦|$)|慢慢[逛挑选]|改天再|回头(?:见|聊)|期待[^,.。!?]{0,8}(?:光临|惠顾|再来|再次|下次|相遇|见面|[您你])|恭候|静候/,
    /欢迎[^,.。!?]{0,6}(?:下次|再次|再来|常来|随时)|下次(?:再)?(?:来|光临|见|聊|光顾|惠顾|会)|随时欢迎|常来|再来(?=[哦呀啊哈逛看玩找噻嘛坐~]|$)/,
    /随时(?:都)?(?:可以)?(?:联系|找|寻|咨询|喊|问|叫|呼|戳|为[您你]|恭候|在线?|滴|留言|来|私|call|吩咐|告诉|回来|dd|cue|敲|给我)/,
    /(?:有|遇到?)[^,.。!?;\n]{0,8}?(?:问题|需要|疑问|疑惑|想[问说了知]|拿不准|不懂|不清楚|事儿?|不明白|情况|啥)[^.。!?;\n吗]{0,8}?(?:联系|找|咨询|喊|问|叫|戳|滴滴|留言|吩咐|私信|呼|敲|告诉|招呼|说话|吭|(?:甩|丢|扔|发)给?我|吱一?声|言语|开口|回来|dd)(?!快递|物流|厂家|平台|官方|商家|仓库)/,
    /(?:有|遇)[^,.。!?;\n吗]{0,12}(?:再|随时|就|尽管|直接|记得|可以)[^,.。!?;\n吗]{0,3}(?:联系|找|咨询|问|叫|喊|呼|敲|招呼|[跟和]我们?说|来)(?![您你])|(?:想|考虑|决定|量|选|挑)好了?[^,.。!?]{0,6}(?:告诉|找|叫|联系|喊|说|来)|随时[给为帮][您你]|直接来[问找]/,
    /(?:就|先)不(?:多)?打[扰搅]|(?:竭诚|期待|继续)为[您你]服务|(?:随时|一直)都?在|我(?:们)?(?:一直|都|会)?在(?:线|这)(?:等|恭|的)?[您你]?|么么哒|很高兴(?:能)?(?:为|帮)(?:到)?[您你](?:服务)?$/,
    /安康|吉祥(?!物)|大吉(?!岭)|团圆(?!饼|月|礼)|(?:万事|事事|诸事|吉祥|称心)如意|顺[遂颂]|(?:诸事|事事|万事|凡事|一[切路]|样样)[^,.。!?]{0,2}(?:顺|好|安)|心想事成|步步高升|恭喜发财|财源(?:广|滚)|[阖合]家|一路(?:平安|顺风)|平安喜乐|前程似锦|金榜题名|生意兴隆|好运(?:常|连|来|相伴|$)|(?:天天|每天(?:都)?|每一天)[^,.。!?]{0,2}(?:开心|快乐|好心情|美|顺|高兴)|开心每一天|好心情|元气满满|注意(?:添衣|保暖|身体|防晒|休息|防寒)|多(?:穿点|喝水|保重)|照顾好(?:自己|身体)|[您你](?:也)?(?:顺[心利]|安好|吃好|玩好)(?=$|[,.。!~])/,
    /(?:^|[,.。!~\s]|那|[您你亲])(?:就|可以|请)?(?:先|慢慢|继续|接着|再)+(?:溜达|逛|转悠?|瞧|挑|玩|歇|浏览|琢磨)(?:着|达|一?下|[转逛瞧挑想])?(?:看|吧|哈|哦|呀|啦|呗)*(?=$|[,.。!~])|(?<!怎么)(?:常|多|保持|再|日后|往后)联系(?!方式|电话|客服|快递|[您你])|来日方长|后会|(?:我|小[\u3400-\u9fff]|这边|客服|山山|本店)[^,.。!?]{0,2}(?:先|就)(?:去忙|退下|下线|撤|告退|失陪)|(?:就|先)不(?:多)?(?:吵|叨扰|耽误|耽搁|占用|打搅|啰嗦|唠叨|阻)|[您你](?:也)?(?:歇着|歇会|好好(?:休息|歇))|(?:江湖|评论区|直播间|店里|门店|改[天日]|他日|来年|明年|下个?[月周]|下回|咱们?)(?:再)?(?:相)?见(?=$|[,.。!~哦啦吧哈呀])|早抖|唔阻[您你]|慢慢睇/,
    /\bhave fun\b|\bshout if\b|\b(?:bye|that's it|so long) for now\b|\b(?:just |only )?(?:a|one) (?:message|click|text|chat|tap) away\b|\bsleep well\b|\bsweet dreams\b|\bsafe (?:travels?|journey|flight|trip)\b|\b(?:good|best of) luck\b|\b(?:keep|stay) (?:well|warm|cosy|cozy|safe|dry|cool|awesome|in touch)\b|\b(?:kind|warm|best) regards\b|\byours (?:sincerely|truly|faithfully)\b|\bhappy (?:birthday|anniversary|friday|weekend|new year|easter|christmas|diwali|eid)\b|\bmerry christmas\b|\blook(?:ing)? forward to (?:seeing|serving|your|welcoming)\b|\b(?:so long|farewell|cheerio|toodle\w*|ta-?ra|ciao|ta-?ta|over and out)\b|\btil(?:l)? (?:next time|then)\b|\bthank(?:s| you) for (?:hanging|joining|dropping|popping|trusting|giving us|supporting|having)\b/,
    /\bhave (?:a|an) (?:\w+ ){0,2}(?:day|evening|night|weekend|week|one|time|afternoon|morning|holiday|trip|rest)|\benjoy (?:your|the|it)\b|\bgood ?bye\b|\b(?:bye|cheers)\b|\btake care\b|\bgood ?night\b/,
    /\bthank(?:s| you)(?: so much| very much| again)? for (?:shopping|choosing|contacting|visiting|chatting|reaching|being|stopping|your (?:business|order|support|purchase|understanding|time|visit|trust|patronage|kind)|buying|coming)/,
    /\bsee you\b|\bfeel free to\b|\b(?:don't|do not|never) hesitate\b|\b(?:here|around) (?:if|whenever|any ?time|for you)\b|\bhope to see\b|\b(?:reach out|contact us|message us|message me|write to us|come back)(?: to us)?(?: again| soon| any ?time| if)|\bhappy \w+ing\b|\bhappy holidays\b|\benjoy(?=$|[!.,]| (?:your|the|it|every))|\ball the best\b|\bstay (?:safe|warm|well)\b|\buntil next time\b|\bcome again\b|\b(?:let (?:me|us) know if (?:you|there|any)|give (?:me|us) a (?:shout|ping|ring|nudge))|\bi'm around\b|\bif (?:you|there)[^.!?]{0,30}(?:let|message|ping|write|contact|just) (?:me|us|ask|know|shout)|\btake it easy\b|\bcatch you\b|\b(?:talk|speak) (?:to you )?(?:soon|later)\b|\b(?:pop|drop|swing) (?:back|by)\b|\balways here\b|\bright here (?:if|for|when)\b|\bdrop (?:us|me) a\b|\b(?:best|warm) (?:wishes|regards)\b|\bwish(?:ing)? you\b|\bpleasure (?:to )?(?:help|assist|chat|serv|talk)|\bany ?time\b/,
  ],
  [
    /感谢[^,.。!?]{0,6}耐心?等待|祝福(?:卡|语)|enjoy your (?:patience)|有(?:什么|啥)(?:问题|需要)?(?:可以|能)(?:帮|为)[^,.。!?]{0,10}/,
    /(?:bring|take|send) it any ?time|cancel any ?time|可以随时(?:退|换|取消|发)|再见到|thanks for (?:waiting|holding)/,
  ],
);
