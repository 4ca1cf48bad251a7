import { lendKeyAlways } from '../log-health/key';
import type { Question, Report } from './turns';

/** Asks one question; see `askWorker`. */
export type Ask<Job, Part> = (job: Job, hear: (part: Part) => void, signal?: AbortSignal) => Promise<void>;

interface Turn<Part> {
  hear(part: Part): void;
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * Asks a Worker that answers with `answerPage`, so that the page never waits for reading or judging. It is begun with the first
 * question, and anew after it stopped; `first` is what a new one is told before anything is asked. A question resolves when the
 * answer was heard to its end. It rejects with an Error that bears the name of what went wrong there, `WorkerStopped` when the
 * Worker did not live to say, and with the reason of `signal`, after which nothing is heard.
 */
export function askWorker<Job, Part>(start: () => Worker, first: () => Job[] = () => []): Ask<Job, Part> {
  const turns = new Map<number, Turn<Part>>();
  let running: Worker | undefined;
  let last = 0;

  function begin(): Worker {
    const worker = start();
    const end = new AbortController();
    lendKeyAlways(worker, end.signal);
    worker.onmessage = ({ data }: MessageEvent<Report<Part>>) => {
      const asker = turns.get(data.turn);
      if ('part' in data) return asker?.hear(data.part);
      turns.delete(data.turn);
      if ('end' in data) asker?.resolve();
      else asker?.reject(failure(data.failed));
    };
    worker.onerror = () => {
      end.abort();
      worker.terminate();
      running = undefined;
      for (const { reject } of turns.values()) reject(failure('WorkerStopped'));
      turns.clear();
    };
    for (const job of first()) say(worker, { turn: ++last, job });
    return worker;
  }

  return (job, hear, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      running ??= begin();
      const [worker, turn] = [running, ++last];
      turns.set(turn, { hear, resolve, reject });
      const stop = () => {
        if (!turns.delete(turn)) return;
        say(worker, { turn, stop: true });
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', stop, { once: true });
      say(worker, { turn, job });
    });

  function say(worker: Worker, question: Question<Job>): void {
    worker.postMessage(question);
  }
}

function failure(name: string): Error {
  return Object.assign(new Error('the Worker did not answer'), { name });
}
