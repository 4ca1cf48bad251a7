import { useCallback, useEffect, useRef, useState } from 'react';
import { heldSeal } from '../../lib/log/sealed/held';
import { type Place, readAddress, writeAddress } from './address';

/** How long the address may lag behind the marked message, ms: browsers drop changes as fast as a key held down walks. */
const lag = 150;

/** Where the page is; the address follows, and the browser's back goes from a chat to the list. */
export function usePlace(): [Place, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => readAddress(location.hash));
  const last = useRef(place);
  useEffect(() => {
    const follow = () => {
      last.current = keepAsked(last.current, withUntold(last.current, readAddress(location.hash)));
      setPlace(last.current);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      const address = writeAddress(toTell(place));
      if (address !== location.hash) history.replaceState(undefined, '', address);
    }, lag);
    return () => clearTimeout(timer);
  }, [place]);
  const go = useCallback((change: Partial<Place>) => {
    const before = last.current;
    const next = { ...before, ...change };
    last.current = next;
    if (next.chat !== '' && next.chat !== before.chat) history.pushState(undefined, '', writeAddress(toTell(next)));
    else if (change.asked) history.replaceState(undefined, '', writeAddress(toTell(next)));
    setPlace(next);
  }, []);
  return [place, go];
}

/** The browser writes every address into its history: of an encrypted log none says what was searched for. */
function toTell(place: Place): Place {
  return heldSeal()?.key ? { ...place, asked: { ...place.asked, text: '', customer: '' } } : place;
}

/** What the address did not say stays as it was. */
function withUntold({ asked: { text, customer } }: Place, next: Place): Place {
  return heldSeal()?.key ? { ...next, asked: { ...next.asked, text, customer } } : next;
}

/** The same question stays the same object, so that it is not asked again. */
function keepAsked(before: Place, next: Place): Place {
  const isSame = writeAddress({ ...before, chat: '', message: '' }) === writeAddress({ ...next, chat: '', message: '' });
  return isSame ? { ...next, asked: before.asked } : next;
}
