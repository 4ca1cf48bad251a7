import type { Message } from '../model/message';
import type { Stage } from '../model/reply';

/** Signs of a moment, as found by the speech acts of lib/quality; handed in so that stage and score never disagree. */
export interface StageSigns {
  complains(text: string): boolean;
  ordered(message: Message): boolean;
  leaves(text: string): boolean;
}

/** Silence after our last answer from which a chat counts as closing, in ms. */
const quiet = 60_000;
/** A question unanswered this long makes the customer wait, in ms. */
const patience = 60_000;

/**
 * What the chat is at, read from the end backwards: a complaint outranks an order, thanks or silence close.
 * `now` is epoch ms; messages are in order.
 */
export function stageOf(messages: Message[], signs: StageSigns, now: number): Stage {
  const spoken = messages.filter((message) => message.role !== 'bot');
  const last = spoken.filter((message) => message.role !== 'system').at(-1);
  const agentSpoke = spoken.some((message) => message.role === 'agent');
  const complaintAt = spoken.findLastIndex((message) => message.role === 'customer' && signs.complains(message.text));
  const orderAt = spoken.findLastIndex((message) => signs.ordered(message));
  const settled = last?.role === 'customer' && signs.leaves(last.text);
  if (settled && agentSpoke) return 'closing';
  const recentComplaint = complaintAt >= 0 && spoken.length - complaintAt <= 8;
  if (recentComplaint) return 'complaint';
  if (!agentSpoke) return 'opening';
  if (last?.role === 'agent' && now - last.at >= quiet) return 'closing';
  if (last?.role === 'customer' && now - last.at >= patience) return 'waiting';
  if (orderAt >= 0) return 'ordered';
  return 'consulting';
}
