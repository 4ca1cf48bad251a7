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
    '^[您你]?(?:再|就|先)?往[下上后前](?:面)?[翻看找拉滑][翻看找拉滑]?(?:就(?:有|是|能看到))?|^(?:有)?[写讲说标](?:过)?了?的$|^都有的?$',
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
});
