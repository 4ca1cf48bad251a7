import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { trouble as words } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import { openLog } from '../../lib/log/database';
import { isUpgrading } from '../../lib/log/upgrading';
import type { Lang } from '../../lib/model/localised';

/** How often to look while the log does not open, in ms: one that opens sooner is not worth a word. */
const pace = 400;

/** Says that a log of an earlier version is being brought forward: until that is done no page can read it. */
export function LogUpgrading({ lang }: { lang: Lang }) {
  const [isRunning, setRunning] = useState(false);
  useEffect(() => {
    const db = openLog();
    let isWaiting = true;
    const look = () => void isUpgrading().then((found) => isWaiting && setRunning(found));
    const timer = setInterval(look, pace);
    const end = () => {
      isWaiting = false;
      clearInterval(timer);
      setRunning(false);
    };
    void db.open().then(end, end);
    return () => {
      end();
      db.close();
    };
  }, []);
  if (!isRunning) return null;
  return (
    <Alert
      className="log-trouble"
      type="warning"
      showIcon
      title={say(words.upgradingTitle, lang)}
      description={say(words.upgradingBody, lang)}
    />
  );
}
