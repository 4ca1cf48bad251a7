import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { openLog } from '../../../lib/log/database';
import { keyToKeep } from '../../../lib/log/incoming';
import { readChat } from '../../../lib/log/read';
import type { Conversation } from '../../../lib/model/conversation';
import type { OpenChat } from '../../../lib/model/open';
import { readSettings } from '../../../lib/settings/store';
import { conversationsOf, type JudgedChat, judgedBy } from '../../judge';
import { sheetsInForce } from '../../sheets';

const db = openLog();
/** A conversation may have begun earlier than the page shows; so much before is read as well, ms. */
const earlier = 24 * 60 * 60 * 1_000;

/** The live conversation as the log has it; null while nothing of it is stored. Fresh with the log. */
const liveQuery = (open: OpenChat | null | undefined) =>
  queryOptions({
    queryKey: ['log', 'live', open?.key, open?.conversation],
    enabled: Boolean(open?.readable),
    // More of a chat is read: the same chat stays on screen meanwhile.
    placeholderData: (before, query) => (query?.queryKey[2] === open?.key ? before : undefined),
    queryFn: async () => {
      if (!open) return null;
      const begun = beginOf(open);
      const [settings, sheets] = await Promise.all([readSettings(), sheetsInForce()]);
      const key = keyToKeep(open.key, settings);
      const log = await readChat(db, key, { from: begun - earlier, to: Number.MAX_SAFE_INTEGER });
      const all = log ? conversationsOf(log, sheets) : [];
      const chat = all.findLast(({ messages }) => (messages[0]?.at ?? 0) <= begun) ?? all.at(-1);
      return chat ? { key, chat, sheets } : null;
    },
  });

export interface Live {
  state: 'none' | 'reading' | 'failed' | 'nothing' | 'open';
  /** The key of the chat in the log; empty until it was read. */
  key: string;
  one: JudgedChat | undefined;
  retry(): void;
}

/** The chat of a tab judged as it stands at `now`, epoch ms. */
export function useLive(open: OpenChat | null | undefined, now: number): Live {
  const { data, error, refetch } = useQuery(liveQuery(open));
  const one = useMemo(() => (data ? judgedBy(data.sheets, data.chat, now) : undefined), [data, now]);
  const fits = open && one && !isPast(one, beginOf(open));
  const state = !open ? 'none' : error ? 'failed' : data === undefined ? 'reading' : fits ? 'open' : 'nothing';
  return { state, key: data?.key ?? '', one: fits ? one : undefined, retry: () => void refetch() };
}

/** Whether a conversation was over before the one on screen began: then nothing of that one is stored yet. */
function isPast({ chat, sheet }: JudgedChat, begun: number): boolean {
  return begun - lastAt(chat) > sheet.thresholds.sessionGap * 1_000;
}

const lastAt = ({ messages }: Conversation) => messages.at(-1)?.at ?? 0;
const beginOf = ({ conversation }: OpenChat) => Number(conversation.slice(conversation.lastIndexOf('#') + 1)) || 0;
