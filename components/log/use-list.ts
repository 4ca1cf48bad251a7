import { useEffect, useRef, useState } from 'react';
import { ask, failureOf } from './engine';
import type { Asked, Failure, LogRow, Mark } from './job';

export interface Listed {
  /** Grows in place; every report brings a new `Listed` around it. */
  rows: LogRow[];
  state: 'starting' | 'running' | 'paused' | 'stopped' | 'done' | 'failed';
  /** Chats looked at, where each has to be judged first. */
  looked: number;
  failure?: Failure;
}

/** How long the answer before is shown while a new one is awaited, ms. */
const patience = 200;
/** A list that grows is drawn this often, ms; its first rows at once. */
const interval = 120;
const starting: Listed = { rows: [], state: 'starting', looked: 0 };

/** What is asked for, as it comes. `stamp` asks again. */
export function useList(asked: Asked, stamp: number): { listed: Listed; stop(): void; again(): void } {
  const [listed, setListed] = useState(starting);
  const [tries, setTries] = useState(0);
  const asking = useRef<AbortController>(undefined);
  // A new stamp or another try asks the same again.
  useEffect(() => {
    const end = new AbortController();
    asking.current = end;
    const rows: LogRow[] = [];
    let looked = 0;
    let drawing: ReturnType<typeof setTimeout> | undefined;
    // What an answer that comes at once would replace stays until then.
    const late = setTimeout(() => setListed(starting), patience);
    const show = (state: Listed['state'], failure?: Failure) => {
      clearTimeout(late);
      clearTimeout(drawing);
      drawing = undefined;
      setListed({ rows, state, looked, ...(failure && { failure }) });
    };
    ask(
      { kind: 'list', asked },
      (answer) => {
        const isFirst = rows.length + looked === 0;
        if (answer.kind === 'rows') rows.push(...answer.rows);
        else if (answer.kind === 'looked') looked = answer.looked;
        else if (answer.kind === 'paused') show('paused');
        if (answer.kind !== 'rows' && answer.kind !== 'looked') return;
        if (isFirst) show('running');
        else drawing ??= setTimeout(() => show('running'), interval);
      },
      end.signal,
    ).then(
      () => show('done'),
      (error: unknown) => end.signal.aborted || show('failed', failureOf(error)),
    );
    end.signal.addEventListener('abort', () => {
      clearTimeout(late);
      clearTimeout(drawing);
    });
    return () => end.abort();
  }, [asked, stamp, tries]);
  return {
    listed,
    stop() {
      asking.current?.abort();
      setListed((before) => (before.state === 'done' ? before : { ...before, state: 'stopped' }));
    },
    again: () => setTries((n) => n + 1),
  };
}

/** What judging came to for the rows on screen, asked for as they come into view. Rows of a filtered list bring their own. */
export function useMarks(visible: LogRow[], stamp: number): ReadonlyMap<string, Mark> {
  const [held, setHeld] = useState<{ stamp: number; marks: Map<string, Mark> }>({ stamp, marks: new Map() });
  const marks = held.stamp === stamp ? held.marks : none;
  const wanted = visible.filter((row) => !row.hit && !row.mark && !marks.has(row.id));
  const key = wanted.map(({ id }) => id).join('\n');
  // The key says which rows are wanted.
  useEffect(() => {
    if (wanted.length === 0) return;
    const end = new AbortController();
    const visits = wanted.map(({ chat, day }) => ({ chat, day }));
    ask(
      { kind: 'marks', visits },
      (answer) => {
        if (answer.kind !== 'marks') return;
        setHeld((before) => ({ stamp, marks: new Map([...(before.stamp === stamp ? before.marks : []), ...answer.marks]) }));
      },
      end.signal,
    ).catch(() => undefined);
    return () => end.abort();
  }, [key, stamp]);
  return marks;
}

const none: ReadonlyMap<string, Mark> = new Map();
