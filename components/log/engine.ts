import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import { askWorker } from '../work/ask';
import { type Answer, type Failure, failures, type Job } from './job';
import LogWorker from './worker?worker';

let inForce: Job | undefined;

/** Asks the Worker that reads, searches and judges. */
export const ask = askWorker<Job, Answer>(
  () => new LogWorker(),
  () => (inForce ? [inForce] : []),
);

/** Tells the Worker to go on with the list, or to judge everything anew. */
export function tell(kind: 'more' | 'forget'): void {
  order({ kind });
}

/** Tells the Worker by which sheets to judge; what it judged by others is forgotten. Undefined: they cannot be read. */
export function tellSheets(sheets: SheetsInForce | undefined): void {
  inForce = { kind: 'sheets', sheets };
  order(inForce);
}

/** Why the log was not read, as far as the Worker could say. */
export function failureOf(error: unknown): Failure {
  return failures.find((one) => error instanceof Error && error.name === one) ?? 'damaged';
}

function order(job: Job): void {
  void ask(job, () => undefined).catch(() => undefined);
}

// Begun at once: it loads while the page is drawn.
tell('forget');
