import type { LogDatabase } from '../../../lib/log/database';
import { readEvents, readGaps } from '../../../lib/log/read';
import { ownOf } from '../../../lib/quality/coaching-own';
import { rowOf } from '../../../lib/quality/queue';
import { liveSheetFor } from '../../../lib/quality/sheets/in-force';
import { checkShipped } from '../../judge';
import { timesOf } from '../times/figures';
import { eventsOf, ownDayOf, tomorrow } from '../today/day';
import { sumsOf, todayOf } from '../today/figures';
import { midnightsOf, weekOf } from '../week/figures';
import type { Answers, Asked, Job } from './job';
import { standingChats } from './reader';

/** Days an agent is compared with. */
const USUAL = 14;

type Kinds = { [Kind in keyof Answers]: (job: Job & Extract<Asked, { kind: Kind }>) => Promise<Answers[Kind]> };

/** Answers what the tabs of figures and the popup ask of a log. */
export function figuresReader(db: LogDatabase): (job: Job) => Promise<Answers[keyof Answers]> {
  const chats = standingChats(db);

  async function dayOf(job: Job) {
    const [midnight = job.now] = midnightsOf(1, job.now);
    const [near, happened] = await Promise.all([chats.near(job), readEvents(db, { from: midnight, to: tomorrow(job.now) })]);
    return ownDayOf(near, happened, midnight);
  }

  async function lastDays({ now, sheets }: Job, days: number) {
    const midnights = midnightsOf(days, now);
    const period = { from: midnights[0] ?? now, to: tomorrow(now) };
    return { midnights, period, ...ownOf(await chats.of(period, { now, sheets })) };
  }

  const kinds: Kinds = {
    async day(job) {
      const [midnight = job.now] = midnightsOf(1, job.now);
      const [{ own, events, others }, gaps] = await Promise.all([dayOf(job), readGaps(db, { from: midnight, to: job.now })]);
      return { sums: sumsOf(own, events, { gaps, until: job.now }), others };
    },
    async today(job) {
      const { now } = job;
      const [first = now, ...later] = midnightsOf(USUAL + 1, now);
      const usual = { from: first, to: later.at(-1) ?? now };
      const [day, old, open, gaps, happened] = await Promise.all([
        dayOf(job),
        chats.ofPast(usual, job),
        kinds.queue({ ...job, kind: 'queue' }),
        readGaps(db, { from: first, to: now }),
        readEvents(db, usual),
      ]);
      const fresh = new Set(day.all.map(({ chat }) => chat.id));
      const all = [...day.all, ...old];
      const { own } = ownOf(all);
      const before = own.filter(({ chat }) => !fresh.has(chat.id));
      const ids = new Set(day.own.map(({ chat }) => chat.id));
      return todayOf({
        ...{ today: day.own, before, others: day.others },
        events: { today: day.events, before: eventsOf(happened, own, all) },
        open: open.filter(({ conversation }) => ids.has(conversation)),
        span: { gaps, until: now },
      });
    },
    /** Who waits is waited for across midnight. */
    async queue(job) {
      const { now, sheets } = job;
      const [from = now] = midnightsOf(2, now);
      const [near, gaps] = await Promise.all([chats.near(job), readGaps(db, { from, to: now })]);
      return near.map(({ chat, judgement }) =>
        rowOf(chat, judgement, { sheet: liveSheetFor(chat, sheets), check: checkShipped, now }, gaps),
      );
    },
    async week(job) {
      const { own, midnights, others } = await lastDays(job, 7);
      return weekOf(own, midnights, others);
    },
    async times(job) {
      const { own, period, others } = await lastDays(job, job.days);
      const span = { from: period.from, until: job.now, gaps: await readGaps(db, period) };
      return timesOf(
        own.map(({ chat }) => chat),
        job.platform,
        span,
        others,
      );
    },
  };
  return (job) => (kinds[job.kind] as (job: Job) => Promise<Answers[keyof Answers]>)(job);
}
