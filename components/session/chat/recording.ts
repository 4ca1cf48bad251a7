import { chatId } from '../../../lib/bundle/key';
import type { ChatKey } from '../../../lib/model/log';
import type { Message } from '../../../lib/model/message';
import { type KnownChat, startChat } from '../../../lib/page/transcript/known';
import { reconcile } from '../../../lib/page/transcript/reconcile';
import { type Snapshot, watchChat } from '../../../lib/page/watch';
import type { Delivery } from '../exchange/delivery';
import type { Session } from '../session';
import { showChat } from './coaching';
import { askedIn, bare } from './frames';

/** What recording needs beside the page: where messages go, where gaps are told, and what came live. */
export interface Recorder {
  delivery: Pick<Delivery, 'outbox' | 'gaps' | 'whenRoom'>;
  onSent(live: Message[]): void;
}

/** Follows the transcript: all that is new goes to the outbox, the chat on screen to the coach, what came live to `onSent`. */
export function startRecording(session: Session, { delivery: { outbox, gaps, whenRoom }, onSent }: Recorder): void {
  const known = new Map<string, KnownChat>();
  let last: Snapshot | undefined;

  function onChange(snapshot: Snapshot) {
    const { customer, shop, agent, order, bubbles, at, live } = snapshot;
    last = snapshot;
    if (!customer) return;
    const chat: ChatKey = {
      platform: session.adapter.id,
      shop: session.settings.shop || shop || '',
      agent: session.settings.agent || agent || '',
      customer: customer.key,
      ...(customer.name ? { name: customer.name } : {}),
    };
    const key = chatId(chat);
    const isWatched = live && known.has(key);
    const before = known.get(key) ?? startChat(key);
    const { known: after, added, changed } = reconcile(before, bubbles, at, live && before.rows.length > 0);
    if (isWatched) markManual(session, added);
    const news = [...added, ...changed];
    // What was not taken is not known: the next reading brings it again.
    const isTaken = news.length === 0 || outbox.addMessages(chat, news);
    if (isTaken) known.set(key, after);
    session.transcript = after;
    // An empty chat must not keep the suggestions of the one before.
    if (after.rows.length === 0) session.chat = undefined;
    if (isWatched && isTaken) onSent(added);
    showChat(
      session,
      chat,
      after.rows.map(({ message }) => message),
      {
        shop: chat.shop || undefined,
        agent: chat.agent || undefined,
        customer: customer.name,
        address: order?.address,
        order: order?.order,
      },
    );
    // A chat without messages is none: what was told of the one before no longer holds.
    session.report();
  }

  whenRoom(() => last && onChange(last));
  watchChat(
    session.adapter,
    session.doc,
    {
      onChange,
      onFound: gaps.found,
      onLost(_, since) {
        last = undefined;
        session.transcript = undefined;
        session.report();
        gaps.lost('anchors-missing', since);
        session.notice = { kind: 'unreadable' };
        session.draw();
      },
    },
    session.signal,
  );
}

/** A message that the agent's own key or click let out of the composer is no greeting of the platform's robot. */
function markManual(session: Session, added: Message[]): void {
  for (const message of added)
    if (message.role === 'agent' && askedIn(session).get(bare(message.text))?.isTrusted) message.manual = true;
}
