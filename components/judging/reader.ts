import type { LogDatabase } from '../../lib/log/database';
import { judgeChats } from './chats';
import type { ReadChats } from './job';
import { judgingMemory } from './memory';

/** Reads and judges chats of a log, each once until it or the sheets change. */
export function chatReader(db: LogDatabase): ReadChats {
  const judging = judgingMemory();
  return ({ period, sheets }, hear, signal = new AbortController().signal) =>
    judgeChats(db, period, sheets, judging(sheets), hear, signal);
}
