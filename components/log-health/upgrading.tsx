import { Alert } from 'antd';
import { useEffect, useState } from 'react';
import { trouble as words } from '../../lib/i18n/log-health';
import { say } from '../../lib/i18n/say';
import { openLog } from '../../lib/log/database';
import { isBehind } from '../../lib/log/upgrading';
import type { Lang } from '../../lib/model/localised';

/** A log that opens sooner is not worth a word, in ms. */
const patience = 400;

/** Says that a log of an earlier version is being brought forward: until that is done no page can read it. */
export function LogUpgrading({ lang }: { lang: Lang }) {
  const [isUpgrading, setUpgrading] = useState(false);
  useEffect(() => {
    const db = openLog();
    const look = () => void isBehind(db).then((behind) => isWaiting && setUpgrading(behind));
    let isWaiting = true;
    const timer = setTimeout(look, patience);
    const done = () => {
      isWaiting = false;
      clearTimeout(timer);
      setUpgrading(false);
    };
    void db.open().then(done, done);
    return () => {
      isWaiting = false;
      clearTimeout(timer);
      db.close();
    };
  }, []);
  if (!isUpgrading) return null;
  return (
    <Alert
      className="log-trouble"
      type="info"
      showIcon
      title={say(words.upgradingTitle, lang)}
      description={say(words.upgradingBody, lang)}
    />
  );
}
