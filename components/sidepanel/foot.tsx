import { say } from '../../lib/i18n/say';
import { sidepanel as words } from '../../lib/i18n/sidepanel';
import type { Lang } from '../../lib/model/localised';

const keys = [
  ['↑↓', words.keyWalk],
  ['Enter', words.keyEvidence],
  ['I', words.keyInsert],
  ['N', words.keyNotes],
] as const;

/** One line at the end: the keys of this chat, and that nothing leaves the computer. */
export function Foot({ hasKeys, lang }: { hasKeys: boolean; lang: Lang }) {
  return (
    <footer className="foot">
      {hasKeys &&
        keys.map(([key, word]) => (
          <span key={key}>
            <kbd>{key}</kbd> {say(word, lang)}
          </span>
        ))}
      <span className="grow" />
      {!hasKeys && <span>{say(words.local, lang)}</span>}
    </footer>
  );
}
