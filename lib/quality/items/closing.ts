import { closes } from '../acts/closes';
import { greets } from '../acts/greets';
import { fail, na, noAgent, openOr, pass } from '../context';
import { endedInAbuse, waitsForCustomer } from '../ending';
import type { Item } from '../item';
import { isSubstantial } from '../substance';
import { cite, isDemand, isOpen, type Line, type View, view } from '../view';

const FAREWELL = /祝|再见|拜拜|晚安|bye|have a|take care|enjoy|光顾|惠顾/i;

/** 您好,感谢咨询 at the start is part of the greeting, as long as the customer has not spoken in between. */
function isOpener(line: Line, { agent, customer }: View): boolean {
  if (!agent.slice(0, 2).includes(line) || greets(line.text) === undefined || FAREWELL.test(line.text)) return false;
  return !customer.some((said) => said.index > (agent[0]?.index ?? 0) && said.index < line.index);
}

export const closing: Item = {
  id: 'closing',
  label: { zh: '结束语', en: 'Closing line' },
  dimension: 'tangibles',
  judge(chat, ctx) {
    const seen = view(chat);
    if (seen.agent.length === 0) return noAgent();
    const asked = seen.lines.findLast(isDemand)?.index ?? -1;
    const said = seen.agent.filter((line) => line.index > asked);
    const line = said.findLast((candidate) => closes(candidate.text) !== undefined && !isOpener(candidate, seen));
    const after = said.filter((other) => line !== undefined && other.index > line.index && isSubstantial(other.text));
    if (line && after.length <= 1)
      return pass('以结束语收尾。', 'The chat ends with a closing line.', [cite(line, closes(line.text))]);
    const abuse = endedInAbuse(seen);
    if (abuse)
      return na('客户以辱骂结束，不要求结束语。', 'The customer ended in insults; no closing line is owed.', [cite(abuse)]);
    const waiting = waitsForCustomer(seen);
    if (waiting)
      return na('最后一句在等客户回答，还不到结束语。', "The last line waits for the customer's answer; the chat was not over.", [
        cite(waiting),
      ]);
    const last = seen.agent.at(-1);
    return openOr(
      isOpen(seen.lines, ctx.now, ctx.sheet.thresholds.sessionGap),
      fail('最后没有结束语。', 'There is no closing line at the end.', last ? [cite(last)] : []),
    );
  },
  examples: [
    { chat: ['C: 好的', 'A: 感谢您的惠顾,祝您生活愉快'], verdict: 'pass' },
    { chat: ['C: 好的', 'A: 有任何问题随时找我'], verdict: 'pass' },
    { chat: ['C: 谢谢', 'A: 不客气'], verdict: 'fail' },
    { chat: ['C: 想买衬衫', 'A: 您好,您平时穿多大码呢'], verdict: 'na' },
    { chat: ['C: 退钱,你们这群骗子,滚', 'A: 已为您退款'], verdict: 'na' },
  ],
};
