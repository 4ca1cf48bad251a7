import { hear } from './first';

/** Whether an input method is at work on a page. */
export interface Composition {
  /** A composition is open, or ended within this very task. */
  isOpen(): boolean;
  /** The key belongs to the input method: composing, `keyCode` 229, or the Enter that commits a candidate. */
  owns(event: KeyboardEvent): boolean;
}

/**
 * Follows compositions at the window's capture phase until `signal` aborts.
 * @param onChange called with the new state, after the event has reached the page when a composition ends
 */
export function trackComposition(doc: Document, signal: AbortSignal, onChange?: (open: boolean) => void): Composition {
  const view = doc.defaultView ?? doc;
  let open = false;
  let ending = false;
  const close = () => {
    if (!open) return;
    open = false;
    onChange?.(false);
  };
  const begin = () => {
    open = true;
    onChange?.(true);
  };
  const end = () => {
    // Safari sends the committing Enter after compositionend, in the same task (WebKit bug 165004).
    ending = true;
    setTimeout(() => {
      ending = false;
    }, 0);
    close();
  };
  hear(view, 'compositionstart', begin, signal);
  hear(view, 'compositionend', end, signal);
  // A field taken out of the page while composing never sends compositionend.
  hear(view, 'focusout', close, signal);
  const owns = (event: KeyboardEvent) => {
    // An input method's key is 229, Safari's late Enter too; a plain 13 in the wake of a composition is the page's, and sends.
    if (event.isComposing || event.keyCode === 229 || (ending && event.keyCode !== 13)) return true;
    close();
    return false;
  };
  return { isOpen: () => open || ending, owns };
}
