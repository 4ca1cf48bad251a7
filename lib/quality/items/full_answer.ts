import { abuses, demands } from '../acts/customer';
import { leftUnanswered } from '../answers/left-open';
import { fail, na, noAgent, openOr, pass } from '../context';
import { rebuffs } from '../findings';
import type { Item } from '../item';
import { isBare, isSubstantial, substance } from '../substance';
import { type Exchange, exchanges } from '../turns';
import { dodged } from '../turns-dodged';
import { cite, isOpen, type Line, view } from '../view';
import { answering } from '../words/answering';

/** A lone answer no longer than this (Chinese letters) says no more than one word: 明天, 黑色. */
const ONE_WORD = 3;

/** 是的,免费 to 也免费? says what was asked. */
const AGREES = /^[是对嗯][的呀呢]?[,，]./;

/** What the shop needs in order to do as asked is asked for, however curtly: 把抬头和税号发过来. */
const FETCHES = /^[您你]?[先请]?[把将][^,.。!?，！？]{1,12}[发報报给給填写寫]/;

function bareReply(exchange: Exchange): Line | undefined {
  const answers = exchange.replies.filter((line) => isSubstantial(line.text) || isBare(line.text));
  const first = answers[0];
  if (!first || !exchange.asked.some((line) => demands(line.text) !== undefined)) return undefined;
  if (answers.every((line) => isBare(line.text))) return first;
  const said = answers.flatMap((line) => substance(line.text)).join('');
  const words = said.split(/\s+/).length;
  const oneWord = /[\u3400-\u9fff]/.test(said)
    ? said.length <= ONE_WORD
    : words === 1 && said.length < 12 && (!/\d/.test(said) || /^\d{1,3}$/.test(said));
  return answers.length === 1 && oneWord && first.text.length <= 8 && !AGREES.test(first.text) ? first : undefined;
}

/** The first reply of an exchange where all are rude, and those to mere complaints after it too: 等着 may be followed by the answer. */
function rebuff(at: number, found: Exchange[], rude: ReadonlySet<Line>): Line | undefined {
  let first: Line | undefined;
  for (let i = at; i < found.length; i++) {
    if (i > at && found[i]?.asked.some((line) => demands(line.text) !== undefined)) break;
    for (const line of found[i]?.replies ?? []) {
      if (!isSubstantial(line.text)) continue;
      if (!rude.has(line) || FETCHES.test(line.text)) return undefined;
      first ??= line;
    }
  }
  return first;
}

export const fullAnswer: Item = {
  id: 'full_answer',
  label: { zh: '完整回答', en: 'Full answer' },
  dimension: 'assurance',
  judge(chat, ctx) {
    const seen = view(chat);
    const { lines, agent } = seen;
    if (agent.length === 0) return noAgent();
    const found = exchanges(seen);
    if (found.length === 0) return na('客户没有提问。', 'The customer asked nothing.');
    const rude = rebuffs(chat, ctx);
    const open = isOpen(lines, ctx.now, ctx.sheet.thresholds.sessionGap);
    for (const [i, exchange] of found.entries()) {
      const bare = bareReply(exchange);
      if (bare)
        return fail('有一问只回了一个词。', 'A question got a bare one-word answer.', [
          ...exchange.asked.map((line) => cite(line)),
          cite(bare),
        ]);
      const rebuffed = rebuff(i, found, rude);
      if (rebuffed)
        return fail('有一问被顶了回去，没有回答。', 'A question was rebuffed instead of answered.', [
          ...exchange.asked.map((line) => cite(line)),
          cite(rebuffed),
        ]);
      const dodge = dodged(exchange);
      if (dodge)
        return fail('有一问只让客户自己去看页面，没有回答。', 'A question was only pointed to the page, not answered.', [
          ...exchange.asked.map((line) => cite(line)),
          cite(dodge),
        ]);
      const missed = leftUnanswered(exchange, lines);
      const last = i === found.length - 1;
      if (missed) {
        return openOr(
          open && last,
          fail('一次问了几件事，有一件没有回答。', 'One of several questions was left unanswered.', [cite(missed)]),
        );
      }
      if (
        last &&
        exchange.asked.some((line) => demands(line.text) !== undefined || answering.contradicts.test(line.text)) &&
        !exchange.replies.some((line) => isSubstantial(line.text) || isBare(line.text) || asksNothingMore(line)) &&
        !exchange.asked.some((line) => abuses(line.text))
      ) {
        return openOr(
          open,
          fail(
            '客户最后的问题没有得到回答。',
            "The customer's last question was not answered.",
            exchange.asked.map((line) => cite(line)),
          ),
        );
      }
    }
    return pass(
      '每个问题都有完整的回答。',
      'Every question got a full answer.',
      found.flatMap((exchange) => exchange.asked.slice(0, 1).map((line) => cite(line))),
    );
  },
  examples: [
    { chat: ['C: 有货吗', 'A: 有'], verdict: 'fail' },
    { chat: ['C: 月季苗带土吗', 'A: 带'], verdict: 'fail' },
    { chat: ['C: 有货吗', 'A: 有现货的亲,今天下单今天就发'], verdict: 'pass' },
    { chat: ['C: 包邮吗?能开发票吗?', 'A: 亲,全国包邮的哦'], verdict: 'fail' },
    { chat: ['C: 能开专票吗?还有整箱买有优惠没', 'A: 专票可以开的', 'A: 整箱的话您打算要几箱呢'], verdict: 'pass' },
    { chat: ['C: 衣柜少了一包螺丝', 'C: 另外柜门那个缓冲怎么调', 'A: 您好,螺丝今天给您补发'], verdict: 'fail' },
    { chat: ['C: 衣柜少了一包螺丝', 'C: 另外柜门那个缓冲怎么调', 'A: 您好,螺丝今天给您补发,柜门拧下面的旋钮'], verdict: 'pass' },
    { chat: ['C: Why was I charged twice and when will I get the money back?', 'A: It is a hold.'], verdict: 'fail' },
    { chat: ['C: 1.4米坐六个人挤吗,包不包上楼', 'A: 坐六个大人稍微有点挤,长边各两位能坐下'], verdict: 'fail' },
    { chat: ['C: 1.4米坐六个人挤吗,包不包上楼', 'A: 坐六个大人稍微有点挤,上楼要另找师傅'], verdict: 'pass' },
    { chat: ['C: 能装第三方软件吗', 'A: 亲,详情页都写了哦'], verdict: 'fail' },
    { chat: ['C: 你好', 'A: 您好'], verdict: 'na' },
  ],
};

/** A courteous reply such as 好的马上 closes a request that was no question. */
function asksNothingMore(line: Line): boolean {
  return (
    /^(?:好的?|收到|没问题|不客气|ok|sure|谢谢)/i.test(line.text) &&
    line.text.length > 1 &&
    !/等|wait|moment|check/i.test(line.text)
  );
}
