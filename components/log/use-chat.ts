import { useEffect, useState } from 'react';
import type { MessageRow } from '../../lib/log/database';
import { ask, failureOf } from './engine';
import type { Failure, OpenedChat, Session } from './job';

export type Opening =
  | { state: 'none' | 'reading' | 'gone' }
  | { state: 'failed'; failure: Failure }
  | { state: 'open'; chat: OpenedChat };

/** The chat with this key, in parts: first what was said, then what judging came to. `stamp` reads it again. */
export function useChat(key: string, stamp: number): Opening {
  const [held, setHeld] = useState<{ key: string; opening: Opening }>({ key: '', opening: { state: 'none' } });
  // A new stamp reads the same chat again.
  useEffect(() => {
    if (key === '') return;
    const end = new AbortController();
    const show = (opening: Opening) => setHeld({ key, opening });
    const rows: MessageRow[] = [];
    let chat: OpenedChat | undefined;
    ask(
      { kind: 'chat', key },
      (answer) => {
        if (answer.kind === 'messages') rows.push(...answer.rows);
        else if (answer.kind === 'gone') show({ state: 'gone' });
        else if (answer.kind === 'opened') chat = { ...answer.chat, rows };
        else if (answer.kind === 'sessions' && chat) chat = { ...chat, sessions: withJudged(chat.sessions, answer.sessions) };
        if (chat) show({ state: 'open', chat });
      },
      end.signal,
    ).catch((error: unknown) => end.signal.aborted || show({ state: 'failed', failure: failureOf(error) }));
    return () => end.abort();
  }, [key, stamp]);
  if (key === '') return { state: 'none' };
  return held.key === key ? held.opening : { state: 'reading' };
}

function withJudged(sessions: Session[], judged: Session[]): Session[] {
  const byFirst = new Map(judged.map((one) => [one.first, one]));
  return sessions.map((one) => byFirst.get(one.first) ?? one);
}
