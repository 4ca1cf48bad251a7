import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';

const keys = [
  { keys: ['J', 'K'], word: words.keyChats },
  { keys: ['E'], word: words.keyEvidence },
  { keys: ['/'], word: words.keySearch },
];

/** One line at the end of the page: what is seen here is what a reviewer sees, and which keys there are. */
export function Foot({ lang }: { lang: Lang }) {
  return (
    <footer className="foot">
      <span className="ellipsis">{say(words.lead, lang)}</span>
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
