/** Remembers where focus and caret of the page are; the returned function gives them back. */
export function rememberFocus(doc: Document): () => void {
  let holder = doc.activeElement;
  while (holder?.shadowRoot?.activeElement) holder = holder.shadowRoot.activeElement;
  const selection = doc.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!(holder instanceof HTMLElement) || !holder.isConnected) return;
    holder.focus({ preventScroll: true });
    // Text fields keep their own caret; a rich editor's caret is the document's selection.
    if (!range || !holder.isContentEditable || !holder.contains(range.startContainer)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/** Arrow keys walk the buttons of a toolbar, Home and End jump, Escape leaves. `buttons` are in reading order. */
export function walkToolbar(
  event: Pick<KeyboardEvent, 'key' | 'preventDefault' | 'stopPropagation'>,
  buttons: HTMLElement[],
  current: Element | null,
  leave: () => void,
): void {
  const at = buttons.indexOf(current as HTMLElement);
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (event.key === 'Escape') leave();
  else if (target === undefined) return;
  else buttons[(target + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** Enter and Escape that belong to an input method pick or drop a candidate. The browser's own event is asked, which Preact hands on. */
export function isOfInputMethod(event: { keyCode: number }): boolean {
  return event.keyCode === 229 || ('isComposing' in event && event.isComposing === true);
}
