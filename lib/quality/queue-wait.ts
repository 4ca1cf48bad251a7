import type { Conversation } from '../model/conversation';
import { greets } from './acts/greets';
import { holds } from './acts/holds';
import type { JudgeContext } from './context';
import { isSubstantial } from './substance';
import { timers } from './timers';
import { answerOf, exchanges } from './turns';
import { isLeaving, type Line, type View, view } from './view';

/** A customer who waits: since when (epoch ms), after how long it is late (ms), and the line that waits; its text is empty where it was not kept. */
export interface Wait {
  since: number;
  limit: number | undefined;
  message: string;
  text: string;
}

const OVER =
  /(?:会话|对话|咨询|服务)[^,，。]{0,4}(?:结束|关闭|超时)|(?:买家|客户|用户|顾客)[^,，。]{0,3}(?:离开|退出)|转[接交]|轉接|(?:chat|session|conversation)[^,.]{0,12}(?:ended|closed)|customer[^,.]{0,5}left|transferred/i;
const PERSON = /人工|客服|专员|agent|representative|colleague/i;

/** Where only scores are kept the log has 某, x and 0 for letters: nothing to be read. */
export const isStandIn = (text: string): boolean => /某{2}|x{4}|0{5}/.test(text);

/**
 * Who of this chat waits for a person, if anybody: the same clock the overlay shows, less customers who left or were handed
 * on, those a robot has answered before anybody else spoke, and those whose request got a courteous word that was no 稍等.
 */
export function waitOf(chat: Conversation, ctx: JudgeContext): Wait | undefined {
  const seen = view(chat);
  const clock = timers(chat, ctx).unanswered;
  const asked = seen.customer.find(({ at }) => at === clock?.since);
  if (!clock || !asked || !(clock.since > 0)) return undefined;
  if (hasLeft(seen, asked) || isAnsweredByRobot(seen) || isSettled(seen)) return undefined;
  return { since: clock.since, limit: clock.limit, message: asked.message.id, text: isStandIn(asked.text) ? '' : asked.text };
}

function hasLeft({ lines, customer }: View, asked: Line): boolean {
  if (customer.slice(-1).some(isLeaving)) return true;
  return lines.some(({ role, text, index }) => role === 'system' && index > asked.index && OVER.test(text));
}

/** An automatic greeting and the promise of a person are no answers. */
function isAnsweredByRobot({ lines, agent, customer }: View): boolean {
  if (agent.length > 0) return false;
  const said = lines.slice((customer.at(-1)?.index ?? -1) + 1).filter(({ role }) => role === 'bot');
  return said.some(
    ({ text }) => isSubstantial(text) && !PERSON.test(text) && greets(text) === undefined && holds(text) === undefined,
  );
}

/** 好的 to a request is an answer where nothing was asked after it; 请稍等 is none. */
function isSettled(seen: View): boolean {
  const last = exchanges(seen).at(-1);
  if (!last || answerOf(last) || last.replies.length === 0) return false;
  const spoke = seen.lines.findLast(({ role }) => role === 'agent' || role === 'customer');
  return spoke?.role === 'agent' && holds(spoke.text) === undefined;
}
