import { useEffect } from 'react';
import type { JudgedChat } from './judged';

interface Keyed {
  shown: JudgedChat[];
  one: JudgedChat | undefined;
  focus: string | undefined;
  onOpen(id: string): void;
  onFocus(message: string): void;
}

/** J and K walk the chats, E the evidence of this one, / goes to the search. Typing in a field is left alone. */
export function useKeys({ shown, one, focus, onOpen, onFocus }: Keyed) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')) return;
      const index = shown.findIndex(({ chat }) => chat.id === one?.chat.id);
      const next = event.code === 'KeyJ' ? shown[index + 1] : event.code === 'KeyK' ? shown[index - 1] : undefined;
      if (next) onOpen(next.chat.id);
      else if (event.code === 'KeyE' && one) onFocus(nextEvidence(one, focus));
      else if (event.key === '/') document.querySelector<HTMLInputElement>('.find input')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shown, one, focus, onOpen, onFocus]);
}

function nextEvidence({ chat, judgement }: JudgedChat, focus: string | undefined): string {
  const cited = new Set(Object.values(judgement.items).flatMap(({ evidence }) => evidence.map(({ message }) => message)));
  const ids = chat.messages.map(({ id }) => id).filter((id) => cited.has(id));
  return ids[ids.indexOf(focus ?? '') + 1] ?? ids[0] ?? '';
}
