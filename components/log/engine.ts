import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import { lendKeyAlways } from '../log-health/key';
import type { Answer, Job, Report } from './job';
import LogWorker from './worker?worker';

type Asking<One = Job> = One extends Job ? Omit<One, 'turn'> : never;

const worker = new LogWorker();
lendKeyAlways(worker);
const listening = new Map<number, (answer: Answer) => void>();
let turn = 0;

worker.onmessage = ({ data }: MessageEvent<Report>) => listening.get(data.turn)?.(data);
worker.onerror = () => {
  for (const hear of listening.values()) hear({ kind: 'failed', failure: 'damaged' });
};

/** Asks the Worker that reads, searches and judges, so that the page never waits for any of it. Nothing is heard after `signal` aborts. */
export function ask(job: Asking, hear: (answer: Answer) => void, signal: AbortSignal): void {
  const mine = ++turn;
  listening.set(mine, hear);
  signal.addEventListener('abort', () => listening.delete(mine), { once: true });
  worker.postMessage({ ...job, turn: mine } satisfies Job);
}

/** Tells the Worker to go on with the list, to end it, or to judge everything anew. */
export function tell(kind: 'more' | 'stop' | 'forget'): void {
  worker.postMessage({ kind, turn } satisfies Job);
}

/** Tells the Worker by which sheets to judge; what it judged by others is forgotten. Undefined: they cannot be read. */
export function tellSheets(sheets: SheetsInForce | undefined): void {
  worker.postMessage({ kind: 'sheets', turn, sheets } satisfies Job);
}
