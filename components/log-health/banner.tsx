import { Alert, Button, Space } from 'antd';
import { browser } from 'wxt/browser';
import { trouble as words } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { settleLoss } from '../../lib/settings/log-health';
import { type Help, troublesOf } from './derive';
import { Unlock } from './unlock';
import { LogUpgrading } from './upgrading';
import { useLogHealth } from './use-log-health';

/** What is wrong with the log, above whatever a page shows; nothing when all is well. */
export function LogTrouble({ lang }: { lang: Lang }) {
  const { health, isOld } = useLogHealth();
  const troubles = troublesOf(health, lang, isOld).map(({ id, title, body, action, help, canNote }) => (
    <Alert
      key={id}
      className="log-trouble"
      type={canNote ? 'warning' : 'error'}
      showIcon
      title={title}
      description={
        id === 'locked' ? (
          <>
            {body}
            <Unlock lang={lang} />
          </>
        ) : (
          body
        )
      }
      action={
        <Space orientation="vertical">
          {action && help && (
            <Button size="small" type="primary" onClick={() => go(help)}>
              {action}
            </Button>
          )}
          {canNote && (
            <Button size="small" onClick={() => void settleLoss()}>
              {say(words.noted, lang)}
            </Button>
          )}
        </Space>
      }
    />
  ));
  return (
    <>
      <LogUpgrading lang={lang} />
      {troubles}
    </>
  );
}

function go(help: Help): void {
  if (help === 'reload') location.reload();
  else location.assign(browser.runtime.getURL(`/options.html#${help}`));
}
