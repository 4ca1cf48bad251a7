import { lendKeyAlways } from '../../log-health/key';
import { sheetsInForce } from '../../sheets';
import type { Answers, Asked, Job, Report } from './job';
import FiguresWorker from './worker?worker';

const waiting = new Map<number, { done(value: never): void; failed(reason: Error): void }>();
let worker: Worker | undefined;
let turn = 0;

/** Reads, judges and counts in a Worker, so that the panel never waits for any of it. Rejects when the log was not read. */
export async function figures<Kind extends keyof Answers>(asked: Extract<Asked, { kind: Kind }>): Promise<Answers[Kind]> {
  const sheets = await sheetsInForce();
  worker ??= begin();
  const mine = ++turn;
  return new Promise<Answers[Kind]>((done, failed) => {
    waiting.set(mine, { done, failed });
    worker?.postMessage({ ...(asked as Asked), turn: mine, sheets } satisfies Job);
  });
}

function begin(): Worker {
  const one = new FiguresWorker();
  lendKeyAlways(one);
  one.onmessage = ({ data }: MessageEvent<Report>) => {
    const asker = waiting.get(data.turn);
    waiting.delete(data.turn);
    if (data.ok) asker?.done(data.value as never);
    else asker?.failed(new Error('the log was not read'));
  };
  one.onerror = () => {
    worker = undefined;
    for (const { failed } of waiting.values()) failed(new Error('the Worker stopped'));
    waiting.clear();
  };
  return one;
}
