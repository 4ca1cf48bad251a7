import { act } from './act';

const DONE = '(?:了|啦|囉|啰|喇|咗|喽|咯|咧|嘞|过了|哈|哒|完毕)';
const CLAUSE = '[^,.。!?;\\n ]';

/** The customer says that an order was placed or paid just now; plans, questions and older orders are none. */
export const placesOrder = act(
  [
    new RegExp(
      `(?:拍|买|订)(?:好|完|下|妥|得)(?:单)?${DONE}|(?:拍|(?<![签装制])订)${DONE}|拍下来?${DONE}?$|下(?:好|完)?单${DONE}|下单(?:成功|完成?|好${DONE}?)|下${DONE}(?:订?单|[一两三几\\d]+[单箱件个套双份台包])|(?:^|[\\s,.。我就那都也已款个的件双])买(?:${DONE})+(?=$|[\\s,.。!~])|(?:入手|拿下|剁手)${DONE}|(?:拍|买|付|订)上${DONE}`,
    ),
    /(?:拍|付|买|下单)起(?:了|咯)|(?:单子?|钱|款)(?:已经?|都)?(?:下|付|交|汇)(?:了|好|完|讫)|(?:下手|抢到|抢着|拿下)(?:了|啦)|汇款(?:完成|好了|成功)|交(?:了|过|完)[钱款]|买单(?:了|啦)|[拍付落]咗(?:款|单)?|已(?:经)?(?:成功)?(?:完成)?(?:下单|拍下?|付款|付|支付|购买|下了单|买|结[账帐]|落单)(?!.{0,2}(?:\d+|几|两|三|好几)天)|刚(?:刚|才)?(?:下单|下的单|下了单|拍的?|付的?款?|买的?|支付)/,
    new RegExp(
      `付(?:好|完|过|款|钱)*${DONE}|付款(?:成功|完成?|好)|支付(?:好|成功|完成?)*${DONE}?$|支付(?:成功|完成|好了|了)|款(?:已|付)付?${DONE}?|结[账帐](?:好|完)?${DONE}|(?<!牙)刷(?:好|完)${DONE}|完成(?:付款|支付|下单)|提交订单${DONE}|下订${DONE}|钱(?:已经?)?(?:付|[转打][^,.。!?]{0,3}了)|订单(?:已经?)?(?:提交|付|下)(?:好|成功)?${DONE}?`,
    ),
    /\b(?:i|i've|i have|we|we've|have)(?: just| already| now)? (?:placed|submitted|completed|made) (?:the |an |my |another |a )?(?:order|payment|purchase)|\border(?:'s| is)?(?: has)?(?: been)? (?:placed|submitted|complete)|\bplaced (?:it|the order|my order|an order)/,
    new RegExp(
      `(?:^|[\\s,.。!~])(?:都|已经?|刚(?:刚|才)?)*(?:下|付|拍)(?:好|妥|掉|完)${DONE}(?=$|[\\s,.。!~])|(?:付|结|刷)(?:掉|妥|完)[钱款账]?${DONE}|(?:刚(?:刚|才)?|已经?)(?:把)?(?:订?单(?:子)?)?(?:提交|下)(?:好|完)?${DONE}|(?:^|[\\s,.。!])冲${DONE}(?=$|[\\s,.。!])`,
    ),
    /\border(?:'s| is| has)?(?: all| just| now| finally)* (?:(?:gone|went|been put)(?: in| through)|in|through|done|confirmed)\b(?! (?:customs|transit|stock|the))|\b(?:put|placed|submitted|sent)(?: \w+){0,2} order (?:in|through)\b|\bjust (?:placed|put in|submitted|made)(?: \w+)? order\b|\b(?:just|i've) (?:hit|pressed|clicked|tapped) (?:buy|pay|order|checkout|purchase|the (?:buy|pay|order)\b)|\bjust (?:got|grabbed|snapped up|picked up|treated myself to) (?:the|one|two|it|a|myself)\b|\b(?:payment|card|transaction)(?:'s| has| is)?(?: just| now)? (?:gone|went|cleared|been (?:taken|accepted))(?: through| in)?\b(?! wrong)|(?:^|[.!,] ?)(?:ok(?:ay)?,? |right,? |there,? |and |that's (?:me |it |now )?|all |it's )+(?:paid|ordered|bought)\b|(?:^|[.!] ?)(?:ok(?:ay)?,? )?(?:bought|ordered|paid)(?=[.!,]|$)|\bbought (?:it|them|one|two|three|both) (?:just )?now\b|(?:^|[.!] ?)(?:(?:all )?(?:done|sorted|set)|there (?:we|you) go|that's it)[,.!]* (?:it's |that's |my )?(?:order|ref)\b/,
    /\b(?:just|i've|i have|i've just|already|^have) (?:paid|ordered|purchased|bought|checked out)|\bpurchase complete|(?:^|[.!] ?)(?:ok,? |okay,? |alright,? |done,? |cool,? |great,? )?(?:paid|ordered|bought it|purchased)\b|\bpaid (?:with|via|by|using)\b|\bwent ahead and (?:order|bought|paid|purchas)\w*|\border(?:'s| is) in\b|\bi (?:paid|ordered it)\b|\ball paid\b|\bpaid up\b|\b(?:it's|its|it is) (?:now )?(?:ordered|paid)\b|\bcheckout(?:'s| is)? (?:done|complete)|\border (?:went|has gone) through\b|\bpayment(?: is|'s| has been)? (?:done|made|complete|sent|went through)/,
  ],
  [
    new RegExp(`(?:没有?|未|不|别|想|要|能|可以|准备|打算|还没|先别)${CLAUSE}{0,3}(?:拍|订|下单|付|支付|买)${CLAUSE}{0,3}`),
    new RegExp(
      `(?:如果|要是|假如|万一|等(?!不)[^,.。!?\\s]{0,4}(?:再|发|到|来|有|完|活动|工资|降|补)|等会|待会|一会|晚点|今早|早上(?!好)|上午(?!好)|凌晨|明天|回头|等我|之前|以前|前天|昨[天晚](?![看问说选聊提])|上次|上周|上个?月|前几天|[周星期]+[一二三四五六日天]|\\d+[号日天月]|去年|几天前|早就|照片|图片?|视频|别家|别人|朋友|是不是|怎么|双十一|双11|618)${CLAUSE}{0,10}(?:拍|订|下(?:的|了)?单|付|支付|买)${CLAUSE}{0,3}`,
    ),
    new RegExp(
      `(?:拍|下(?:的|了)?单|付款?|支付|买)(?:好|完|下|过|的)*${DONE}?${CLAUSE}{0,3}(?:照|图|视频|(?:多久|几天)(?:能|会|可以)?(?:发|到)|(?:今天|明天)(?:能|可以)[^,.。!?]{0,4}[吗么不]|的话|之后|以后|吗|么|的时候|(?<!址[填写留]?)错|贵|亏|不起|清|首付|定金|[一二两三四五六七八九十几\\d]+(?:多)?(?:天|周|个月|星期|小时|个小时))`,
    ),
    new RegExp(
      `(?:拍|下(?:的|了)?单|付款?|支付|买)(?:好|完|下|过|的)*${DONE}?[^.。!?;\\n]{0,8}(?:怎么还|还没|还不|一直|好久|好几天|半个月|迟迟|到现在|这么久|都没)`,
    ),
    /(?:看|当|想|认|选|点|填|手滑)(?:成|错|作|岔)[^.。!?;\n]{0,10}(?:拍|下(?:了)?单|买|订|付)|拍了?(?:个|张|段|套)?(?:片|x光|ct|戏|电影|婚纱|写真|小视频)|[错误多重](?:拍|下|买|订|付)|(?:付(?:了)?款?|拍|下(?:了)?单)了?(?:还(?:能|可以)|没反应|不了)|(?:拍|订|下单|付|买)[^!?\n]{0,6}(?:算了|还是不|等我)/,
    /付(?:了|过)(?!款|连|含|不|免)[^,.。!?\s]{1,6}(?:费|押金|差价)/,
    /(?:我|那|先|再|自己|这就|马上)(?:就|先|再|这就)?去(?:拍|下单|付款?|支付|买)[了啦咯喽]/,
    /\b(?:the|that|what|which) (?:(?!and\b|so\b|then\b|now\b|just\b|help\b|but\b)\w+ ){0,2}(?:i|we)(?:'ve| have)?(?: already)? (?:paid|ordered|bought)\b(?! (?:it|them|one|two|now|just|\d))/,
    /\bpaid (?:\S+ ){1,3}for (?:an?|the|these|those|what|something)\b|\b(?:i|we) paid (?:extra )?for\b(?! (?:it|this|that|them|everything|both)\b)/,
    /\b(?:if|when|once|before|after|until|unless|haven't|have not|hasn't|not|didn't|did not|never|will|want to|going to|about to|can i|should i|could i|yet to)\b[^.!?]{0,30}(?:paid|pay|order\w*|placed|purchased|bought)/,
    /\b(?:paid|ordered|placed|purchased|bought)\b[^.!?]{0,40}(?:last (?:week|month|year|night|\w+day)|yesterday|(?<!\b(?:\d|a|an?y?|few|couple(?: of)?) (?:min(?:ute)?s?|sec(?:ond)?s?|moments?) )\bago\b|on \w+day|still|hasn't|haven't|never|arrived|broken|received|weeks?\b|days?\b)/,
  ],
);

/** A system line or order card about a fresh order. */
export const reportsOrder = act(
  [
    /(?:买家|客户|顾客|用户|消费者|[您你])?(?:已|已经|成功)(?:(?:提交|拍下|下单)并)?(?:付款|拍下|下单|支付|提交订单|购买)|(?:订单|宝贝)?(?:已|成功)?(?:付款|支付|下单|拍下|创建|提交|生成)(?:成功|完成)|订单(?:已)?(?:付款|支付|创建|提交|生成|成交)|新订单|待发货|待付款|等待(?:买家|卖家)|刚刚下单|下单了|拍下了/,
    /\border (?:\S+ )?(?:has been |was |is )?(?:placed|paid|created|confirmed|received)|\bpayment (?:has been |was )?(?:received|successful|completed|confirmed)|\b(?:buyer|customer) (?:has |just )?(?:paid|placed|ordered)|\bnew order\b|\bpaid\b/,
  ],
  [
    /未付款|尚未|没有付款|取消|关闭|退款|已发货|已签收|交易成功|运输中|派送|待收货|待评价|cancel|refund|shipped|delivered|unpaid|not (?:been )?paid/,
  ],
);

/** A card shows an order that is already on its way, over, or undone. */
export const showsOldOrder = act([
  /已发货|已签收|已完成|交易成功|运输中|派送|配送中|待收货|待评价|退款|售后|取消|关闭|shipped|delivered|completed|refund|cancel/,
]);

/** The order is off again. */
export const cancelsOrder = act(
  [
    /(?:已经?|刚(?:刚|才)?|我)?(?:把)?(?:订单)?(?:取消|退)(?:掉|订单)?(?:了|啦|成功)|(?:取消|退)了(?:订单)?|订单(?:已)?(?:取消|关闭)|退款(?:成功|了|已)|申请(?:了)?退款|(?:不要|不买|不想[要买])了|(?:帮|给)我[^,.。!?]{0,4}(?:取消|退)(?:掉|吧|订单|单|了)|\bcancel(?:l)?ed\b|\bi (?:have )?cancel\b|\brefunded\b|\bdon't want it any/,
  ],
  [/(?:可以|能|怎么|如何|没|不|那|要|等)[^,.。!?]{0,4}(?:取消|退)/],
);
