import { lendKey } from '../../log-health/key';
import type { Job, Report, Results } from './job';
import BackupWorker from './worker?worker';

/** How long a job that was told to stop may take to tidy up, in ms. */
const patience = 5_000;

/**
 * Runs one job in a Worker of its own; `onProgress` hears 0 to 1. Rejects with an Error whose name says what went wrong,
 * `AbortError` when `signal` ended it: then no unfinished file and no half block is left.
 */
export function runJob<K extends Job['do']>(
  job: Extract<Job, { do: K }>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Results[K]> {
  return new Promise((resolve, reject) => {
    const worker = new BackupWorker();
    void lendKey(worker);
    let late: ReturnType<typeof setTimeout> | undefined;
    const fail = (name: string) => {
      clearTimeout(late);
      worker.terminate();
      reject(Object.assign(new Error('the backup job did not finish'), { name }));
    };
    const stop = () => {
      worker.postMessage('stop');
      late = setTimeout(() => fail('AbortError'), patience);
    };
    worker.onerror = () => fail('failed');
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.say === 'progress') return onProgress(data.done);
      if (data.say === 'failed') return fail(data.error);
      clearTimeout(late);
      worker.terminate();
      resolve(data.value as Results[K]);
    };
    worker.postMessage(job);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
