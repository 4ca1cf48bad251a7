import { trouble as words } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { useUnlocking } from '../log-health/use-lock';

/** The field that unlocks the log, in the popup's own plain looks; Enter does it. */
export function Unlock({ lang }: { lang: Lang }) {
  const { typed, state, type, submit } = useUnlocking();
  const isWrong = state === 'wrong';
  return (
    <form
      className="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <input
        type="password"
        aria-label={say(words.passphrase, lang)}
        placeholder={say(words.passphrase, lang)}
        autoComplete="current-password"
        aria-invalid={isWrong}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <button type="submit" disabled={typed === '' || state === 'trying'}>
        {say(state === 'trying' ? words.unlocking : words.unlock, lang)}
      </button>
      <output>{isWrong ? say(words.wrong, lang) : ''}</output>
    </form>
  );
}
