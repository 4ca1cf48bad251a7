import { useEffect } from 'react';

interface Acts {
  /** Inserts the line that closes this item. */
  insert(item: string): void;
}

/** Arrows walk the items, I inserts the line of this one or of the first open one, N goes to the notes. Letters are letters in a field and while an input method composes. */
export function useChatKeys({ insert }: Acts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (target.matches('input, textarea, [role=tab]')) return;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) walk(target, step);
      else if (event.code === 'KeyI') insert(itemAround(target) ?? itemAround(document.querySelector('.insert')) ?? '');
      else if (event.code === 'KeyN') document.getElementById('notes')?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [insert]);
}

const itemAround = (element: Element | null) => element?.closest<HTMLElement>('[data-item]')?.dataset.item;

/** To the head of the next item; from outside the list to its first. What is folded is passed over. */
function walk(from: HTMLElement, step: number): void {
  const heads = [...document.querySelectorAll<HTMLElement>('.item-head')].filter((head) => head.checkVisibility());
  const at = heads.findIndex((head) => head.closest('.item')?.contains(from));
  const next = at < 0 ? 0 : Math.max(0, Math.min(heads.length - 1, at + step));
  heads[next]?.focus();
}
