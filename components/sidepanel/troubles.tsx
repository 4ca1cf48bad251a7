import { browser } from 'wxt/browser';
import { trouble as words } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { settleLoss } from '../../lib/settings/log-health';
import type { Help, Trouble } from '../log-health/derive';
import { Unlock } from '../popup/unlock';

/** What is wrong with the log itself, above whatever the panel shows. */
export function Troubles({ troubles, lang }: { troubles: Trouble[]; lang: Lang }) {
  return troubles.map(({ id, title, body, action, help, canNote }) => (
    <div key={id} className={canNote ? 'trouble is-mild' : 'trouble'}>
      <b>{title}</b> {body}
      {id === 'locked' && <Unlock lang={lang} />}
      <p>
        {action && help && (
          <button type="button" onClick={() => go(help)}>
            {action}
          </button>
        )}
        {canNote && (
          <button type="button" onClick={() => void settleLoss()}>
            {say(words.noted, lang)}
          </button>
        )}
      </p>
    </div>
  ));
}

function go(help: Help): void {
  if (help === 'reload') location.reload();
  else void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${help}`) });
}
