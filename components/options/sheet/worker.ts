import { openLog } from '../../../lib/log/database';
import { type Period, readChat } from '../../../lib/log/read';
import type { Conversation } from '../../../lib/model/conversation';
import { type SheetsInForce, sheetFor } from '../../../lib/quality/sheets/in-force';
import { type Judging, whatIf } from '../../../lib/quality/whatif';
import { checkShipped, conversationsOf } from '../../judge';
import { borrowKey } from '../../log-health/borrow';
import type { Job, Report } from './job';

const DAY = 24 * 60 * 60 * 1_000;
borrowKey();
const db = openLog();
const report = (message: Report) => postMessage(message);
const judging = (inForce: SheetsInForce): Judging => ({ sheetFor: (chat) => sheetFor(chat, inForce), check: checkShipped });

self.onmessage = (event: MessageEvent<Job>) => {
  run(event.data).catch(() => report({ kind: 'failed' }));
};

/** Counts chats of customers, which are known beforehand; each may hold several conversations. */
async function run({ before, after, period }: Job): Promise<void> {
  const keys = await db.chats.filter(({ lastAt }) => lastAt >= period.from).primaryKeys();
  const progress = { done: 0, total: keys.length };
  report({ kind: 'progress', ...progress });
  for await (const step of whatIf(
    chatsIn(keys, period, before, () => progress.done++),
    judging(before),
    judging(after),
    { total: 0 },
  )) {
    report(step.over ? { kind: 'done', sums: step.sums } : { kind: 'progress', ...progress });
  }
}

/** Conversations are those of now: compared can only be what is the same chat both ways. Reads a day more on both sides, so that a conversation across midnight is whole and belongs to the day it began. */
async function* chatsIn(
  keys: readonly string[],
  { from, to }: Period,
  sheets: SheetsInForce,
  onRead: () => void,
): AsyncGenerator<Conversation> {
  for (const key of keys) {
    const found = await readChat(db, key, { from: from - DAY, to: to + DAY });
    onRead();
    for (const chat of found ? conversationsOf(found, sheets) : []) {
      const begun = chat.messages[0]?.at ?? 0;
      if (begun >= from && begun < to) yield chat;
    }
  }
}
