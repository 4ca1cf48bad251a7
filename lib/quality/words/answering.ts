import { words } from './words';

const PLACE =
  '(?:详情|页面|商品页|说明书?|标题|主图|描述|链接|介绍|参数|首页|图片|包装|宝贝|标签|公告|\\b(?:listing|page|description|manual|title|website|specs?|details|instructions|label|box|faq)\\b)';

/** Only where it could be read, nothing of what stands there: 详情页都写了, 以页面为准, "it's all in the listing". */
const points = new RegExp(
  [
    `^[^\\d,]{0,14}${PLACE}[页里上中面都也已经不]{0,4}(?:有|写|标|看|说明?|注明|介绍)(?:的|了|着|明|清楚|得|到|看)*(?:亲|哦|呢|哈|啊|呀)*$`,
    `(?:看|参考|查|翻|阅读?|按|以|参照|根据|了解)[一下看阅]{0,3}[^\\d,]{0,6}${PLACE}[页里上中面]{0,2}(?:为准|就[行好]|了解|说明)?(?:亲|哦|呢|哈|啊|呀|的)*$`,
    '^[您你]?(?:可以)?(?:自己|自行)(?:去|先|再)?[^\\d,]{0,3}[看翻查找搜](?:看|一?下|吧)*$|^[您你]?可以放大(?:来|了)?看?|没写',
    `^(?:just |please |kindly |all |it'?s? |the |everything |you can |specs? |details |info\\w* |is |are |also )*(?:see|read|check|look (?:at|in|on)|refer to|go by|(?:is|are|'s)? ?(?:all |stated |shown |listed |written )*(?:in|on))[^,\\d]{0,24}${PLACE}[^,\\d]{0,12}$`,
    '^(?:read it|have a read|look it up)$',
  ].join('|'),
);

/** How agents answer and do not. Folded text, but for `contradicts`. */
export const answering = words({
  points,
  /** The customer asks where to read it. */
  where: new RegExp(`${PLACE}|在?哪[里儿]?[能可]?以?[看找查]|\\bwhere\\b`),
  /** The customer says that the answer is wrong: it isn't a vent, it's bent. What is more than a sigh waits for an answer. */
  contradicts:
    /^(?:no\b|but |it |that |this |they )[^.!?]{0,12}(?:isn|aren|wasn|weren|don|doesn|didn|not\b)[^.!?]{6,}|明明[^,.。!?，！？]{3,}|(?:不是|根本[不没]|[哪没]有|可是|但是?)[^,.。!?，！？]{2,12}[,，][^,.。!?，！？]{3,}/i,
  /** A letter that stands in nearly every answer: alone it takes up no question that has words of its own. */
  everyday:
    /[您的好有我就不天了到是发个给以可祝下款能出货今号还看明亲上要付现第快问在来时收再没型用那吗点单们小会里愉请谢退心都哦子话三已两后回呢对大帮客生开别家哈呀新感欢寄先需面件边送随经跟安迎活么前也放啦这人装]/,
  /** A bare yes or no before what else a sentence says. */
  bareStart: /^\s*(?:yes|no|yep|sure|可以|是|能|有|不能|没有|不行)(?:的|哦|呢|哈)*(?=\s*,)/,
  /** What is done about a complaint answers no question asked beside it. */
  remedy:
    /安排|寄出|单号|登记|补[发寄偿]|换新|重[发寄]|退[款您给]|核实|处理|反馈|仓库|\b(?:refund|replac\w+|resend|send(?:ing)? (?:you|out)|warehouse|courier|tracking)\b/,
  /** In English, whether something is so can hardly be answered without one of these. */
  polar: /[\u3400-\u9fff]|n't\b|\b(?:yes|no|not|can|will|is|are|it's|does|do|fine|ok|okay|only|should|may|have|has|we|you)\b/,
});
