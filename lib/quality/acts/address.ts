import { act } from './act';

/** Names the place the parcel goes to. */
export const mentionsAddress = act(
  [
    /地址|收[货件](?:的)?(?:信息|人|地|电话|资料|点|处|那?栏|位置|城市)|(?:寄送|配送|送达|投递|派送|送货|寄货)(?:的)?(?:地|点|处|位置)|门牌|目的地|代收点|自提[点柜]|驿站|(?:收货|联系|邮寄|配送|快递|寄件|物流|订单|下单|购买)(?:的)?信息|收[货件]资[料讯]|电话地址|(?:以上|这个|这些|您的|个人)信息|信息(?:核对|确认|有误|无误|对|正确|没)|(?:核对|确认|核实)(?:一?下)?(?:您的)?信息/,
    /(?:省|自治区|市)[^,.。!?\n]{1,14}(?:区|县|市|镇|街道|路|大道|号|小区|村|栋|乡)|(?:区|县|镇|街道)[^,.。!?\n]{1,12}(?:路|街|号|小区|村|栋|大道)|村[^,.。!?\n]{0,3}(?:\d+|[一二三四五六七八九十]+)组|[路街巷弄村里道段]\d+(?:号|弄|栋|幢)|[\u3400-\u9fff]{2}(?:街道|大道|小区|花园|新村|社区|公寓|大厦|校区|宿舍)/,
    /(?:寄|送|发|邮|投|递)货?(?:到|往|去|至)(?!哪|什么|仓|您手|你手|快递|货|[\s,.。!?~了哦哈呀呢吗么的啦]|$)/,
    /\b(?:shipping|delivery|mailing|your|the|this|ship-to|postal) (?:shipping |delivery |mailing )?(?:address|details)\b|\baddress(?:ed)?\b|\blabel (?:says|reads|shows)\b|\b(?:flat|apartment|apt|unit) \d|\bpost ?code\b|\bzip(?: code)?\b|\b(?:ship|send|deliver|sent|going)(?:ping|ed|ing)?(?: it| this| your \w+)? to\b|\b\d+[a-z]? \w+(?: \w+)? (?:street|st|road|rd|avenue|ave|lane|drive|way|court|boulevard|close|terrace|crescent|square|place|gardens|hill|row|grove|mews|highway|parkway|park|view|walk|green)\b|\b(?:street|road|avenue|lane) \d+\b|\b(?:receiver|recipient) is\b/,
    /(?:电话|手机)?尾[号號](?:是|为)?\s*[\d*•]{2,4}|(?:收(?:货|件)?的?人|联系人)(?:是|[:：])|(?:这|您这)(?:单|箱|个|件)[^,.。!?]{0,3}(?:是)?(?:到|往|去)(?!货|手|账|店|期|底)[\u3400-\u9fff]{2,8}(?:那边|那儿|家里)/,
    /\b(?:it|they|that|this|order|parcel|box|package|all)(?:'s|'ll| is| will| should| must| is to)? (?:be )?(?:going|go|goes|headed|heading|bound|off|out|posted|coming) (?:over |out |off |straight )?(?:to|for) (?!\d+(?!\d) ?(?:psi|degrees|%|\w{1,3}\b)|sleep|the|a|an|sale|bed|waste|about|around|be\b|you\b|help|use|work|free|our|packing|dispatch|press|print)\w+|\b(?:post|posted|posting|mail|mailed|courier|dropping|drop) (?:it|them|this|that|everything) (?:off )?(?:to|at)\b|\b(?!(?:the|a|on|off|my|this|that|any|main|every|high|by|in|wrong|your|which|what)\b)[a-z]{3,} (?:road|street|avenue|lane|crescent|mews|terrace|boulevard|cottage|lodge)\b/,
  ],
  [
    /(?:退货|寄回|退回|退件|发货|发货地|店铺|门店|实体店|仓库?|公司|厂家|工厂|售后|换货|维修|本店|小店|我们(?:店|家|仓库?|公司|这边|这里|厂)?(?:的)?|自提|邮箱|网|ip|链接)(?:的)?(?:地址|信息|电话)/,
    /(?:开票|发票|物流|快递|商品|产品|尺码|优惠|活动)信息|信息(?:安全|泄露|港)|(?:寄|发|送)(?:到|往|回|至)(?:我们|我司|仓|厂|店|公司)/,
    /\b(?:our|return|warehouse|store|email|e-mail|web|shop|company)(?:'s| shop| store| office| warehouse| return)* address\b|\bship(?:ping)? to (?:all|most|any|canada|the us|europe|many)|we (?:do )?ship (?:\w+ )?to|\b(?:the|a) zip\b(?! code)/,
  ],
);

/** Asks the customer to check something. */
export const asksToCheck = act(
  [
    /核对|核实|核查|确认|[中行成妥准]不|是(?:这|那)(?:儿|里|边|块|个|家)?(?:地方|儿)?[不吗吧么没嘛]|(?:核|对|瞧|瞅|过目|验)(?:一?[下眼遍]|[核对瞧瞅])|(?:有)?(?:出入|差错|改动|变化)[没不吗么]|听听|念|[对核](?:一?下|个)|对的话|校对|[对啱](?:的|得)?[吗吧不么嘛哈没撒噻哇]|正确|没有?(?:写|填|弄|搞|留|选|得)?[错岔]|[写填弄]岔|出入|变没变|老地方|照旧|没(?:毛病|差池|啥问题)|(?<vv>[核对看查瞧校])一\k<vv>|准确|无差|系咪|对得上|过(?:一?下|一?眼|目)|没变|无误|有误|是否|是不是|有没有(?:问题|错|误|变)|没(?:有)?问题(?:吧|吗|么|的话|哈|就|哦|呢)|(?:看|检查|瞅)(?:一?下|一?眼|看)|是吗|是吧|[吗么嘛]\s*[~?。]?$|可以吗|要改|需要(?:修)?改|变(?:动|更)|没有?变|写错|这里[吧吗]|ok吗|\?/,
    /\b(?:confirm|correct|right|verify|double[- ]?check|check|accurate|still (?:good|current|valid|the same)|up to date|no mistakes?|any (?:mistakes?|errors?|typos?|changes?)|spot on|(?:got|have) (?:it|that|this) right)\b/,
  ],
  [
    /确认收货(?!信息|地址|人|电话|资料|[:：])|(?:提供|发|留|填写?|给|告诉|说|补)(?:一)?(?:下|我|个)?(?:您的|你的|收货)?[^,.。!?]{0,6}(?:地址|信息)(?![^,.。!?]{0,3}(?:对|是不|正确|没|有误))[^,.。!?]{0,4}[吗么嘛?]|地址[^,.。!?]{0,4}(?:发|给|报|留|说|写|填)(?:给|下)?(?:我|一下)[^,.。!?]{0,3}[吗么嘛?]/,
  ],
);

/** The address was written anew at the customer's wish and read back. */
export const readsBackAddress = act([
  /(?:改|换|修改|更改|备注|更新)(?:成|为|到|好)[^.。!?\n]{0,6}(?:省|市|区|县|路|街)|[给为帮][您你](?:寄|发|送|邮|安排)[^.。!?\n]{0,8}(?:省|市|区)[^.。!?\n]{1,16}[路街号村镇道栋巷区]|(?:changed|updated)[^.!?]{0,20}address[^.!?]{0,10} to/,
]);
