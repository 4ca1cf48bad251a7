import type { Period } from '../../lib/log/read';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import type { JudgedChat } from '../judge';
import { lendKeyAlways } from '../log-health/key';
import type { Answer, Job, Report } from './job';
import JudgingWorker from './worker?worker';

const listening = new Map<number, (answer: Answer) => void>();
let worker: Worker | undefined;
let turn = 0;

/** Asks the Worker that reads and judges, so that the page never waits for either. Nothing is heard after `signal` aborts. */
export function askForChats(period: Period, sheets: SheetsInForce, hear: (answer: Answer) => void, signal: AbortSignal): void {
  worker ??= begin();
  const mine = ++turn;
  const tell = (job: Job) => worker?.postMessage(job);
  const stop = () => {
    if (listening.delete(mine)) tell({ kind: 'stop', turn: mine });
  };
  listening.set(mine, (answer) => {
    if (answer.kind !== 'chats') listening.delete(mine);
    hear(answer);
  });
  signal.addEventListener('abort', stop, { once: true });
  tell({ kind: 'judge', turn: mine, period, sheets });
}

/** All of them at once; rejects when the log was not read, or when `signal` aborts. */
export function collectChats(period: Period, sheets: SheetsInForce, signal: AbortSignal): Promise<JudgedChat[]> {
  const all: JudgedChat[] = [];
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    askForChats(
      period,
      sheets,
      (answer) => {
        if (answer.kind === 'chats') all.push(...answer.chats);
        else if (answer.kind === 'done') resolve(all);
        else reject(new Error('the log was not read'));
      },
      signal,
    );
  });
}

function begin(): Worker {
  const one = new JudgingWorker();
  lendKeyAlways(one);
  one.onmessage = ({ data }: MessageEvent<Report>) => listening.get(data.turn)?.(data);
  one.onerror = () => {
    worker = undefined;
    for (const hear of listening.values()) hear({ kind: 'failed' });
  };
  return one;
}
