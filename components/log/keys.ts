import { useEffect } from 'react';

export interface Acts {
  walk(step: number): void;
  open(): void;
  /** From the chat to the list, from a field to the list. */
  back(): void;
  nextFinding(): void;
  copy(): void;
  stop(): void;
  renew(): void;
  clear(): void;
}

const plain = { KeyE: 'nextFinding', KeyC: 'copy', KeyR: 'renew', KeyX: 'clear', KeyS: 'stop' } as const;
const places = { KeyF: '#customer', KeyD: '#days' } as const;
/** `、` is what the key yields in Chinese punctuation. */
const slashes = ['/', '、'];
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * The keys of the page. Arrows walk the list from the list and from the search, where Enter opens as well; letters are letters
 * in a field; an input method that composes has every key. Lists and menus that take a key themselves come first.
 */
export function useLogKeys(acts: Acts) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const isMenu = target.matches('[role=combobox]');
      if (isMenu && event.key.length > 1) return;
      const isField = target.matches('input, textarea') && !isMenu;
      const walks = target.matches('#search, #results, body, .chat-row');
      if (event.key === 'Escape') acts.back();
      else if (walks && event.key in steps) acts.walk(steps[event.key] ?? 0);
      else if (walks && event.key === 'Enter') acts.open();
      else if (isField) return;
      else if (slashes.includes(event.key) || (event.code === 'Slash' && !event.shiftKey)) focusOn('#search');
      else if (event.code in places) focusOn(places[event.code as keyof typeof places]);
      else if (event.code in plain) acts[plain[event.code as keyof typeof plain]]();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [acts]);
}

/** Moves the focus; what is typed in a field is chosen, so that typing replaces it. */
export function focusOn(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}
