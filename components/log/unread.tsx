import { Alert, Button } from 'antd';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import type { Failure } from './job';

const failures = { damaged: words.failed, newer: words.failedNewer, closed: words.failedClosed };

/** Why the log was not read, and the one thing that may help. */
export function Unread({ failure, lang, onRetry }: { failure: Failure; lang: Lang; onRetry(): void }) {
  const reloads = failure !== 'damaged';
  return (
    <Alert
      className="problem"
      type="error"
      title={say(failures[failure], lang)}
      action={
        <Button onClick={reloads ? () => location.reload() : onRetry}>{say(reloads ? words.reload : words.retry, lang)}</Button>
      }
    />
  );
}
