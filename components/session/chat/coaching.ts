import { check } from '../../../lib/check/engine';
import type { ChatKey } from '../../../lib/model/log';
import type { Message } from '../../../lib/model/message';
import type { Facts } from '../../../lib/model/reply';
import type { ItemId } from '../../../lib/model/sheet';
import { thanksOrLeaves } from '../../../lib/quality/acts/customer';
import { placesOrder, reportsOrder } from '../../../lib/quality/acts/orders';
import type { JudgeContext } from '../../../lib/quality/context';
import { complains } from '../../../lib/quality/heard/complaint';
import { judge } from '../../../lib/quality/judge';
import { liveSheetFor, sessionGapFor } from '../../../lib/quality/sheets/in-force';
import { split } from '../../../lib/quality/split';
import { timers } from '../../../lib/quality/timers';
import { type StageSigns, stageOf } from '../../../lib/replies/stage';
import { takeDismissed } from '../draft/ignoring';
import type { LiveChat, Session } from '../session';
import { borrowChat, tellFrames } from './frames';
import { offer } from './offering';

/** Items that a sentence can still fulfil while the chat goes on, in the order in which they matter. */
const repairable: ItemId[] = ['apology', 'confirm_address', 'hold_notice', 'greeting', 'anything_else', 'closing'];
/** The same speech acts that decide verdicts decide the stage. */
const signs: StageSigns = {
  complains: (text) => complains(text) !== undefined,
  leaves: (text) => thanksOrLeaves(text) !== undefined,
  ordered: ({ role, kind, text }) =>
    kind === 'order' ||
    (role === 'customer' ? placesOrder(text) : role === 'system' ? reportsOrder(text) : undefined) !== undefined,
};
const used = new Map<string, Set<string>>();
const nothing = { replies: [], items: [], waiting: undefined, shown: undefined };

/** Takes the messages of the chat on screen and works out verdicts, stage and replies. */
export function showChat(session: Session, chat: ChatKey, messages: Message[], facts: Facts): void {
  const conversation = split(chat, messages, sessionGapFor(chat, session.sheets)).at(-1);
  if (!conversation) return;
  const sent = used.get(conversation.id) ?? new Set<string>();
  used.set(conversation.id, sent);
  takeDismissed(session, conversation.id);
  const before = session.chat;
  const isSame = before?.key === chat.customer && before.conversation.shop === conversation.shop;
  // Of the same chat the bar goes on showing what it shows until there is something else to show.
  const { replies, items, waiting, shown } = isSame ? before : nothing;
  session.chat = {
    key: chat.customer,
    conversation,
    messages: conversation.messages,
    facts,
    judgement: undefined,
    stage: 'opening',
    clock: {},
    open: [],
    replies,
    items,
    waiting,
    shown,
    used: sent,
  };
  refresh(session);
}

/** Judges again: after every message, and now and then because silence and waiting count. */
export function refresh(session: Session): void {
  if (!session.readable) borrowChat(session, () => refresh(session));
  const { chat } = session;
  if (!chat) return;
  // Rules and acts come together; without them nothing can be told of a chat.
  if (session.readable && session.scoring) judgeAgain(session, chat);
  session.report();
  session.draw();
}

function judgeAgain(session: Session, chat: LiveChat): void {
  const now = Date.now();
  const context = contextOf(session, chat, now);
  chat.judgement = judge(chat.conversation, context);
  chat.stage = stageOf(chat.messages, signs, now);
  chat.clock = timers(chat.conversation, context);
  chat.open = openIn(chat);
  if (!chat.shown || !session.typing.isOn()) offer(session, chat, now);
  tellFrames(session);
}

/** Typing has paused: what has changed meanwhile may be shown. */
export function catchUp(session: Session): void {
  const { chat, readable, scoring } = session;
  if (chat?.judgement && readable && scoring) {
    offer(session, chat, Date.now());
    tellFrames(session);
  }
  session.draw();
}

function openIn({ judgement }: LiveChat): LiveChat['open'] {
  return repairable.flatMap((id) => {
    const verdict = judgement?.items[id];
    if (!verdict?.due && verdict?.verdict !== 'fail') return [];
    return [{ id, state: verdict.verdict === 'fail' ? 'failed' : 'open' }];
  });
}

function contextOf({ scoring, sheets }: Session, { conversation }: LiveChat, now: number): JudgeContext {
  return { sheet: liveSheetFor(conversation, sheets), check: (text, about) => (scoring ? check(text, about, scoring) : []), now };
}
