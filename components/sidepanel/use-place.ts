import { useCallback, useEffect, useState } from 'react';

export const tabNames = ['chat', 'today', 'week', 'times'] as const;
export type TabName = (typeof tabNames)[number];

const read = (): TabName => tabNames.find((name) => `#${name}` === location.hash) ?? 'chat';

/** Which tab is open, as the address says it. */
export function usePlace(): [TabName, (name: TabName) => void] {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const follow = () => setPlace(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((name: TabName) => {
    history.replaceState(undefined, '', `#${name}`);
    setPlace(name);
  }, []);
  return [place, go];
}
