import { takeDismissed } from '../draft/ignoring';
import type { Typing } from '../draft/typing';
import type { LiveChat, Session } from '../session';

/** What the frame with the transcript tells the frame with the composer. */
interface Shared {
  /** The customer on screen now. */
  key(): string | undefined;
  chat(): LiveChat | undefined;
  /** What frames with a composer have let out: its bubble appears here. */
  asked: Session['asked'];
  /** Whoever types in a frame with a composer types in this chat. */
  typing: Typing;
  /** Called after every change of the chat, one for each frame with a composer. */
  listeners: Map<Window, () => void>;
}

declare global {
  interface Window {
    /** The chat that is read in this frame. Lives in our own world; pages cannot reach it. */
    saywellChat: Shared | undefined;
  }
}

/** Lets composers in other frames of the page know the chat that is read here, until the session ends. */
export function shareChat(session: Session): void {
  const { adapter, doc, signal, readable } = session;
  const view = doc.defaultView;
  if (!view || !readable) return;
  view.saywellChat = {
    key: () => adapter.customer(doc)?.key,
    chat: () => session.chat,
    asked: session.asked,
    typing: session.typing,
    listeners: new Map(),
  };
  signal.addEventListener('abort', () => {
    view.saywellChat = undefined;
  });
}

/** Tells the composers in other frames that the chat read here has changed. A frame that is gone is forgotten. */
export function tellFrames({ doc }: Session): void {
  const listeners = doc.defaultView?.saywellChat?.listeners;
  for (const [frame, listener] of listeners ?? []) {
    try {
      listener();
    } catch {
      listeners?.delete(frame);
    }
  }
}

/** Takes over the chat that another frame reads, if there is one; `onChange` is called when it changes. */
export function borrowChat(session: Session, onChange: () => void): void {
  const { doc, signal } = session;
  const shared = around(session);
  const view = doc.defaultView;
  if (!shared || !view) return;
  if (!shared.listeners.has(view)) signal.addEventListener('abort', () => shared.listeners.delete(view));
  shared.listeners.set(view, onChange);
  session.chat = shared.chat();
  if (session.chat) takeDismissed(session, session.chat.conversation.id);
}

/** The customer whose chat another frame of the page shows. */
export function customerAround(session: Session): string | undefined {
  return around(session)?.key();
}

/** Where messages let out of this frame's composer are remembered: with the transcript in which they will appear. */
export function askedIn(session: Session): Session['asked'] {
  return (session.readable ? undefined : around(session)?.asked) ?? session.asked;
}

/** Whether another frame borrows the chat that is read here, and so has its composer. */
export function isBorrowed({ doc }: Session): boolean {
  return (doc.defaultView?.saywellChat?.listeners.size ?? 0) > 0;
}

/** A key in this frame's composer: nothing moves here, nor in what the frame with the transcript offers. */
export function noteKey(session: Session): void {
  session.typing.key();
  if (!session.readable) around(session)?.typing.key();
}

/** Pages trim and fold white space on the way from field to bubble. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The nearest frame that reads a chat: one around this, or beside it. */
function around({ doc }: Session): Shared | undefined {
  for (let frame: Window | null = doc.defaultView; frame && frame !== frame.parent; frame = frame.parent) {
    const outer = frame.parent;
    const found = [outer, ...Array.from({ length: outer.length }, (_, n) => outer[n])].map(sharedBy).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** A frame of another origin tells nothing. */
function sharedBy(frame: Window | undefined): Shared | undefined {
  try {
    return frame?.saywellChat;
  } catch {
    return undefined;
  }
}
