import type { OpenItem, OverlayState } from '../../components/overlay/state';
import { check } from '../../lib/check/engine';
import { say } from '../../lib/i18n/say';
import type { ChatKey } from '../../lib/model/log';
import type { Message } from '../../lib/model/message';
import type { Facts, Reply } from '../../lib/model/reply';
import type { ItemId } from '../../lib/model/sheet';
import { complains } from '../../lib/quality/acts/complains';
import { thanksOrLeaves } from '../../lib/quality/acts/customer';
import { placesOrder, reportsOrder } from '../../lib/quality/acts/orders';
import type { JudgeContext } from '../../lib/quality/context';
import { items } from '../../lib/quality/items';
import { judge } from '../../lib/quality/judge';
import { shopStandard as sheet } from '../../lib/quality/sheets/shop-standard';
import { split } from '../../lib/quality/split';
import { type Timer, type Timers, timers } from '../../lib/quality/timers';
import { type StageSigns, stageOf } from '../../lib/replies/stage';
import { replyFor, suggest } from '../../lib/replies/suggest';
import { borrowChat, tellFrames } from './frames';
import { takeDismissed } from './ignoring';
import type { LiveChat, Session } from './session';
import { insertReply } from './writing';

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

/** Takes the messages of the chat on screen and works out verdicts, stage and replies. */
export function showChat(session: Session, chat: ChatKey, messages: Message[], facts: Facts): void {
  const conversation = split(chat, messages, sheet.thresholds.sessionGap).at(-1);
  if (!conversation) return;
  const sent = used.get(conversation.id) ?? new Set<string>();
  used.set(conversation.id, sent);
  takeDismissed(session, conversation.id);
  session.chat = {
    key: chat.customer,
    conversation,
    messages: conversation.messages,
    facts,
    judgement: undefined,
    stage: 'opening',
    replies: [],
    items: [],
    waiting: undefined,
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
  session.draw();
}

function judgeAgain(session: Session, chat: LiveChat): void {
  const now = Date.now();
  chat.judgement = judge(chat.conversation, context(session, now));
  chat.stage = stageOf(chat.messages, signs, now);
  const asked = chat.messages.findLast(({ role }) => role === 'customer')?.text ?? '';
  const lang = spokenIn(chat, session.lang);
  const open = openIds(chat);
  const able = usable(session);
  chat.replies = suggest(able, { stage: chat.stage, lang, open, used: chat.used, asked: asked.toLowerCase() });
  // Here and not when drawing, which happens at every key: the chips count on by themselves.
  const clock = timers(chat.conversation, context(session, now));
  chat.items = itemsOf(session, chat, able, clock, now);
  chat.waiting = waitingSince(clock, now);
  tellFrames(session);
}

/** Replies whose variables the page tells; the others would bring a blank. */
function usable({ library, chat }: Session): Reply[] {
  const facts = chat?.facts ?? {};
  return library.filter(({ text }) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => name === 'greeting' || Boolean(facts[name as keyof Facts])),
  );
}

/** The customer's language, else the interface's. */
function spokenIn({ messages }: LiveChat, fallback: 'zh' | 'en'): 'zh' | 'en' {
  const said = messages.findLast(({ role, text }) => role === 'customer' && /[a-z\u4e00-\u9fff]/i.test(text))?.text;
  if (!said) return fallback;
  return /[\u4e00-\u9fff]/.test(said) ? 'zh' : 'en';
}

function openIds({ judgement }: LiveChat): ItemId[] {
  if (!judgement) return [];
  return repairable.filter((id) => {
    const verdict = judgement.items[id];
    return verdict && (verdict.due || verdict.verdict === 'fail');
  });
}

function itemsOf(session: Session, chat: LiveChat, able: Reply[], found: Timers, now: number): OpenItem[] {
  const { lang } = session;
  const { silence, address, unanswered } = found;
  const clock: Partial<Record<ItemId, Timer>> = {
    anything_else: silence,
    closing: silence,
    confirm_address: address,
    hold_notice: unanswered,
  };
  // Half of a wait passes before we speak of it; the chip turns amber by itself in the last quarter.
  const isEarly = (id: ItemId) => id === 'hold_notice' && seconds(clock[id]?.since ?? 0, now) * 2_000 < (clock[id]?.limit ?? 0);
  return openIds(chat)
    .filter((id) => !isEarly(id))
    .slice(0, 2)
    .map((id) => {
      const verdict = chat.judgement?.items[id];
      const item = items.find((one) => one.id === id);
      const reply = replyFor(able, id, spokenIn(chat, lang), chat.used);
      const timer = clock[id];
      return {
        id,
        label: item ? say(item.label, lang) : id,
        state: verdict?.verdict === 'fail' ? 'failed' : 'open',
        ...(timer ? running(timer, now) : {}),
        ...(reply ? { reply: { id: reply.id, title: reply.title, text: reply.text } } : {}),
      };
    });
}

/** How long the customer has waited for an answer, when somebody waits. */
function waitingSince({ unanswered: clock }: Timers, now: number): OverlayState['waiting'] {
  // A wait is worth a word only once half of the limit has passed; before that the open items matter more.
  const isLong = clock?.limit !== undefined && now - clock.since > clock.limit / 2;
  return clock?.limit && isLong ? { elapsed: seconds(clock.since, now), limit: clock.limit / 1000, others: 0 } : undefined;
}

const seconds = (since: number, now: number) => Math.max(0, Math.floor((now - since) / 1000));

function running({ since, limit }: Timer, now: number): Pick<OpenItem, 'elapsed' | 'limit'> {
  return { elapsed: seconds(since, now), ...(limit ? { limit: limit / 1000 } : {}) };
}

function context({ scoring }: Session, now: number): JudgeContext {
  return { sheet, check: (text, about) => (scoring ? check(text, about, scoring) : []), now };
}

/** Alt+4 and Alt+5: the script that closes the n-th open item. */
export function insertItemReply(session: Session, n: number): boolean {
  const reply = session.library.find(({ id }) => id === session.chat?.items[n]?.reply?.id);
  if (!reply) return false;
  void insertReply(session, reply);
  return true;
}
