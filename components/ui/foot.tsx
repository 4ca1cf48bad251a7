import type { ReactNode } from 'react';
import { say } from '../../lib/i18n/say';
import type { Lang, Localised } from '../../lib/model/localised';

interface FootProps {
  keys: readonly { keys: readonly string[]; word: Localised }[];
  lang: Lang;
  children: ReactNode;
}

/** One line at the end of a page: what is to be said, and which keys there are. */
export function Foot({ keys, lang, children }: FootProps) {
  return (
    <footer className="foot">
      {children}
      <span className="keys">
        {keys.map((one) => (
          <span key={one.keys.join()}>
            {one.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {say(one.word, lang)}
          </span>
        ))}
      </span>
    </footer>
  );
}
