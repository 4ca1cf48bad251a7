import { openLog } from '../../../lib/log/database';
import { type Period, readEvents, readGaps } from '../../../lib/log/read';
import { readStamp } from '../../../lib/log/stamp';
import type { Conversation } from '../../../lib/model/conversation';
import type { LogEvent } from '../../../lib/model/log';
import { ownOf } from '../../../lib/quality/coaching-own';
import { rowOf } from '../../../lib/quality/queue';
import { liveSheetFor, type SheetsInForce } from '../../../lib/quality/sheets/in-force';
import { checkShipped, type JudgedChat, judgedBy } from '../../judge';
import { chatReader } from '../../judging/reader';
import { wholePeriod } from '../../judging/whole';
import { answerPage } from '../../work/answer';
import { timesOf } from '../times/figures';
import { todayOf } from '../today/figures';
import { midnightsOf, weekOf } from '../week/figures';
import { remembering } from './history';
import type { Answers, Job } from './job';

/** Days an agent is compared with. */
const USUAL = 14;

const db = openLog();
const chatsOf = chatReader(db);
const past = remembering<JudgedChat[]>();
const recent = remembering<JudgedChat[]>();

answerPage<Job, Answers[keyof Answers]>(async (job, report) => report(await answer(job)));

async function answer(job: Job): Promise<Answers[keyof Answers]> {
  if (job.kind === 'queue') return queue(job);
  if (job.kind === 'today') return today(job);
  const midnights = midnightsOf(job.kind === 'times' ? job.days : 7, job.now);
  const period = { from: midnights[0] ?? job.now, to: tomorrow(job.now) };
  const { own, others } = ownOf(await read(period, job));
  if (job.kind === 'week') return weekOf(own, midnights, others);
  const gaps = await readGaps(db, period);
  const chats = own.map(({ chat }) => chat);
  return timesOf(chats, job.platform, { from: period.from, until: job.now, gaps }, others);
}

async function today(job: Job): Promise<Answers['today']> {
  const { now, sheets } = job;
  const [first = now, ...others] = midnightsOf(USUAL + 1, now);
  const midnight = others.at(-1) ?? now;
  const [day, usual] = [
    { from: midnight, to: tomorrow(now) },
    { from: first, to: midnight },
  ];
  const [fresh, old, open, gaps, happened, before] = await Promise.all([
    read(day, job),
    past(JSON.stringify([usual, await countIn(usual), sheets]), () => read(usual, job)),
    queue(job),
    readGaps(db, { from: first, to: now }),
    readEvents(db, day),
    readEvents(db, usual),
  ]);
  const mine = ownOf([...fresh, ...old]);
  const isMine = eventsOf(mine.own, [...fresh, ...old]);
  const isToday = ({ chat }: JudgedChat) => startOf(chat) >= midnight;
  const own = { today: mine.own.filter(isToday), before: mine.own.filter((one) => !isToday(one)) };
  const ids = new Set(own.today.map(({ chat }) => chat.id));
  return todayOf({
    ...own,
    events: { today: happened.filter(isMine), before: before.filter(isMine) },
    open: open.filter(({ conversation }) => ids.has(conversation)),
    span: { gaps, until: now },
    others: fresh.length - own.today.length,
  });
}

/** Chats of yesterday and today as they stand now: who waits is waited for across midnight. Read again only when something was written. */
async function queue({ now, sheets }: Pick<Job, 'now' | 'sheets'>): Promise<Answers['queue']> {
  const [from = now] = midnightsOf(2, now);
  const period = { from, to: tomorrow(now) };
  const written = [await readStamp(db), await countIn(period)];
  const [chats, gaps] = await Promise.all([
    recent(JSON.stringify([period, written, sheets]), () => wholePeriod(chatsOf, { period, sheets })),
    readGaps(db, { from, to: now }),
  ]);
  return chats
    .map(asOf(now, sheets))
    .map(({ chat, judgement }) => rowOf(chat, judgement, { sheet: liveSheetFor(chat, sheets), check: checkShipped, now }, gaps));
}

async function read(period: Period, { now, sheets }: Pick<Job, 'now' | 'sheets'>): Promise<JudgedChat[]> {
  return (await wholePeriod(chatsOf, { period, sheets })).map(asOf(now, sheets));
}

/** Chats that go on are judged as they stand: what can still be done is not missed yet. */
function asOf(now: number, sheets: SheetsInForce): (one: JudgedChat) => JudgedChat {
  const lastOf = ({ messages }: Conversation) => messages.at(-1)?.at ?? 0;
  const goesOn = (chat: Conversation) => now - lastOf(chat) < liveSheetFor(chat, sheets).thresholds.sessionGap * 1_000;
  return (one) => (goesOn(one.chat) ? judgedBy(sheets, one.chat, now) : one);
}

const countIn = ({ from, to }: Period) => db.messages.where('at').between(from, to, true, false).count();

/** An event belongs to whoever served its chat; the page may know the chat by another conversation than the log. */
function eventsOf(own: readonly JudgedChat[], all: readonly JudgedChat[]): (event: LogEvent) => boolean {
  const keyOf = (id: string) => (id.includes('#') ? id.slice(0, id.lastIndexOf('#')) : id);
  const keys = (chats: readonly JudgedChat[]) => new Set(chats.map(({ chat }) => keyOf(chat.id)));
  const [mine, known] = [keys(own), keys(all)];
  return ({ chat }) => mine.has(keyOf(chat)) || !known.has(keyOf(chat));
}

const startOf = ({ messages }: Conversation) => messages[0]?.at ?? 0;

const tomorrow = (now: number) => new Date(now).setHours(24, 0, 0, 0);
