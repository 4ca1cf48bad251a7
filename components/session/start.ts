import type { WxtBrowser } from 'wxt/browser';
import type { Picked } from '../../lib/page/adapters';
import type { ChatClient } from '../../lib/rpc/client';
import { serveTab } from '../../lib/rpc/tab-server';
import { defaults } from '../../lib/settings/defaults';
import { mountOverlay } from '../overlay/mount';
import { beginSession, langOf } from './begin';
import { keepBeat } from './chat/beat';
import { catchUp } from './chat/coaching';
import { shareChat } from './chat/frames';
import { startRecording } from './chat/recording';
import { tellUnreadable } from './chat/unreadable';
import { actionsOf } from './draft/actions';
import { createChecking } from './draft/checking';
import { createDrafting } from './draft/drafting';
import { createFilling } from './draft/filling';
import { followDraft } from './draft/follow';
import { guardDraft } from './draft/guard';
import { createGuarding } from './draft/guarding';
import { createIgnoring } from './draft/ignoring';
import { keepDraft } from './draft/keeping';
import { createMenu } from './draft/menu';
import { bindShortcuts } from './draft/shortcuts';
import { createTyping, followKeys } from './draft/typing';
import { createDrawing, keepOwnKeys } from './drawing';
import { answersOf } from './exchange/answering';
import { createDelivery } from './exchange/delivery';
import type { Early } from './exchange/early';
import { createReporting } from './exchange/reporting';
import { keepCurrent } from './exchange/settings';
import type { Session } from './session';

/** Attaches to one page and stays until `life` aborts. Nothing of ours may ever throw into the page. */
export async function startSession(
  doc: Document,
  browser: WxtBrowser,
  picked: Picked,
  life: AbortController,
  client: ChatClient,
  early: Early,
): Promise<void> {
  const { signal } = life;
  early.begin();
  const settings = (await early.settings()) ?? defaults;
  if (signal.aborted) return;
  const typing = createTyping(() => catchUp(session), signal);
  const session: Session = beginSession(doc, signal, settings, picked, langOf(settings, browser), {
    typing,
    draw: () => drawing.draw(),
    report: () => reporting.report(),
    recheck() {
      if (!session.composing) checking.again();
    },
    ask: (...all) => parts.filling.ask(...all),
    note(event) {
      drafting.onNote(event);
      delivery.note(event);
    },
    suppress: (decision) => delivery.suppress(decision),
  });
  const reporting = createReporting(session, client);
  const delivery = createDelivery(session, client, picked, life);
  const drafting = createDrafting(session, delivery.note);
  const checking = createChecking(session);
  const parts = {
    menu: createMenu(session),
    filling: createFilling(session, () => restore()),
    guarding: createGuarding(session, drafting.onPass),
    ignoring: createIgnoring(session),
  };
  const overlay = mountOverlay(doc, actionsOf(session, parts), signal, 'closed', typing.isOn);
  const drawing = createDrawing(session, overlay);
  const restore = keepDraft(session, (node) => node === overlay.host);
  followKeys(session);
  serveTab(answersOf(session, reporting.isTold), signal);
  bindShortcuts(session, parts, overlay.focusBar);
  keepOwnKeys(session, overlay);
  guardDraft(session, parts.guarding);
  followDraft(session, { checking, drafting, menu: parts.menu });
  tellUnreadable(session, picked, delivery.missed);
  // A task of its own: the composer does not wait until a long transcript has been read.
  if (session.readable)
    setTimeout(() => signal.aborted || startRecording(session, { delivery, onSent: parts.guarding.onSent }), 0);
  shareChat(session);
  keepCurrent(session, { browser, client, early, checking });
  keepBeat(session);
  session.draw();
}
