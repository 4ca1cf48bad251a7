import type { Reply, Stage } from '../model/reply';
import type { ItemId } from '../model/sheet';

/** What is known of the moment: stage, items still open, replies used already in this chat, language of the customer. */
export interface Moment {
  stage: Stage;
  lang: 'zh' | 'en';
  open: ItemId[];
  used: ReadonlySet<string>;
  /** The customer's last message, folded to lower case. */
  asked: string;
}

/** Words in a question that call for one kind of answer. */
const topics: [RegExp, Reply['category']][] = [
  [/发票|开票|专票|invoice|receipt/, 'invoice'],
  [/便宜|优惠|券|打折|少点|最低|discount|coupon|cheaper/, 'price'],
  [/发货|物流|快递|多久到|几天到|到哪|ship|deliver|arrive|tracking/, 'shipping'],
  [/退|换货|坏了|破|质量|少发|漏发|return|refund|broken|damaged|exchange/, 'aftersales'],
  [/地址|收货|address/, 'address'],
  [/谢谢|感谢|thank/, 'thanks-reply'],
  [/对不起|不好意思|抱歉|sorry/, 'apology-reply'],
];

/** The best replies for the moment, best first, at most `limit`. Open items come first: they are what is still missing. */
export function suggest(replies: Reply[], moment: Moment, limit = 3): Reply[] {
  const topic = topics.find(([words]) => words.test(moment.asked))?.[1];
  const scored = replies
    .filter((reply) => reply.lang === moment.lang)
    .map((reply, index) => ({ reply, score: scoreOf(reply, moment, topic) - index / 10_000 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const chosen: Reply[] = [];
  const rest: Reply[] = [];
  for (const { reply } of scored) {
    const alike = chosen.some((other) => other.category === reply.category && reply.category !== topic);
    (alike ? rest : chosen).push(reply);
  }
  return [...chosen, ...rest].slice(0, limit);
}

function scoreOf(reply: Reply, moment: Moment, topic: Reply['category'] | undefined): number {
  const fits = reply.stages.includes(moment.stage);
  let score = fits ? 3 : 0;
  if (reply.category === topic) score += moment.stage === 'complaint' && reply.category !== 'aftersales' ? 1 : 4;
  if (fits && reply.closes && moment.open.some((item) => item === reply.closes)) score += 5;
  if (moment.used.has(reply.id)) score -= 4;
  return score;
}

/** The reply that fulfils an item, for the item's own key. */
export function replyFor(replies: Reply[], item: ItemId, lang: 'zh' | 'en', used: ReadonlySet<string>): Reply | undefined {
  const able = replies.filter((reply) => reply.closes === item && reply.lang === lang);
  return able.find((reply) => !used.has(reply.id)) ?? able[0];
}
