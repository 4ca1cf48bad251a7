import { chatId } from '../../lib/bundle/key';
import type { ChatKey } from '../../lib/model/log';
import type { Message } from '../../lib/model/message';
import { type KnownChat, startChat } from '../../lib/page/transcript/known';
import { reconcile } from '../../lib/page/transcript/reconcile';
import { type Snapshot, watchChat } from '../../lib/page/watch';
import type { Outbox } from '../../lib/rpc/outbox';
import { showChat } from './coaching';
import type { Session } from './session';

/** Follows the transcript: all that is new goes to the outbox, the chat on screen to the coach, what came live to `onSent`. */
export function startRecording(session: Session, outbox: Outbox, onSent: (live: Message[]) => void): void {
  const known = new Map<string, KnownChat>();

  function onChange({ customer, shop, agent, order, bubbles, at, live }: Snapshot) {
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
    known.set(key, after);
    const news = [...added, ...changed];
    if (news.length > 0) outbox.addMessages(chat, news);
    // An empty chat must not keep the suggestions of the one before.
    if (after.rows.length === 0) session.chat = undefined;
    if (isWatched) onSent(added);
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
  }

  watchChat(
    session.adapter,
    session.doc,
    {
      onChange,
      onLost() {
        const now = Date.now();
        outbox.addGap({
          id: `${session.adapter.id}-${now}`,
          from: now,
          to: now,
          platform: session.adapter.id,
          reason: 'anchors-missing',
        });
        session.notice = { kind: 'unreadable' };
        session.draw();
      },
    },
    session.signal,
  );
}
