import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { openTeam } from '../../../lib/log/team';
import { useNotice } from '../notice';
import type { SectionProps } from '../page';
import { useWords } from '../said';
import { summariseLists } from './ask-lists';

const key = ['team', 'lists'];
const db = openTeam();

/** The lists, and a way to change them so that open chats hear of it: written, built anew, then told to the settings. */
export function useLists({ change }: Pick<SectionProps, 'change'>) {
  const queries = useQueryClient();
  const words = useWords();
  const notice = useNotice();
  const lists = useQuery({ queryKey: key, queryFn: summariseLists });
  const [busy, setBusy] = useState(0);
  const work = async (write: () => Promise<unknown>, isBuilt: boolean) => {
    setBusy((n) => n + 1);
    try {
      await write();
      await queries.invalidateQueries({ queryKey: key });
      if (!isBuilt) return;
      // Loaded late: most visits change no words.
      const { publishWords } = await import('./publish');
      await publishWords(db, new AbortController().signal);
      await change({ team: Date.now() });
    } finally {
      setBusy((n) => n - 1);
    }
  };
  return {
    lists: lists.data,
    failed: lists.isError,
    busy: busy > 0,
    /** Does `write`, says so, and offers `back`. `isBuilt` false leaves the words that chats use as they are. */
    act(write: () => Promise<unknown>, back: () => Promise<unknown>, said: string, isBuilt = true) {
      work(write, isBuilt).then(
        () => notice({ text: said, undo: () => work(back, isBuilt) }),
        () => notice({ text: words('notSaved'), failed: true }),
      );
    },
  };
}
