import type { Answer, Request } from './messages';
import WordsWorker from './worker?worker';

/**
 * Runs one request in a Worker of its own, which ends with it. Rejects with an `AbortError` when `signal` ends it,
 * else with an Error whose name is what went wrong in the Worker.
 */
export function callWorker(request: Request, signal: AbortSignal, hear: (answer: Answer) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new DOMException('ended', 'AbortError'));
    const worker = new WordsWorker();
    const end = (error?: Error) => {
      worker.terminate();
      signal.removeEventListener('abort', abort);
      if (error) reject(error);
      else resolve();
    };
    const abort = () => end(new DOMException('ended', 'AbortError'));
    signal.addEventListener('abort', abort);
    worker.addEventListener('error', () => end(Object.assign(new Error('the worker stopped'), { name: 'WorkerStopped' })));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'failed') end(Object.assign(new Error('the worker failed'), { name: data.error }));
      else if (hear(data)) end();
    });
    worker.postMessage(request);
  });
}
