import { chatId } from '../bundle/key';
import type { Conversation } from '../model/conversation';
import type { OpenChat } from '../model/open';
import type { Stage } from '../model/reply';
import type { ItemId } from '../model/sheet';
import type { Judgement } from '../model/verdict';
import type { JudgeContext } from './context';
import { openItemsOf } from './queue-open';
import { type Wait, waitOf } from './queue-wait';

/** One chat of the queue. `wait`: the customer waits; `open`: items that can still be done; `tab`: where it is shown right now. */
export interface QueueRow {
  key: string;
  conversation: string;
  platform: string;
  shop: string;
  customer: string;
  /** Last word of the chat, epoch ms. */
  at: number;
  wait?: Wait;
  open: ItemId[];
  /** Nothing was recorded for some time since then: an answer may have been given. */
  isUnsure: boolean;
  stage?: Stage;
  tab?: number;
}

/** A time without a record on one platform, epoch ms. */
interface Gap {
  platform: string;
  from: number;
  to: number;
}

/** One logged chat at `ctx.now`. `judgement` is that of the same moment. */
export function rowOf(
  chat: Conversation,
  judgement: Judgement,
  ctx: JudgeContext & { now: number },
  gaps: readonly Gap[] = [],
): QueueRow {
  const wait = waitOf(chat, ctx);
  const at = chat.messages.reduce((last, message) => Math.max(last, message.at), 0);
  const { platform, shop } = chat;
  return {
    key: chatId(chat),
    conversation: chat.id,
    ...{ platform, shop, at },
    customer: chat.name || chat.customer,
    ...(wait && { wait }),
    open: openItemsOf(chat, judgement, ctx),
    isUnsure: gaps.some((gap) => gap.platform === platform && gap.to > at && gap.from <= ctx.now),
  };
}

/** A chat a tab shows. */
export interface Shown {
  tab: number;
  chat: OpenChat;
}

/**
 * One row a customer, the latest conversation, where something is to be done. A tab knows at once that an answer was sent and
 * shows chats that are not recorded yet; of the others the log decides, for it knows who left. Who waits longest comes first,
 * then chats with open items, the latest word first.
 */
export function queueOf(logged: readonly QueueRow[], shown: readonly Shown[]): QueueRow[] {
  const rows = new Map<string, QueueRow>();
  for (const row of logged) if ((rows.get(row.key)?.at ?? -Infinity) <= row.at) rows.set(row.key, row);
  for (const { tab, chat } of shown) {
    const known = rows.get(chat.key);
    const isKnown = known !== undefined && begunOf(chat) <= known.at;
    rows.set(chat.key, { ...(isKnown ? answered(known, chat) : fromTab(chat)), stage: chat.stage, tab });
  }
  return [...rows.values()]
    .filter(({ wait, open }) => wait !== undefined || open.length > 0)
    .sort((a, b) => rank(a) - rank(b) || byTime(a, b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** A page may know a conversation from a later message on than the log does, so the ids may differ. */
const begunOf = ({ conversation }: OpenChat) => Number(conversation.slice(conversation.lastIndexOf('#') + 1));

function answered(row: QueueRow, { waiting, readable }: OpenChat): QueueRow {
  if (!readable || waiting) return row;
  const { wait: _, ...rest } = row;
  return rest;
}

function fromTab({ key, conversation, platform, shop, customer, name, at, readable, waiting, items }: OpenChat): QueueRow {
  return {
    ...{ key, conversation, platform, shop, at },
    customer: name || customer,
    ...(readable && waiting && { wait: { since: waiting.since, limit: waiting.limit, message: '', text: '' } }),
    open: readable ? items.map(({ id }) => id) : [],
    isUnsure: false,
  };
}

const rank = ({ wait }: QueueRow) => (wait ? 0 : 1);
const byTime = (a: QueueRow, b: QueueRow) => (a.wait && b.wait ? a.wait.since - b.wait.since : b.at - a.at);
