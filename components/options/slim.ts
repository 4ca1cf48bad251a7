import { useSyncExternalStore } from 'react';

const query = '(max-width: 640px)';

/** Whether the page is as narrow as a phone, where tables leave out columns (the same width as in style.css). */
export function useSlim(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
