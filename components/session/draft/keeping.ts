import { editorFor } from '../../../lib/page/editors';
import { hear } from '../../../lib/page/first';
import { isStill, type Moment, momentOf } from '../chat/whose';
import type { Session } from '../session';

/**
 * Some pages empty their composer when the focus leaves it. Where the focus went into a field of ours, the draft comes
 * back with it, into the same chat only. Returns a call that brings it back now.
 */
export function keepDraft(session: Session, isOurs: (node: EventTarget | null) => boolean): () => Promise<void> {
  const { doc, signal } = session;
  const view = doc.defaultView ?? doc;
  let held: { text: string; moment: Moment } | undefined;
  const isComposer = (event: Event) => session.composer !== undefined && event.composedPath().includes(session.composer);
  const read = () => session.composer && editorFor(session.composer)?.read(session.composer).text;

  async function restore() {
    const draft = held;
    held = undefined;
    const el = session.composer;
    if (!draft?.text || !el || read() !== '' || !isStill(session, draft.moment)) return;
    await editorFor(el)?.replace(el, { start: 0, end: 0 }, draft.text);
  }

  hear<FocusEvent>(
    view,
    'blur',
    (event) => {
      if (!isComposer(event)) return;
      const text = isOurs(event.relatedTarget) ? read() : undefined;
      held = text ? { text, moment: momentOf(session) } : undefined;
    },
    signal,
  );
  // The page's own listeners for the focus come first.
  hear(view, 'focusin', (event) => isComposer(event) && held && setTimeout(() => !signal.aborted && void restore(), 0), signal);
  return restore;
}
