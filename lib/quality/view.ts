import type { Conversation } from '../model/conversation';
import type { Message, Role } from '../model/message';
import type { Span } from '../model/rule';
import type { Evidence } from '../model/verdict';
import type { Act } from './acts/act';
import { mentionsAddress } from './acts/address';
import { callsOut, demands, thanksOrLeaves } from './acts/customer';
import { greets } from './acts/greets';
import { placesOrder } from './acts/orders';
import { praises } from './acts/praises';
import { complains } from './heard/complaint';
import { wants } from './words/wants';

/** One bubble as it is judged: `role` is who really spoke, so an automatic greeting under the agent's name is a bot's. */
export interface Line {
  message: Message;
  role: Role;
  text: string;
  at: number;
  index: number;
}

/** A chat in time order. `timed` is false when the page gave no usable times (all absent or all equal). */
export interface View {
  lines: Line[];
  agent: Line[];
  customer: Line[];
  timed: boolean;
}

const AUTOMATIC =
  /^\s*[[【(（<《]?\s*(?:系统|机器人|智能客服|自动|auto)[^\]】)）>》]{0,8}(?:回复|消息|应答|reply|message|response)/i;
const TEMPLATE = /客服|为您服务|欢迎|帮|光临|welcome|help|assist|shortly/i;
const FASTEST_TYPING_MS = 2_000;

const views = new WeakMap<Conversation, { size: number; view: View }>();

function isAutomatic(message: Message, firstCustomer: Message | undefined, exact: boolean): boolean {
  if (message.manual) return false;
  if (AUTOMATIC.test(message.text)) return true;
  if (!exact || firstCustomer === undefined || message.text.length < 16) return false;
  const after = message.at - firstCustomer.at;
  return after >= 0 && after < FASTEST_TYPING_MS && greets(message.text) !== undefined && TEMPLATE.test(message.text);
}

function build(chat: Conversation): View {
  const kept = chat.messages.filter((message) => message.kind !== 'recalled');
  const known = kept.filter((message) => message.at > 0);
  const timed = known.length === kept.length && known.some((message) => message.at !== known[0]?.at);
  const sorted = timed ? [...kept].sort((a, b) => a.at - b.at) : kept;
  const exact = timed && sorted.some((message) => message.at % 60_000 !== 0);
  const first = sorted.find((message) => message.role === 'customer');
  const firstAgent = sorted.find((message) => message.role === 'agent');
  const lines = sorted.map((message, index): Line => {
    const automatic =
      message.role === 'agent' && isAutomatic(message, first, exact && message === firstAgent && message.trust !== 'page-minute');
    return { message, role: automatic ? 'bot' : message.role, text: message.text, at: message.at, index };
  });
  return {
    lines,
    agent: lines.filter((line) => line.role === 'agent'),
    customer: lines.filter((line) => line.role === 'customer'),
    timed,
  };
}

/** The chat in time order with real speakers; remembered per chat object and its number of messages. */
export function view(chat: Conversation): View {
  const known = views.get(chat);
  if (known !== undefined && known.size === chat.messages.length) return known.view;
  const built = build(chat);
  views.set(chat, { size: chat.messages.length, view: built });
  return built;
}

/** The last line of somebody before a place in the chat. */
export function lastBefore(lines: Line[], index: number, role: Role): Line | undefined {
  let at = index - 1;
  while (at >= 0 && lines[at]?.role !== role) at--;
  return lines[at];
}

/** Evidence for a line, and where given the place in it that decides. */
export function cite(line: Line, span?: Span): Evidence {
  return span === undefined ? { message: line.message.id } : { message: line.message.id, start: span.start, end: span.end };
}

const asks = (text: string): boolean => demands(text) !== undefined && demands(text.replace(wants.enough, ' ')) !== undefined;

/** True when the customer's line asks for something: a question, a request or a complaint, not a mere 在吗. */
export function isDemand(line: Line): boolean {
  if (line.role !== 'customer' || callsOut(line.text) !== undefined) return false;
  return asks(line.text) || wants.slip.test(line.text) || complains(line.text) !== undefined;
}

const AT_LENGTH = /[\u3400-\u9fff](?:[^\u3400-\u9fff]*[\u3400-\u9fff]){6}|\w+(?:\W+\w+){5}/;
const NO_TALK: Act[] = [callsOut, thanksOrLeaves, praises, placesOrder, mentionsAddress, demands];

/** True when the customer states something at length without asking, ordering or leaving: it may be the matter he came with. */
export function tells(line: Line): boolean {
  if (
    line.role !== 'customer' ||
    line.message.kind !== undefined ||
    /^\s*[[【]|五星|[说讲告報报知說講]一[声聲]|好评|好評/.test(line.text)
  )
    return false;
  return AT_LENGTH.test(line.text) && NO_TALK.every((act) => act(line.text) === undefined);
}

/** True when the customer says thanks or goodbye and asks nothing in the same breath. */
export function isLeaving(line: Line): boolean {
  return line.role === 'customer' && (thanksOrLeaves(line.text) ?? praises(line.text)) !== undefined && !asks(line.text);
}

/** True while a live chat may still go on: `now` is given and the silence is shorter than the session gap (seconds). */
export function isOpen(lines: Line[], now: number | undefined, sessionGap: number): boolean {
  return now !== undefined && now - (lines.at(-1)?.at ?? now) < sessionGap * 1000;
}

/** True when the customer answers "anything more?" by saying that there is nothing, whatever else he tells. */
export function declinesMore(line: Line): boolean {
  return line.role === 'customer' && wants.noMore.test(line.text) && !wants.asksBack.test(line.text);
}
