import { Button, Progress } from 'antd';
import { useNumber } from '../said';
import type { Jobs } from './use-job';
import { useBackupWords } from './words';

/** How far a job is, and a way to end it. */
export function RunningJob({ jobs: { running, cancel } }: { jobs: Jobs }) {
  const words = useBackupWords();
  const number = useNumber();
  if (!running) return null;
  const what = words(running.what);
  return (
    <div className="part">
      <div className="running">
        <Progress percent={100 * running.done} showInfo={false} size="small" aria-label={what} />
        <span className="quiet">{words('percent', { what, percent: `${number(Math.floor(100 * running.done))}%` })}</span>
        <Button size="small" onClick={cancel}>
          {words('cancel')}
        </Button>
      </div>
    </div>
  );
}
