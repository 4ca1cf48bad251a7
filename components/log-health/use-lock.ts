import { useEffect, useState } from 'react';
import type { Lock } from '../../lib/model/seal';
import { readLock, watchLock } from '../../lib/settings/key';
import { unlock } from './key';

/** Whether the log can be read here and now; undefined until that is known. */
export function useLock(): Lock | undefined {
  const [lock, setLock] = useState<Lock>();
  useEffect(() => {
    const end = new AbortController();
    const read = () => void readLock().then((found) => !end.signal.aborted && setLock(found.lock));
    read();
    watchLock(read, end.signal);
    return () => end.abort();
  }, []);
  return lock;
}

/** One field for the passphrase. What was typed is forgotten as soon as it was tried. */
export function useUnlocking() {
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'idle' | 'trying' | 'wrong'>('idle');
  return {
    typed,
    state,
    type(text: string) {
      setTyped(text);
      setState('idle');
    },
    async submit() {
      if (typed === '' || state === 'trying') return;
      setState('trying');
      const isRight = await unlock(typed).catch(() => false);
      setTyped('');
      setState(isRight ? 'idle' : 'wrong');
    },
  };
}
