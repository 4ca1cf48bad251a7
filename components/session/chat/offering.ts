import { say } from '../../../lib/i18n/say';
import type { Reply } from '../../../lib/model/reply';
import type { ItemId } from '../../../lib/model/sheet';
import { items } from '../../../lib/quality/items';
import type { Timer } from '../../../lib/quality/timers';
import { replyFor, suggest } from '../../../lib/replies/suggest';
import type { OpenItem } from '../../overlay/state/bar';
import { insertReply } from '../draft/writing';
import type { LiveChat, Session } from '../session';

/** Chips of the bar at most. */
const room = 2;

/** What the bar shows of a judged chat from now on: stage, replies, open items, waiting customer and score. */
export function offer(session: Session, chat: LiveChat, now: number): void {
  const asked = chat.messages.findLast(({ role }) => role === 'customer')?.text ?? '';
  const lang = spokenIn(chat, session.lang);
  const able = usable(session, chat);
  const open = chat.open.map(({ id }) => id);
  chat.replies = suggest(able, { stage: chat.stage, lang, open, used: chat.used, asked: asked.toLowerCase() });
  chat.items = itemsOf(session, chat, able, now);
  chat.waiting = waitingIn(chat, now);
  chat.shown = { stage: chat.stage, score: chat.judgement?.score ?? null, critical: chat.judgement?.critical ?? false };
}

/** The script that closes an item of this chat: the one its chip inserts, or would. */
export function closerOf(session: Session, chat: LiveChat, item: ItemId): Reply | undefined {
  const offered = chat.items.find(({ id }) => id === item)?.reply?.id;
  const known = session.library.find(({ id }) => id === offered);
  return known ?? replyFor(usable(session, chat), item, spokenIn(chat, session.lang), chat.used);
}

/** Alt+4 and Alt+5: the script that closes the n-th open item. */
export function insertItemReply(session: Session, n: number): boolean {
  const reply = session.library.find(({ id }) => id === session.chat?.items[n]?.reply?.id);
  if (!reply) return false;
  void insertReply(session, reply);
  return true;
}

/** Replies whose variables the page tells; the others would bring a blank. */
function usable({ library }: Session, { facts }: LiveChat): Reply[] {
  return library.filter(({ text }) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => name === 'greeting' || Boolean(facts[name as keyof LiveChat['facts']])),
  );
}

/** The customer's language, else the interface's. */
function spokenIn({ messages }: LiveChat, fallback: 'zh' | 'en'): 'zh' | 'en' {
  const said = messages.findLast(({ role, text }) => role === 'customer' && /[a-z\u4e00-\u9fff]/i.test(text))?.text;
  if (!said) return fallback;
  return /[\u4e00-\u9fff]/.test(said) ? 'zh' : 'en';
}

function itemsOf(session: Session, chat: LiveChat, able: Reply[], now: number): OpenItem[] {
  const { lang } = session;
  const { silence, address, unanswered } = chat.clock;
  const clock: Partial<Record<ItemId, Timer>> = {
    anything_else: silence,
    closing: silence,
    confirm_address: address,
    hold_notice: unanswered,
  };
  // Half of a wait passes before we speak of it.
  const isEarly = (id: ItemId) => id === 'hold_notice' && isBeforeHalf(clock[id], now);
  return chat.open
    .filter(({ id }) => !isEarly(id))
    .slice(0, room)
    .map(({ id, state }) => {
      const item = items.find((one) => one.id === id);
      const reply = replyFor(able, id, spokenIn(chat, lang), chat.used);
      return {
        id,
        label: item ? say(item.label, lang) : id,
        state,
        ...clock[id],
        ...(reply ? { reply: { id: reply.id, title: reply.title, text: reply.text } } : {}),
      };
    });
}

/** A wait is worth a word only once half of the limit has passed; before that the open items matter more. */
function waitingIn({ clock: { unanswered } }: LiveChat, now: number): LiveChat['waiting'] {
  const { since, limit } = unanswered ?? {};
  return since === undefined || limit === undefined || isBeforeHalf(unanswered, now) ? undefined : { since, limit };
}

function isBeforeHalf(clock: Timer | undefined, now: number): boolean {
  return clock?.limit !== undefined && now - clock.since <= clock.limit / 2;
}
