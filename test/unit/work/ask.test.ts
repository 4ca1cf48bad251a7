import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPage } from '../../../components/work/answer';
import { type Ask, askWorker } from '../../../components/work/ask';
import { gather } from '../../../components/work/gather';

/** No browser to ask for a key: what is lent is empty. */
vi.mock('../../../components/log-health/key', () => ({
  lendKeyAlways: (worker: Worker) => worker.postMessage({ lent: {} }),
}));

type Job = 'three' | 'fail' | 'wait' | 'remember' | { times: number };

/** A page's end of a Worker in the same thread: what either side posts the other hears a turn later. */
class OneThread extends EventTarget {
  onmessage?: (event: MessageEvent) => void;
  onerror?: () => void;
  posted: unknown[] = [];
  isEnded = false;
  postMessage(data: unknown) {
    this.posted.push(data);
    queueMicrotask(() => inWorker.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {
    this.isEnded = true;
  }
}

let inWorker: EventTarget & { onmessage?: (event: MessageEvent) => void };
let workers: OneThread[];
let go: () => void;
let aborted: boolean;
let ask: Ask<Job, number>;

beforeEach(() => {
  workers = [];
  aborted = false;
  inWorker = new EventTarget();
  vi.stubGlobal('self', inWorker);
  vi.stubGlobal('postMessage', (data: unknown) => workers.at(-1)?.onmessage?.(new MessageEvent('message', { data })));
  answerPage<Job, number>(async (job, report, signal) => {
    if (job === 'three') for (const n of [1, 2, 3]) report(n);
    if (job === 'fail') throw Object.assign(new Error('a secret'), { name: 'newer' });
    if (job !== 'wait') return;
    report(1);
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    aborted = signal.aborted;
    report(2);
  });
  inWorker.addEventListener('message', (event) => inWorker.onmessage?.(event as MessageEvent));
  ask = askWorker<Job, number>(
    () => {
      const one = new OneThread();
      workers.push(one);
      return one as unknown as Worker;
    },
    () => ['remember'],
  );
});
afterEach(() => vi.unstubAllGlobals());

const all = (job: Job, signal?: AbortSignal) => gather<number>((hear) => ask(job, hear, signal));

describe('asking a Worker', () => {
  test('several questions at once: each hears its own parts to the end, of one Worker', async () => {
    expect(await Promise.all([all('three'), all({ times: 0 }), all('three')])).toEqual([[1, 2, 3], [], [1, 2, 3]]);
    expect(workers).toHaveLength(1);
  });

  test('a new Worker is told what comes first, and lent the key, before it is asked', async () => {
    await all('three');
    expect(workers[0]?.posted).toMatchObject([{ lent: {} }, { job: 'remember' }, { job: 'three' }]);
  });

  test('a failure arrives by its name and without its words', async () => {
    await expect(all('fail')).rejects.toMatchObject({ name: 'newer', message: expect.not.stringContaining('secret') });
    expect(await all('three')).toEqual([1, 2, 3]);
  });

  test('nothing is heard after it is cancelled, and the Worker is told', async () => {
    const end = new AbortController();
    const heard: number[] = [];
    const asked = ask('wait', (part) => heard.push(part), end.signal);
    await vi.waitFor(() => expect(heard).toEqual([1]));
    end.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    go();
    expect(await all('three')).toEqual([1, 2, 3]);
    expect(aborted).toBe(true);
    expect(heard).toEqual([1]);
    await expect(all('three', end.signal)).rejects.toThrow('enough');
  });

  test('a Worker that stops fails what was asked of it; the next question begins another', async () => {
    const asked = all('wait');
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    workers[0]?.onerror?.();
    await expect(asked).rejects.toMatchObject({ name: 'WorkerStopped' });
    expect(workers[0]?.isEnded).toBe(true);
    expect(await all('three')).toEqual([1, 2, 3]);
    expect(workers[1]?.posted[1]).toMatchObject({ job: 'remember' });
  });
});
