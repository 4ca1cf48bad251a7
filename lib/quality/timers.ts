import type { Conversation } from '../model/conversation';
import type { ItemId } from '../model/sheet';
import type { JudgeContext } from './context';
import { confirmAddress, openOrder } from './items/confirm_address';
import { answerOf, exchanges } from './turns';
import { view } from './view';

/** Something that runs: since when (epoch ms) and after how long it is late (ms; none: only elapsed time is shown). */
export interface Timer {
  since: number;
  limit?: number;
}

export interface Timers {
  unanswered?: Timer;
  silence?: Timer;
  address?: Timer;
}

/**
 * The clocks of a live chat: a question without an answer, a silent customer, an address not yet checked. A wait that the sheet
 * does not judge has no limit.
 */
export function timers(chat: Conversation, ctx: JudgeContext): Timers {
  const seen = view(chat);
  const last = seen.lines.findLast((line) => line.role === 'agent' || line.role === 'customer');
  if (!seen.timed || !last) return seen.lines.length === 1 && last?.role === 'customer' && last.at > 0 ? first(last.at, ctx) : {};
  const { hold, silence } = ctx.sheet.thresholds;
  const found = exchanges(seen).at(-1);
  const open = found && !answerOf(found) ? found.asked[0] : undefined;
  const waiting = seen.agent.length === 0 ? seen.customer[0] : open;
  const order = openOrder(seen.lines);
  const unchecked = order !== undefined && confirmAddress.judge(chat, ctx).verdict !== 'pass';
  return {
    ...(waiting && (seen.agent.length === 0 ? first(waiting.at, ctx) : wait('hold_notice', waiting.at, hold, ctx))),
    ...(!waiting && last.role === 'agent' && { silence: { since: last.at, limit: silence * 1000 } }),
    ...(unchecked && { address: { since: order.at } }),
  };
}

function first(since: number, ctx: JudgeContext): Timers {
  return wait('first_response', since, ctx.sheet.thresholds.firstResponse, ctx);
}

function wait(item: ItemId, since: number, seconds: number, { sheet }: JudgeContext): Timers {
  return { unanswered: { since, ...(sheet.items[item]?.on ? { limit: seconds * 1000 } : {}) } };
}
