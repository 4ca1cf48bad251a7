import type { MessageRow } from '../../lib/log/database';
import { dayOf } from '../../lib/log/visits';
import type { Gap } from '../../lib/model/log';
import type { OpenedChat, Session } from './job';

/** One line of an open chat. `key` is its own. A message knows the conversation it is in. */
export type Line = { key: string } & (
  | { kind: 'day'; at: number }
  | { kind: 'session'; session: Session }
  | { kind: 'gap'; gap: Gap }
  | { kind: 'message'; row: MessageRow; session: Session | undefined }
);

/** Messages with the days, conversations and gaps between them; a gap stands before the first message after it began. */
export function linesOf({ rows, gaps, sessions }: Pick<OpenedChat, 'rows' | 'gaps' | 'sessions'>): Line[] {
  const starting = new Map(sessions.map((session) => [session.first, session]));
  const waiting = [...gaps].sort((a, b) => a.from - b.from);
  const lines: Line[] = [];
  let day = '';
  let session: Session | undefined;
  const addGaps = (until: number) => {
    while (waiting[0] && waiting[0].from < until) {
      const gap = waiting.shift();
      if (gap) lines.push({ kind: 'gap', key: `gap ${gap.id}`, gap });
    }
  };
  for (const row of rows) {
    addGaps(row.at);
    if (dayOf(row.at) !== day) {
      day = dayOf(row.at);
      lines.push({ kind: 'day', key: `day ${day}`, at: row.at });
    }
    const next = starting.get(row.id);
    if (next) {
      session = next;
      lines.push({ kind: 'session', key: `session ${row.id}`, session: next });
    }
    lines.push({ kind: 'message', key: row.pk, row, session });
  }
  addGaps(Number.POSITIVE_INFINITY);
  return lines;
}
