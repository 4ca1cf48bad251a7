import type { OverlayActions } from '../../overlay/state/actions';
import type { Session } from '../session';
import { walk } from './checking';
import { type Parts, toggleBar } from './parts';
import { insertReply, replaceFinding } from './writing';

/** What the overlay's buttons do: the same as their keys. */
export function actionsOf(session: Session, { menu, filling, guarding, ignoring }: Parts): OverlayActions {
  const insert = (id: string | undefined) => {
    const reply = session.library.find((one) => one.id === id);
    if (reply) void insertReply(session, reply);
  };
  return {
    insertReply: insert,
    closeItem: (item) => insert(session.chat?.items.find(({ id }) => id === item)?.reply?.id),
    replace: () => void replaceFinding(session, session.card?.index ?? 0, session.card?.choice ?? 0),
    nextFinding: () => void walk(session, 1),
    previousFinding: () => void walk(session, -1),
    ignoreAsk: () => void ignoring.ask(),
    ignoreChoose: (n, text) => void ignoring.choose(n, text),
    ignoreBack: () => void ignoring.back(),
    closeCard: () => {
      session.card = undefined;
      session.draw();
    },
    guardEdit: guarding.edit,
    guardTake: () => void guarding.take(),
    guardReasons: guarding.askReason,
    guardReason: guarding.giveReason,
    chooseMenu: (n) => void menu.choose(n),
    closeMenu: () => void menu.close(),
    giveFields: (values) => void filling.give(values),
    dropFields: () => void filling.drop(),
    dismissNotice: () => {
      session.notice = undefined;
      session.draw();
    },
    reload: () => session.doc.defaultView?.location.reload(),
    toggleBar: () => toggleBar(session),
  };
}
