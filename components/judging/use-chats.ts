import { useCallback, useEffect, useState } from 'react';
import type { Period } from '../../lib/log/read';
import type { JudgedChat } from '../judge';
import { watchChats } from '../queries';
import { sheetsInForce } from '../sheets';
import { renewing } from '../work/renew';
import { askForChats } from './engine';
import type { Judged } from './job';

/** The chats of a period so far. While `reading` more come; `done` and `total` count messages. */
export interface Judging {
  state: 'reading' | 'done' | 'failed';
  chats: JudgedChat[];
  done: number;
  total: number;
}

const starting: Judging = { state: 'reading', chats: [], done: 0, total: 0 };
/** A list that grows is drawn this often, ms; its first rows at once. */
const interval = 120;

/**
 * Conversations that began in the period, latest first, as they are judged; afterwards in step with log and sheets. What was
 * shown stays until the next answer is whole. `again` tries once more after a failure.
 */
export function useChats({ from, to }: Period): Judging & { again(): void } {
  const [held, setHeld] = useState<{ key: string; judging: Judging }>({ key: '', judging: starting });
  const [tries, setTries] = useState(0);
  const key = `${from} ${to} ${tries}`;
  useEffect(() => {
    const end = new AbortController();
    let isWhole = false;
    const readAgain = async () => {
      await read({ from, to }, isWhole, (judging) => setHeld({ key, judging }), end.signal);
      isWhole = true;
    };
    watchChats(renewing(readAgain, end.signal), end.signal);
    return () => end.abort();
  }, [from, to, key]);
  const again = useCallback(() => setTries((n) => n + 1), []);
  return { ...(held.key === key ? held.judging : starting), again };
}

/** Resolves at the end of the answer. With `isWhole` nothing is shown before that. */
function read(period: Period, isWhole: boolean, show: (judging: Judging) => void, signal: AbortSignal): Promise<void> {
  const chats: JudgedChat[] = [];
  let drawing: ReturnType<typeof setTimeout> | undefined;
  let [done, total] = [0, 0];
  return new Promise((resolve) => {
    const draw = (state: Judging['state']) => {
      clearTimeout(drawing);
      drawing = undefined;
      if (!signal.aborted) show({ state, chats: [...chats], done, total });
      if (state !== 'reading') resolve();
    };
    signal.addEventListener('abort', () => draw('failed'), { once: true });
    const hear = (some: Judged) => {
      const isFirst = chats.length === 0;
      chats.push(...some.chats);
      ({ done, total } = some);
      if (isWhole) return;
      if (isFirst) draw('reading');
      else drawing ??= setTimeout(() => draw('reading'), interval);
    };
    sheetsInForce()
      .then((sheets) => askForChats({ period, sheets }, hear, signal))
      .then(
        () => draw('done'),
        () => draw('failed'),
      );
  });
}
