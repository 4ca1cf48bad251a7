import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { Foot } from '../ui/foot';

const keys = [
  { keys: ['J', 'K'], word: words.keyChats },
  { keys: ['E'], word: words.keyEvidence },
  { keys: ['/'], word: words.keySearch },
];

/** One line at the end of the page: what is seen here is what a reviewer sees, and which keys there are. */
export function ReviewFoot({ lang }: { lang: Lang }) {
  return (
    <Foot keys={keys} lang={lang}>
      <span className="ellipsis">{say(words.lead, lang)}</span>
    </Foot>
  );
}
