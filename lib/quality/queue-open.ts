import type { Conversation } from '../model/conversation';
import type { ItemId } from '../model/sheet';
import type { Judgement } from '../model/verdict';
import type { JudgeContext } from './context';
import { openOrder } from './items/confirm_address';
import { items } from './items/index';
import { timers } from './timers';
import { view } from './view';

const DISPATCHED = /(?:已|刚)(?:经)?(?:发货|发出|寄出|出库|揽[收件])|shipped|dispatched|on its way/i;
/** Items of the end of a chat: due only once the customer has gone quiet. */
const ending: readonly ItemId[] = ['anything_else', 'closing'];

/**
 * What can still be done in a chat at `ctx.now`, in the order of the checklist: what is due, the end of a chat only after the
 * customer's silence, a notice of waiting only once it is late; and an address not yet checked on the day of the order, as
 * long as nothing was dispatched. `judgement` is that of the same moment; what waits for a first word or an answer is no item.
 */
export function openItemsOf(chat: Conversation, judgement: Judgement, ctx: JudgeContext & { now: number }): ItemId[] {
  const { unanswered, silence } = timers(chat, ctx);
  if (unanswered && view(chat).agent.length === 0) return [];
  const silent = silence !== undefined && ctx.now - silence.since >= (silence.limit ?? 0);
  const late = unanswered !== undefined && ctx.now - unanswered.since >= ctx.sheet.thresholds.firstResponse * 1_000;
  return items.flatMap(({ id }): ItemId[] => {
    const { verdict, due } = judgement.items[id];
    if (id === 'confirm_address') return (due || verdict === 'fail') && canCheckAddress(chat, ctx.now) ? [id] : [];
    if (!due || (ending.includes(id) && !silent)) return [];
    if (id === 'hold_notice') return late ? [id] : [];
    return id === 'full_answer' && unanswered ? [] : [id];
  });
}

function canCheckAddress(chat: Conversation, now: number): boolean {
  const { lines } = view(chat);
  const order = openOrder(lines);
  if (!order || new Date(order.at).toDateString() !== new Date(now).toDateString()) return false;
  return !lines.some(({ role, index, text }) => role !== 'customer' && index > order.index && DISPATCHED.test(text));
}
