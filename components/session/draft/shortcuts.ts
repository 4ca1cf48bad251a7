import { bindKeys } from '../../../lib/page/keys';
import { insertItemReply } from '../chat/offering';
import type { Session } from '../session';
import { nearest, walk } from './checking';
import { type Parts, toggleBar } from './parts';
import { insertReply, replaceFinding } from './writing';

/** Keys of mockups §4. Only what the agent opened may change what a key means; a key nobody needs goes to the page. */
export function bindShortcuts(session: Session, parts: Parts, focusBar: () => void): void {
  const { menu, guarding, ignoring } = parts;
  const inComposer = (event: KeyboardEvent) => session.composer !== undefined && event.composedPath().includes(session.composer);
  const did = (work: unknown) => {
    void work;
    return true;
  };
  const digit = (n: number) => (event: KeyboardEvent) => {
    if (session.guard?.step === 'reasons' && n <= 4) return did(guarding.giveReason(n));
    if (session.menu) return menu.choose(n - 1);
    if (ignoring.choose(n)) return true;
    if (!inComposer(event)) return false;
    const reply = session.chat?.replies[n - 1];
    if (n <= 3) return reply ? did(insertReply(session, reply)) : false;
    return insertItemReply(session, n - 4);
  };
  const map = {
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`Alt+${n}`, digit(n)])),
    'Alt+.': () => walk(session, 1),
    'Alt+,': () => walk(session, -1),
    'Alt+G': () => {
      if (session.guard) return did(guarding.take());
      if (session.findings.length === 0) return false;
      return did(replaceFinding(session, session.card?.index ?? nearest(session), session.card?.choice ?? 0));
    },
    'Alt+I': () => ignoring.ask(),
    'Alt+Y': () => session.guard?.step === 'stopped' && did(guarding.askReason()),
    'Alt+0': () => did(toggleBar(session)),
    'Alt+J': () => did(focusBar()),
    ArrowDown: () => menu.move(1),
    ArrowUp: () => menu.move(-1),
    Enter: () => menu.choose(),
    Escape: () => closeOne(session, parts),
  };
  const reserved = new Set(session.adapter.reservedKeys ?? []);
  const free = Object.fromEntries(Object.entries(map).filter(([key]) => !reserved.has(key)));
  if (session.doc.defaultView) bindKeys(free, session.doc.defaultView, session.signal);
}

/** Closes the one thing that is open; with nothing open the key is the page's. */
function closeOne(session: Session, { menu, filling, guarding, ignoring }: Parts): boolean {
  if (filling.drop() || menu.close() || (!session.guard && ignoring.back())) return true;
  if (session.guard) guarding.edit();
  else if (session.card) session.card = undefined;
  else if (session.notice) session.notice = undefined;
  else return false;
  session.draw();
  return true;
}
