import { openLog } from '../../lib/log/database';
import { borrowKey } from '../log-health/borrow';
import { judgedChats } from './chats';
import type { Job, Report } from './job';
import { judgingMemory } from './memory';

borrowKey();
const db = openLog();
const judging = judgingMemory();
const running = new Map<number, AbortController>();
const report = (message: Report) => postMessage(message);

self.onmessage = ({ data }: MessageEvent<Job>) => {
  if (data.kind === 'stop') running.get(data.turn)?.abort();
  else answer(data).catch(() => report({ kind: 'failed', turn: data.turn }));
};

async function answer({ turn, period, sheets }: Extract<Job, { kind: 'judge' }>): Promise<void> {
  const end = new AbortController();
  running.set(turn, end);
  try {
    for await (const some of judgedChats(db, period, sheets, judging(sheets), end.signal)) {
      report({ kind: 'chats', turn, ...some });
      // Lets in what the page asks meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (!end.signal.aborted) report({ kind: 'done', turn });
  } finally {
    running.delete(turn);
  }
}
