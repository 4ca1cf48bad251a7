import { logPage as words } from '../../lib/i18n/log-page';
import type { Lang } from '../../lib/model/localised';
import { Foot } from '../ui/foot';

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
export function LogFoot({ said, lang }: { said: string; lang: Lang }) {
  return (
    <Foot keys={keys} lang={lang}>
      <output className="ellipsis">{said}</output>
    </Foot>
  );
}
