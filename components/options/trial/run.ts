import { useEffect, useState } from 'react';
import { lendKey } from '../../log-health/key';
import BacktestWorker from '../backtest-worker?worker';
import type { Job, Progress, Report, Tried } from './job';

export type Trial = ({ state: 'running' } & Progress) | { state: 'done'; tried: Tried } | { state: 'failed' | 'cancelled' };

/** Runs one back-test in a Worker of its own; rejects when it fails, or when `signal` aborts, which ends the Worker. */
export function runTrial(job: Job, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Tried> {
  return new Promise((resolve, reject) => {
    const worker = new BacktestWorker();
    void lendKey(worker);
    const fail = () => {
      worker.terminate();
      reject(new Error('the back-test did not finish'));
    };
    signal.addEventListener('abort', fail, { once: true });
    worker.onerror = fail;
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'progress') return onProgress(data);
      if (data.kind === 'failed') return fail();
      worker.terminate();
      resolve(data.tried);
    };
    worker.postMessage(job);
  });
}

interface Turn {
  job: Job;
  turn: number;
  trial: Trial;
  end: AbortController;
}

/** The back-test of a job, run again whenever the job is another object. */
export function useTrial(job: Job | undefined): { trial: Trial | undefined; cancel(): void; again(): void } {
  const [turn, setTurn] = useState(0);
  const [now, setNow] = useState<Turn>();
  useEffect(() => {
    if (!job) return;
    const end = new AbortController();
    const show = (trial: Trial) => setNow((before) => (end.signal.aborted ? before : { job, turn, trial, end }));
    show({ state: 'running', done: 0, total: 0 });
    runTrial(job, (progress) => show({ state: 'running', ...progress }), end.signal).then(
      (tried) => show({ state: 'done', tried }),
      () => show({ state: 'failed' }),
    );
    return () => end.abort();
  }, [job, turn]);
  const current = now?.job === job && now?.turn === turn ? now : undefined;
  return {
    trial: current?.trial,
    cancel() {
      if (current) setNow({ ...current, trial: { state: 'cancelled' } });
      current?.end.abort();
    },
    again: () => setTurn((n) => n + 1),
  };
}
