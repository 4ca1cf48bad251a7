import { guardSend } from '../../../lib/page/guard';
import type { Session } from '../session';
import type { Guarding } from './guarding';

/** Stands before the page's send keys and button until the session ends. */
export function guardDraft(session: Session, guarding: Guarding): void {
  const { doc, adapter, signal } = session;
  guardSend(
    {
      doc,
      composer: () => session.composer,
      sendSelectors: [...adapter.send],
      sends: adapter.sends,
      sendKeys: adapter.sendKeys,
      decide: guarding.decide,
      onStopped: guarding.onStopped,
    },
    signal,
  );
}
