import { asksCustomer } from '../acts/agent';
import { apologisesForWait } from '../acts/apologises';
import { holds } from '../acts/holds';
import { fail, na, noAgent, openOr, pass } from '../context';
import { rebuffs } from '../findings';
import type { Item } from '../item';
import { isSubstantial } from '../substance';
import { seconds, wait } from '../time';
import { answerOf, exchanges } from '../turns';
import { cite, isDemand, isOpen, type Line, lastBefore, tells, view } from '../view';

/** The lines from `answer` to the end of the same turn, and those of the turn before it. */
function turnAround(lines: Line[], answer: Line): Line[] {
  let from = answer.index;
  let to = answer.index;
  while (lines[from - 1]?.role === 'agent') from--;
  while (lines[to + 1]?.role === 'agent') to++;
  return lines.slice(from, to + 1);
}

/**
 * A long wait that the agent's own words tell of, whatever the customer's sounded like: a please-wait and the return from it,
 * or an apology for the wait. Only waits that were announced or made good are found this way.
 */
function ownedWait(lines: Line[], limit: number): Line | undefined {
  const long = (from: Line, to: Line) => {
    const { least, trusted } = wait(from, to);
    return trusted && least > limit;
  };
  for (const line of lines) {
    if (line.role !== 'agent') continue;
    const sorry = apologisesForWait(line.text) !== undefined;
    const waits = holds(line.text) !== undefined;
    if (!sorry && !waits) continue;
    const asked = lastBefore(lines, line.index, 'customer');
    if (!asked) continue;
    if (sorry) {
      const since = lastBefore(lines, asked.index, 'agent')?.index ?? -1;
      const first = firstBetween(lines, since, line.index, (other) => isDemand(other) || tells(other));
      if (first && long(first, line)) return line;
    }
    if (!waits) continue;
    const back = firstBetween(
      lines,
      line.index,
      lines.length,
      (other) => other.role === 'agent' && (apologisesForWait(other.text) !== undefined || isSubstantial(other.text)),
    );
    const said = back && asksCustomer(line.text) ? lastBefore(lines, back.index, 'customer') : line;
    if (back && said && long(line, back) && long(said, back)) return line;
  }
  return undefined;
}

/** The first line between two places that fits. */
function firstBetween(lines: Line[], from: number, to: number, fits: (line: Line) => boolean): Line | undefined {
  for (let at = from + 1; at < to; at++) {
    const line = lines[at];
    if (line && fits(line)) return line;
  }
  return undefined;
}

export const holdNotice: Item = {
  id: 'hold_notice',
  label: { zh: '等待告知', en: 'Hold notice' },
  dimension: 'responsiveness',
  judge(chat, ctx) {
    const seen = view(chat);
    if (seen.agent.length === 0) return noAgent();
    if (!seen.timed) return na('没有可用的时间，不评这一项。', 'There are no usable times, so this is not judged.');
    const limit = ctx.sheet.thresholds.hold * 1000;
    const found = exchanges(seen);
    const rude = rebuffs(chat, ctx);
    let kept: Line | undefined;
    for (const exchange of found) {
      const asked = exchange.asked[0];
      const answer = answerOf(exchange, rude);
      if (!asked || !answer) continue;
      const { ms, least, trusted } = wait(asked, answer);
      if (least <= limit || !trusted) continue;
      const notice =
        exchange.replies.find((line) => line.index < answer.index && holds(line.text)) ??
        turnAround(seen.lines, answer).find((line) => apologisesForWait(line.text));
      if (!notice) {
        return fail(
          `客户等了 ${seconds(ms)} 秒，中途没有请其稍候，回复时也没有为久等致歉。`,
          `The customer waited ${seconds(ms)} s with no please-wait before and no apology for the wait.`,
          [cite(asked), cite(answer)],
        );
      }
      kept = notice;
    }
    kept ??= ownedWait(seen.lines, limit);
    if (kept) return pass('回复较久时已请客户稍候或为久等致歉。', 'A long wait was announced or apologised for.', [cite(kept)]);
    const last = found.at(-1);
    const waiting = last && !answerOf(last) ? last.asked[0] : undefined;
    const none = na('没有超过时限的等待。', 'No answer took longer than the limit.');
    return openOr(waiting !== undefined && isOpen(seen.lines, ctx.now, ctx.sheet.thresholds.sessionGap), none);
  },
  examples: [
    { chat: ['C@0: 查下快递', 'A@10: 好的请稍等', 'A@200: 您的包裹已经到南京了'], verdict: 'pass' },
    { chat: ['C@0: 查下快递', 'A@200: 您的包裹已经到南京了'], verdict: 'fail' },
    { chat: ['C@0: 扫地机不回充了', 'A@10: 我问下师傅,请稍等几分钟', 'C@20: 好', 'A@300: 谢谢等候,充电座要换'], verdict: 'pass' },
    { chat: ['A@0: 您喜欢哪种颜色呢', 'C@900: 米白显黑吗', 'A@920: 米白偏暖不显黑的'], verdict: 'na' },
  ],
};
