import type { Period } from '../../lib/log/read';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import type { JudgedChat } from '../judge';

/** What a page asks its Worker: the conversations that began in the period, judged by these sheets. */
export interface Job {
  period: Period;
  sheets: SheetsInForce;
}

/** Some more chats, latest first, and how many of the messages of the period were judged so far. */
export interface Judged {
  chats: JudgedChat[];
  done: number;
  total: number;
}

/** Does the job and tells the chats in parts; resolves at the end, or when `signal` aborts. */
export type ReadChats = (job: Job, hear: (some: Judged) => void | Promise<void>, signal?: AbortSignal) => Promise<void>;
