import { useEffect, useState } from 'react';
import type { OpenChat } from '../../lib/model/open';
import { readOpen, watchOpen } from '../../lib/settings/open';

/** What a tab shows: a chat, `null` when none, undefined until it is known. */
export function useOpen(tabId: number | undefined): OpenChat | null | undefined {
  const [all, setAll] = useState<Record<string, OpenChat>>();
  useEffect(() => {
    const end = new AbortController();
    const read = () =>
      void readOpen().then(
        (found) => !end.signal.aborted && setAll(found),
        () => undefined,
      );
    watchOpen(read, end.signal);
    read();
    return () => end.abort();
  }, []);
  return all && tabId !== undefined ? (all[tabId] ?? null) : undefined;
}
