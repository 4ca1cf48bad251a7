import type { DayCount } from '../../lib/log/browse';
import type { MessageRow } from '../../lib/log/database';
import type { Category, Severity } from '../../lib/model/finding';
import type { ChatKey, Gap } from '../../lib/model/log';
import type { Judgement } from '../../lib/model/verdict';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import type { Quieted } from '../../lib/quality/suppressed';

export const scoreBands = ['under60', 'under80', 'from80', 'critical', 'unscored'] as const;
export type ScoreBand = (typeof scoreBands)[number];

/** What is wanted of the log; an empty string does not narrow it. `day` is YYYY-MM-DD. */
export interface Asked {
  text: string;
  scope: 'text' | 'order';
  day: string;
  customer: string;
  platform: string;
  score: ScoreBand | '';
  /** `any`, a severity or a category. */
  finding: Severity | Category | 'any' | '';
  sort: 'newest' | 'oldest';
}

/** What judging a chat of one day came to. `score` is the lowest of its conversations. */
export interface Mark {
  score: number | null;
  critical: boolean;
  conversations: number;
  findings: number;
  severities: Severity[];
  categories: Category[];
}

/** The place of what was searched for: a part of the text around it, and where in that part it is. */
export interface Excerpt {
  message: string;
  role: MessageRow['role'];
  text: string;
  start: number;
  end: number;
  /** Only the text before an edit holds it. */
  isEarlier: boolean;
}

/** One line of the list: a chat on a day, or a message that was found. `from` and `to` are epoch milliseconds. */
export interface LogRow {
  id: string;
  chat: string;
  day: string;
  who: ChatKey;
  from: number;
  to: number;
  count: number;
  hit?: Excerpt;
  mark?: Mark;
}

/** A conversation of the open chat, by the message it begins with; `judged` comes later. */
export interface Session {
  first: string;
  judged?: Pick<Judgement, 'score' | 'critical' | 'findings'> & { quieted: Quieted[] };
}

export interface OpenedChat {
  key: string;
  who: ChatKey;
  rows: MessageRow[];
  gaps: Gap[];
  sessions: Session[];
}

/** What the page asks its Worker. Nothing is judged before the `sheets` have come; undefined: they cannot be read. */
export type Job =
  | { kind: 'sheets'; sheets: SheetsInForce | undefined }
  | { kind: 'list'; asked: Asked }
  | { kind: 'more' }
  | { kind: 'chat'; key: string }
  | { kind: 'days' }
  | { kind: 'marks'; visits: { chat: string; day: string }[] }
  | { kind: 'forget' };

/** Why the log was not read. `closed`: another version took it, or it was wiped. */
export const failures = ['damaged', 'newer', 'closed'] as const;
export type Failure = (typeof failures)[number];

/** A part of what it answers. `paused`: enough for now, `more` goes on. */
export type Answer =
  | { kind: 'rows'; rows: LogRow[] }
  | { kind: 'looked'; looked: number }
  | { kind: 'paused' | 'gone' }
  | { kind: 'messages'; rows: MessageRow[] }
  | { kind: 'opened'; chat: Omit<OpenedChat, 'rows'> }
  | { kind: 'sessions'; sessions: Session[] }
  | { kind: 'days'; days: DayCount[] }
  | { kind: 'marks'; marks: [id: string, mark: Mark][] };
