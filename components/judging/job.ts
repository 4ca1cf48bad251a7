import type { Period } from '../../lib/log/read';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import type { JudgedChat } from '../judge';

/** What a page asks its Worker: the conversations that began in the period, judged by these sheets; or not to go on. */
export type Job = { kind: 'judge'; turn: number; period: Period; sheets: SheetsInForce } | { kind: 'stop'; turn: number };

/** Some more chats, latest first, and how many of the messages of the period were judged so far. */
export interface Judged {
  chats: JudgedChat[];
  done: number;
  total: number;
}

export type Answer = ({ kind: 'chats' } & Judged) | { kind: 'done' } | { kind: 'failed' };

/** One answer, and the turn it belongs to. */
export type Report = Answer & { turn: number };
