import type { QueueRow } from '../../../lib/quality/queue';
import type { SheetsInForce } from '../../../lib/quality/sheets/in-force';
import type { TimesFigures } from '../times/figures';
import type { Sums, TodayFigures } from '../today/figures';
import type { WeekFigures } from '../week/figures';

/** What the tabs of figures and the popup ask of their Worker. `now` is epoch ms; `days` are local days up to and including today. */
export type Asked =
  | { kind: 'day'; now: number }
  | { kind: 'today'; now: number }
  | { kind: 'week'; now: number }
  | { kind: 'queue'; now: number }
  | { kind: 'times'; now: number; days: number; platform: string | undefined };

export type Job = Asked & { sheets: SheetsInForce };

/** What each is answered with. */
export interface Answers {
  /** Today alone; `others` are chats of other accounts on this computer, which are not counted. */
  day: { sums: Sums; others: number };
  today: TodayFigures;
  week: WeekFigures;
  times: TimesFigures;
  queue: QueueRow[];
}
