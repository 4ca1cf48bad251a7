import { asksMore } from '../acts/asks-more';
import { demands, hesitates, thanks } from '../acts/customer';
import { fail, na, noAgent, openOr, pass } from '../context';
import { endedInAbuse, waitsForCustomer } from '../ending';
import type { Item } from '../item';
import { isBare } from '../substance';
import { answerOf, type Exchange, exchanges } from '../turns';
import { cite, declinesMore, isDemand, isLeaving, isOpen, type Line, lastBefore, view } from '../view';

/** What is said after the customer wanted nothing more answers nothing: 就这些 to "anything more?", then 好的,祝您……. */
function isAfterNo(reply: Line, lines: Line[]): boolean {
  const said = lastBefore(lines, reply.index, 'customer');
  const offer = said && lastBefore(lines, said.index, 'agent');
  if (!said || !offer || asksMore(offer.text) === undefined) return false;
  return declinesMore(said) || demands(said.text) === undefined;
}

/** The last real answer of the chat. */
function lastAnswer(found: Exchange[], lines: Line[]): Line | undefined {
  for (const { asked, replies } of [...found].reverse()) {
    const owed = { asked, replies: replies.filter((line) => !isAfterNo(line, lines)) };
    const answer = answerOf(owed) ?? owed.replies.find((line) => isBare(line.text));
    if (answer) return answer;
  }
  return undefined;
}

export const anythingElse: Item = {
  id: 'anything_else',
  label: { zh: '询问还有什么可以帮您', en: 'Ask if there is anything else' },
  dimension: 'empathy',
  judge(chat, ctx) {
    const seen = view(chat);
    if (seen.agent.length === 0) return noAgent();
    const found = exchanges(seen);
    if (found.length === 0) return na('客户没有提问。', 'The customer asked nothing.');
    const answer = lastAnswer(found, seen.lines);
    if (!answer) return na('还没有回答过客户的问题。', 'No question has been answered yet.');
    const asked = seen.agent.find((line) => line.index >= answer.index && asksMore(line.text) !== undefined);
    if (asked)
      return pass('答复后询问了是否还需要帮助。', 'The agent asked whether there was anything more.', [
        cite(asked, asksMore(asked.text)),
      ]);
    const abuse = endedInAbuse(seen);
    if (abuse) return na('客户以辱骂结束，不再要求。', 'The customer ended in insults; nothing more is owed.', [cite(abuse)]);
    const wanted = Math.max(answer.index, seen.customer.findLast(isDemand)?.index ?? 0);
    const left = seen.customer.findLast(
      (line) =>
        isLeaving(line) &&
        (thanks(line.text) !== undefined
          ? line === seen.customer.at(-1) || line.index > wanted
          : line === seen.customer.at(-1) && hesitates(line.text) === undefined),
    );
    if (left) return na('客户自己道谢或告别了。', 'The customer ended with thanks or goodbye.', [cite(left)]);
    const waiting = waitsForCustomer(seen);
    if (waiting) return na('最后一句在等客户回答。', "The last line waits for the customer's answer.", [cite(waiting)]);
    return openOr(
      isOpen(seen.lines, ctx.now, ctx.sheet.thresholds.sessionGap),
      fail('答复后没有问是否还需要帮助。', 'After the last answer the agent did not ask whether there was anything more.', [
        cite(answer),
      ]),
    );
  },
  examples: [
    { chat: ['C: 怎么洗', 'A: 您好,建议冷水手洗', 'A: 还需要别的帮助不'], verdict: 'pass' },
    {
      chat: ['C: 怎么种', 'A: 您好,直接撒就行。还有想知道的吗', 'C: 我就要从籽开始!没别的了', 'A: 祝您种出一大盆'],
      verdict: 'pass',
    },
    { chat: ['C: 怎么洗', 'A: 您好,建议冷水手洗', 'C: 哦'], verdict: 'fail' },
    { chat: ['C: 怎么洗', 'A: 您好,建议冷水手洗', 'C: 好的谢谢'], verdict: 'na' },
  ],
};
