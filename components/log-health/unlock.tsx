import './style.css';
import { Button, Input } from 'antd';
import { trouble as words } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { useUnlocking } from './use-lock';

/** The field that unlocks the log on our pages; Enter does it. */
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
      <Input.Password
        aria-label={say(words.passphrase, lang)}
        placeholder={say(words.passphrase, lang)}
        autoComplete="current-password"
        status={isWrong ? 'error' : ''}
        aria-invalid={isWrong}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={typed === '' || state === 'trying'}>
        {say(state === 'trying' ? words.unlocking : words.unlock, lang)}
      </Button>
      <output>{isWrong ? say(words.wrong, lang) : ''}</output>
    </form>
  );
}
