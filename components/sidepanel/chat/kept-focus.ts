import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Keeps the focus where it is while rows change places: browsers drop it when an element moves. Rows name their parts by `data-focus`. */
export function useKeptFocus<T extends HTMLElement = HTMLElement>(): RefObject<T | null> {
  const root = useRef<T>(null);
  const before = document.activeElement;
  const held = before instanceof HTMLElement && root.current?.contains(before) ? before : undefined;
  useLayoutEffect(() => {
    if (!held || held === document.activeElement) return;
    const again = held.isConnected
      ? held
      : [...(root.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])].find(
          ({ dataset }) => dataset.focus === held.dataset.focus,
        );
    again?.focus({ preventScroll: true });
  });
  return root;
}
