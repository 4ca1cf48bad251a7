import { remember } from './acts/act';
import { demands } from './acts/customer';
import { fold } from './acts/fold';
import { isSubstantial, substance } from './substance';
import type { Exchange } from './turns';
import type { Line } from './view';

const PLACE =
  '(?:详情|页面|商品页|说明书?|标题|主图|描述|链接|介绍|参数|首页|图片|包装|宝贝|标签|公告|\\b(?:listing|page|description|manual|title|website|specs?|details|instructions|label|box|faq)\\b)';

/** Only where it could be read, nothing of what stands there: 详情页都写了, 以页面为准, "it's all in the listing". */
const POINTS = new RegExp(
  [
    `^[^\\d,]{0,14}${PLACE}[页里上中面都也已经不]{0,4}(?:有|写|标|看|说明?|注明|介绍)(?:的|了|着|明|清楚|得|到|看)*(?:亲|哦|呢|哈|啊|呀)*$`,
    `(?:看|参考|查|翻|阅读?|按|以|参照|根据|了解)[一下看阅]{0,3}[^\\d,]{0,6}${PLACE}[页里上中面]{0,2}(?:为准|就[行好]|了解|说明)?(?:亲|哦|呢|哈|啊|呀|的)*$`,
    '^[您你]?(?:可以)?(?:自己|自行)(?:去|先|再)?[^\\d,]{0,3}[看翻查找搜](?:看|一?下|吧)*$|^[您你]?可以放大(?:来|了)?看?|没写',
    `^(?:just |please |kindly |all |it'?s? |the |everything |you can |specs? |details |info\\w* |is |are |also )*(?:see|read|check|look (?:at|in|on)|refer to|go by|(?:is|are|'s)? ?(?:all |stated |shown |listed |written )*(?:in|on))[^,\\d]{0,24}${PLACE}[^,\\d]{0,12}$`,
    '^(?:read it|have a read|look it up)$',
  ].join('|'),
);

const pointsAway = remember((text: string): boolean => {
  const said = substance(text);
  return said.length > 0 && said.every((clause) => POINTS.test(clause));
});

const WHERE = new RegExp(`${PLACE}|在?哪[里儿]?[能可]?以?[看找查]|\\bwhere\\b`);

/** The first of the replies when all that was said in answer is where one may read it, or nothing. */
export function dodged({ asked, replies }: Exchange): Line | undefined {
  const told = replies.filter(({ text }) => isSubstantial(text));
  if (!told[0] || !told.every(({ text }) => pointsAway(text))) return undefined;
  const questions = asked.filter(({ text }) => demands(text) !== undefined);
  return questions.length > 0 && !questions.some(({ text }) => WHERE.test(fold(text))) ? told[0] : undefined;
}
