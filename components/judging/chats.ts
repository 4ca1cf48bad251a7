import type { LogDatabase } from '../../lib/log/database';
import { type ChatLog, type Period, readPeriod } from '../../lib/log/read';
import type { Conversation } from '../../lib/model/conversation';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import { conversationsOf, type JudgedChat } from '../judge';
import type { Judged } from './job';

const day = 24 * 60 * 60 * 1_000;
/** Chats handed over at once: taking them in costs a page less than 10 ms. */
const atOnce = 50;

/**
 * Tells the conversations that began in the period, judged, latest first. Days are read backwards, few at first so that the
 * first chats come at once. Ends early when `signal` aborts.
 */
export async function judgeChats(
  db: LogDatabase,
  period: Period,
  sheets: SheetsInForce,
  judge: (chat: Conversation) => JudgedChat,
  hear: (some: Judged) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const within = () => db.messages.where('at').between(period.from, period.to, true, false);
  const counting = within().count();
  // Asked for at once, needed only with the first chats.
  counting.catch(() => undefined);
  const earliest = await within().first();
  let [to, width, done] = [period.to, day, 0];
  while (earliest && to > earliest.at && !signal.aborted) {
    const from = Math.max(period.from, to - width);
    const chats = await begunIn(db, { from, to }, sheets);
    for (let at = 0; at < chats.length && !signal.aborted; at += atOnce) {
      const some = chats.slice(at, at + atOnce);
      done += some.reduce((sum, { messages }) => sum + messages.length, 0);
      const judged = some.map(judge);
      const total = await counting;
      await hear({ chats: judged, done: Math.min(done, total), total });
    }
    to = from;
    width *= 2;
  }
}

/** Reads a day more on both sides, so that a chat across midnight is whole and belongs to the day it began. */
async function begunIn(db: LogDatabase, { from, to }: Period, sheets: SheetsInForce): Promise<Conversation[]> {
  const logs: ChatLog[] = await readPeriod(db, { from: from - day, to: to + day });
  return logs
    .flatMap((one) => conversationsOf(one, sheets))
    .filter((chat) => startOf(chat) >= from && startOf(chat) < to)
    .sort((a, b) => startOf(b) - startOf(a));
}

const startOf = ({ messages }: Conversation) => messages[0]?.at ?? 0;
