import { chatId } from '../../../lib/bundle/key';
import { first } from '../../../lib/page/adapters/dom';
import { bubbleOf } from '../../../lib/page/bubble-of';
import { bringIntoView, scrollerAround, seek, untilMoved } from '../../../lib/page/reveal';
import type { FrameCalls } from '../../../lib/rpc/tab-server';
import { size } from '../../ui/tokens';
import { isBorrowed } from '../chat/frames';
import { closerOf } from '../chat/offering';
import { scrollerOf } from '../chat/place';
import { isStill, momentOf } from '../chat/whose';
import { insertReply } from '../draft/writing';
import type { Session } from '../session';

/** How long a message that was asked for stays marked, ms. */
const marked = 2_000;

/** What our own pages may have done in this frame. */
export function answersOf(session: Session, isTold: () => boolean): FrameCalls {
  return {
    stillOpen: () => (isTold() ? Promise.resolve('open') : undefined),
    showMessage: (id) => (session.transcript ? showMessage(session, id) : undefined),
    closeItem({ key, item }) {
      const { chat, composer, readable } = session;
      const isHere = chat !== undefined && chatId(chat.conversation) === key && isStill(session, momentOf(session));
      if (!isHere) return readable ? Promise.resolve('other-chat') : undefined;
      // Where a frame has the composer, it answers.
      if (!composer) return isBorrowed(session) ? undefined : Promise.resolve('refused');
      if (session.composing || session.guard || session.menu?.asking) return Promise.resolve('refused');
      const reply = closerOf(session, chat, item);
      if (!reply) return Promise.resolve('no-reply');
      return insertReply(session, reply).then((isIn) => (isIn ? 'inserted' : 'refused'));
    },
  };
}

async function showMessage(session: Session, id: string): Promise<'shown' | 'not-here'> {
  const { doc, adapter, transcript, signal } = session;
  const list = scrollerOf(session) ?? first(doc, adapter.transcript);
  if (!transcript || !list) return 'not-here';
  // Where the page's own scroller is not known, or does not scroll, something around it may.
  const scroller = scrollerAround(list);
  const moment = momentOf(session);
  const end = new AbortController();
  const look = () => {
    const rows = session.transcript?.rows;
    return rows && isStill(session, moment) ? bubbleOf(adapter, doc, rows, id) : undefined;
  };
  const stopped = AbortSignal.any([signal, end.signal]);
  untilMoved(doc, () => end.abort(), stopped);
  const bubble = await seek(look, scroller, stopped);
  end.abort();
  if (!bubble) return 'not-here';
  bringIntoView(bubble, scroller, size.bar + size.gap);
  const turn = (session.pointed?.turn ?? 0) + 1;
  session.pointed = { bubble, scroller, turn };
  session.draw();
  setTimeout(() => {
    if (session.pointed?.turn !== turn) return;
    session.pointed = undefined;
    session.draw();
  }, marked);
  return 'shown';
}
