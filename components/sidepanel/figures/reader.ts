import type { LogDatabase } from '../../../lib/log/database';
import type { Period } from '../../../lib/log/read';
import { readStamp } from '../../../lib/log/stamp';
import type { Conversation } from '../../../lib/model/conversation';
import { liveSheetFor, type SheetsInForce } from '../../../lib/quality/sheets/in-force';
import { type JudgedChat, judgedBy } from '../../judge';
import { chatReader } from '../../judging/reader';
import { wholePeriod } from '../../judging/whole';
import { tomorrow } from '../today/day';
import { midnightsOf } from '../week/figures';
import { remembering } from './history';
import type { Job } from './job';

type Asked = Pick<Job, 'now' | 'sheets'>;

/** Chats as they stand at `now`, latest first. */
export interface StandingChats {
  of(period: Period, asked: Asked): Promise<JudgedChat[]>;
  /** Of days that are over: for a few minutes as they were. */
  ofPast(period: Period, asked: Asked): Promise<JudgedChat[]>;
  /** Of yesterday and today; judged anew only when something was written, and what goes on. */
  near(asked: Asked): Promise<JudgedChat[]>;
}

/** Reads and judges the chats of a log for figures; what it has read is remembered. */
export function standingChats(db: LogDatabase): StandingChats {
  const read = chatReader(db);
  const past = remembering<JudgedChat[]>();
  const recent = remembering<JudgedChat[]>();
  const countIn = ({ from, to }: Period) => db.messages.where('at').between(from, to, true, false).count();

  async function of(period: Period, { now, sheets }: Asked): Promise<JudgedChat[]> {
    return (await wholePeriod(read, { period, sheets })).map(asOf(now, sheets));
  }

  return {
    of,
    async ofPast(period, asked) {
      return past(JSON.stringify([period, await countIn(period), asked.sheets]), () => of(period, asked));
    },
    async near({ now, sheets }) {
      const [from = now] = midnightsOf(2, now);
      const period = { from, to: tomorrow(now) };
      const written = [await readStamp(db), await countIn(period)];
      const chats = await recent(JSON.stringify([period, written, sheets]), () => wholePeriod(read, { period, sheets }));
      return chats.map(asOf(now, sheets));
    },
  };
}

/** Chats that go on are judged as they stand: what can still be done is not missed yet. */
function asOf(now: number, sheets: SheetsInForce): (one: JudgedChat) => JudgedChat {
  const lastOf = ({ messages }: Conversation) => messages.at(-1)?.at ?? 0;
  const goesOn = (chat: Conversation) => now - lastOf(chat) < liveSheetFor(chat, sheets).thresholds.sessionGap * 1_000;
  return (one) => (goesOn(one.chat) ? judgedBy(sheets, one.chat, now) : one);
}
