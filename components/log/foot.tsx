import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';

const keys = [
  { keys: ['/'], word: words.keySearch },
  { keys: ['↑', '↓'], word: words.keyWalk },
  { keys: ['Enter'], word: words.keyOpen },
  { keys: ['Esc'], word: words.keyBack },
  { keys: ['D'], word: words.keyDays },
  { keys: ['F'], word: words.keyFilters },
  { keys: ['E'], word: words.keyFinding },
  { keys: ['C'], word: words.keyCopy },
  { keys: ['R'], word: words.keyNews },
  { keys: ['S'], word: words.keyStop },
  { keys: ['X'], word: words.keyClear },
];

/** One line at the end of the page: what was just done, and which keys there are. */
export function Foot({ said, lang }: { said: string; lang: Lang }) {
  return (
    <footer className="foot">
      <output className="ellipsis">{said}</output>
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
