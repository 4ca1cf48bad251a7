import { attachComposer, followComposer } from '../../../lib/page/composer';
import type { EditorText } from '../../../lib/page/editors/editor';
import { createUnderline } from '../../../lib/page/underline/create';
import { followBlock } from '../chat/place';
import type { Session } from '../session';
import type { Checking } from './checking';
import type { Drafting } from './drafting';
import type { Menu } from './menu';

/** What hears of every new text of the composer, in this order. */
interface Listeners {
  checking: Checking;
  drafting: Drafting;
  menu: Menu;
}

/** Follows the composer on screen, whichever field it is, and what is written in it. */
export function followDraft(session: Session, { checking, drafting, menu }: Listeners): void {
  const { doc, adapter, signal } = session;
  const onText = (text: string, read: EditorText) => {
    checking.onText(text, read);
    drafting.onFindings();
    menu.onText();
  };
  const onComposition = (isOpen: boolean) => {
    session.composing = isOpen;
  };
  followComposer(
    doc,
    [...adapter.composer],
    (el, turn) => {
      session.composer = el;
      session.composing = false;
      session.underline = createUnderline(el, doc, {}, turn);
      attachComposer(el, { onText, onComposition }, turn);
      followBlock(session, el, turn);
      doc.addEventListener('click', (event) => openAt(session, event), { signal: turn });
      session.draw();
    },
    signal,
  );
}

/** A click on an underlined phrase opens its card. */
function openAt(session: Session, event: MouseEvent): void {
  const index = session.underline?.at(event.clientX, event.clientY);
  if (index === undefined || !session.composer || !event.composedPath().includes(session.composer)) return;
  session.card = { index, choice: 0 };
  session.draw();
}
