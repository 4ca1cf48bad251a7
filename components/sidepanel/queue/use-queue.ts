import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { keyToKeep } from '../../../lib/log/incoming';
import type { OpenChat } from '../../../lib/model/open';
import { type QueueRow, queueOf, type Shown } from '../../../lib/quality/queue';
import { readOpen, watchOpen } from '../../../lib/settings/open';
import { readSettings } from '../../../lib/settings/store';
import { queueQuery } from '../queries';

/** Who waits and what is open where, over all tabs and the log; undefined until it is known. */
export function useQueue(): QueueRow[] | undefined {
  const logged = useQuery(queueQuery).data;
  const shown = useShown();
  return useMemo(() => (logged || shown ? queueOf(logged ?? [], shown ?? []) : undefined), [logged, shown]);
}

/** What the chat pages show now, by the keys under which the log has it; undefined until it is known. */
function useShown(): Shown[] | undefined {
  const [shown, setShown] = useState<Shown[]>();
  useEffect(() => {
    const end = new AbortController();
    const read = () =>
      void Promise.all([readOpen(), readSettings()]).then(
        ([open, privacy]) => {
          const kept = ([tab, chat]: [string, OpenChat]): Shown => ({
            tab: Number(tab),
            chat: { ...chat, key: keyToKeep(chat.key, privacy), conversation: keyToKeep(chat.conversation, privacy) },
          });
          if (!end.signal.aborted) setShown(Object.entries(open).map(kept));
        },
        () => undefined,
      );
    watchOpen(read, end.signal);
    read();
    return () => end.abort();
  }, []);
  return shown;
}
