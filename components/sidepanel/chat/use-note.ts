import { useCallback, useEffect, useRef, useState } from 'react';
import { noteBefore, openNotes, readNote, type Note as StoredNote, saveNote } from '../../../lib/log/notes';
import type { Conversation } from '../../../lib/model/conversation';
import { readSettings } from '../../../lib/settings/store';

const db = openNotes();

/** How long after the last key a note is saved, ms. */
const pause = 600;

export type NoteState = 'idle' | 'saving' | 'saved' | 'savedMasked' | 'notSaved';

export interface Note {
  text: string;
  state: NoteState;
  /** What was noted on the same customer before. */
  before: StoredNote | undefined;
  write(text: string): void;
  /** Saves now what was not saved yet. */
  flush(): void;
}

interface Kept {
  /** The first message of the conversation the note is on, as it was known when the note was opened. */
  start: number | undefined;
  waiting: string | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  last: Promise<void>;
}

/** The note on one conversation of the chat `key`, saved by itself. `gap` (s) is what parts two conversations. */
export function useNote(key: string, chat: Conversation, gap: number): Note {
  const [text, setText] = useState('');
  const [state, setState] = useState<NoteState>('idle');
  const [before, setBefore] = useState<StoredNote>();
  const kept = useRef<Kept>({ start: undefined, waiting: undefined, timer: undefined, last: Promise.resolve() });
  const begun = chat.messages[0]?.at ?? 0;
  const ended = chat.messages.at(-1)?.at ?? begun;

  const flush = useCallback(() => {
    const { current } = kept;
    const { start, waiting } = current;
    clearTimeout(current.timer);
    if (waiting === undefined || start === undefined) return;
    current.waiting = undefined;
    current.last = current.last.then(async () => {
      try {
        const row = await saveNote(db, { chat: key, start, text: waiting }, await readSettings(), Date.now());
        if (current.start === start && current.waiting === undefined) setState(row.text === waiting ? 'saved' : 'savedMasked');
      } catch {
        if (current.start !== start) return;
        current.waiting ??= waiting;
        setState('notSaved');
      }
    });
  }, [key]);

  useEffect(() => {
    const { current } = kept;
    const from = begun - gap * 1_000 + 1;
    // The same conversation, of which an earlier message has become known.
    if (current.start !== undefined && current.start >= from && current.start <= ended) return;
    flush();
    current.start = begun;
    setText('');
    setState('idle');
    setBefore(undefined);
    void Promise.all([readNote(db, key, { from, to: ended }), noteBefore(db, key, from)]).then(
      ([found, earlier]) => {
        if (current.start !== begun) return;
        setBefore(earlier);
        if (found) current.start = found.start;
        if (found && current.waiting === undefined) setText((own) => own || found.text);
      },
      () => current.start === begun && setState('notSaved'),
    );
  }, [key, begun, ended, gap, flush]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const write = (next: string) => {
    const { current } = kept;
    setText(next);
    setState('saving');
    current.waiting = next;
    clearTimeout(current.timer);
    current.timer = setTimeout(flush, pause);
  };
  return { text, state, before, write, flush };
}
