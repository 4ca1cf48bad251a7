import { borrowKey } from '../log-health/borrow';
import type { Question, Report } from './turns';

/**
 * Has a Worker answer what its page asks (`askWorker`), several questions at once. `answer` resolves when it reported all parts;
 * nothing reaches the page after `signal` aborts. The log is read with the key that the page lends.
 */
export function answerPage<Job, Part>(
  answer: (job: Job, report: (part: Part) => void, signal: AbortSignal) => Promise<void>,
): void {
  borrowKey();
  const running = new Map<number, AbortController>();
  self.onmessage = async ({ data }: MessageEvent<Question<Job>>) => {
    const { turn } = data;
    if ('stop' in data) return running.get(turn)?.abort();
    const end = new AbortController();
    running.set(turn, end);
    const say = (report: Report<Part>) => end.signal.aborted || postMessage(report);
    try {
      await answer(data.job, (part) => say({ turn, part }), end.signal);
      say({ turn, end: true });
    } catch (error) {
      say({ turn, failed: error instanceof Error ? error.name : 'failed' });
    } finally {
      running.delete(turn);
    }
  };
}
