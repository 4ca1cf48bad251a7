/** Puts the selection on a range, also inside a shadow root, with the focus where typing would be. */
export function selectRange(el: HTMLElement, range: Range): void {
  if (!hasFocus(el)) el.focus({ preventScroll: true });
  const root = el.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? el.ownerDocument.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

export function hasFocus(el: HTMLElement): boolean {
  const root = el.getRootNode() as Document | ShadowRoot;
  return root.activeElement === el;
}

/** Resolves when editors that follow `selectionchange` have had the chance to see the new selection. */
export function selectionSeen(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      doc.removeEventListener('selectionchange', done);
      setTimeout(resolve, 0);
    };
    // No event comes when the selection was there already.
    const timer = setTimeout(done, 40);
    doc.addEventListener('selectionchange', done);
  });
}

/** Resolves after the page's own timers and microtasks of this moment. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
