import { useEffect, useState } from 'react';
import type { Sums } from '../../../lib/quality/whatif-sums';
import { lendKey } from '../../log-health/key';
import type { Job, Report } from './job';
import SheetWorker from './worker?worker';

export type Trial = { state: 'running'; done: number; total: number } | { state: 'done'; sums: Sums } | { state: 'failed' };

/** A pause in typing after which it is worth to begin, ms. */
const PAUSE = 400;

/** What a job comes to; begun again, after a pause, whenever the job is another object. The Worker of the job before ends at once. */
export function useWhatIf(job: Job | undefined): Trial | undefined {
  const [now, setNow] = useState<{ job: Job; trial: Trial }>();
  useEffect(() => {
    if (!job) return;
    let worker: Worker | undefined;
    const wait = setTimeout(() => {
      worker = new SheetWorker();
      void lendKey(worker);
      worker.onerror = () => setNow({ job, trial: { state: 'failed' } });
      worker.onmessage = ({ data }: MessageEvent<Report>) => {
        if (data.kind === 'progress') setNow({ job, trial: { state: 'running', done: data.done, total: data.total } });
        else setNow({ job, trial: data.kind === 'done' ? { state: 'done', sums: data.sums } : { state: 'failed' } });
      };
      worker.postMessage(job);
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      worker?.terminate();
    };
  }, [job]);
  return now && now.job === job ? now.trial : job && { state: 'running', done: 0, total: 0 };
}
