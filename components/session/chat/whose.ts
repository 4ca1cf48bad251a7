import { all, first } from '../../../lib/page/adapters/dom';
import type { LiveChat, Session } from '../session';
import { customerAround } from './frames';

/** How many of the bubbles on screen, from the last one up, are looked at for a message that is known. */
const looked = 12;

/** Whose chat it is, as seen when something was offered to the agent: customer, and the messages known of them by then. */
export interface Moment {
  key: string | undefined;
  chat: LiveChat | undefined;
}

/** Taken when a suggestion is made; compared with `isStill` before anything is written. */
export function momentOf(session: Session): Moment {
  return { key: session.chat?.key ?? customerNow(session), chat: session.chat };
}

/**
 * Whether the page still shows the chat of that moment: the same customer, and among the last bubbles one that was known
 * then, because names repeat. A new message of the same customer changes nothing. True where the page names nobody.
 */
export function isStill(session: Session, { key, chat }: Moment): boolean {
  if (key === undefined) return true;
  if (customerNow(session) !== key) return false;
  const { adapter, doc } = session;
  const list = chat && adapter.idOf && first(doc, adapter.transcript);
  if (!list) return true;
  const shown = all(list, adapter.bubble)
    .slice(-looked)
    .flatMap((bubble) => adapter.idOf?.(bubble)?.toLowerCase() ?? []);
  const known = new Set(chat.messages.map(({ id }) => id));
  return shown.length === 0 || shown.some((id) => known.has(id));
}

function customerNow(session: Session): string | undefined {
  const { adapter, doc, readable } = session;
  return readable ? adapter.customer(doc)?.key : customerAround(session);
}
