import { hear } from '../first';

/** Puts the selection on a range, also inside a shadow root, with the focus where typing would be. False: it was there already. */
export function selectRange(el: HTMLElement, range: Range): boolean {
  if (!hasFocus(el)) el.focus({ preventScroll: true });
  const root = el.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? el.ownerDocument.getSelection();
  if (!selection) return false;
  const now = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const isThere =
    now?.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset;
  if (!isThere) selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return !isThere;
}

export function hasFocus(el: HTMLElement): boolean {
  const root = el.getRootNode() as Document | ShadowRoot;
  return root.activeElement === el;
}

/**
 * Resolves when editors that follow `selectionchange` have seen the new selection: a paste before that lands in the old place.
 * @param patience milliseconds; the event comes with a frame, late on a busy machine, never when nothing changed
 */
export function selectionSeen(doc: Document, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      doc.removeEventListener('selectionchange', done);
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(done, patience);
    doc.addEventListener('selectionchange', done);
  });
}

const typing = ['keydown', 'beforeinput', 'compositionstart', 'cut', 'copy', 'paste', 'drop', 'pointerdown'];

/**
 * Calls `putBack` before the agent's next key or press is taken: words of ours are selected at that moment, and what is
 * typed must not replace them. The function it returns ends the watch and tells whether it happened.
 */
export function keysBack(doc: Document, putBack: () => void): () => boolean {
  const end = new AbortController();
  let happened = false;
  const onEvent = (event: Event) => {
    if (!event.isTrusted || happened || isShortcut(event)) return;
    happened = true;
    putBack();
  };
  for (const type of typing) hear(doc.defaultView ?? doc, type, onEvent, end.signal);
  return () => {
    end.abort();
    return happened;
  };
}

/** Alone or with a letter these write nothing; what comes of a shortcut (a cut, a paste) is an event of its own. */
function isShortcut(event: Event): boolean {
  return (
    event instanceof KeyboardEvent &&
    (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Shift') &&
    !event.getModifierState('AltGraph')
  );
}

/** Resolves after the page's own timers and microtasks of this moment, or of as many milliseconds more. */
export function settled(more = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, more));
}
