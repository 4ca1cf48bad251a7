import { readDays } from '../../lib/log/browse';
import { openLog } from '../../lib/log/database';
import { stateOf } from '../../lib/log/health';
import { visitId } from '../../lib/log/visits';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import { answerPage } from '../work/answer';
import { openChat } from './chat';
import type { Answer, Asked, Failure, Job, LogRow, Mark } from './job';
import { listRows } from './list';
import { fitsMark, markOf, needsMark } from './marks';

/** Rows the page is given before it has to ask for more, and at once: taking them in must cost it no more than some milliseconds. */
const enough = 10_000;
const atOnce = 500;
/** Chats judged between two looks at what else is asked. */
const chunk = 24;

const db = openLog();
const marks = new Map<string, Mark>();
let begin: (sheets: Promise<SheetsInForce>) => void;
let sheets = new Promise<SheetsInForce>((resolve) => {
  begin = resolve;
});
let more: (() => void) | undefined;

type Report = (answer: Answer) => void;

answerPage<Job, Answer>((job, report, signal) =>
  answer(job, report, signal).catch((error: unknown) => {
    throw Object.assign(new Error('the log was not read'), { name: failureOf(error) });
  }),
);

function judgeBy(inForce: SheetsInForce | undefined): void {
  sheets = inForce ? Promise.resolve(inForce) : Promise.reject(new Error('the sheets were not read'));
  sheets.catch(() => undefined);
  begin(sheets);
  marks.clear();
}

async function answer(job: Job, report: Report, signal: AbortSignal): Promise<void> {
  if (job.kind === 'more') more?.();
  else if (job.kind === 'sheets') judgeBy(job.sheets);
  else if (job.kind === 'forget') marks.clear();
  else if (job.kind === 'days') report({ kind: 'days', days: await readDays(db, '0000-01-01', '9999-12-31') });
  else if (job.kind === 'list') await list(job.asked, report, signal);
  else if (job.kind === 'chat') await openChat(db, job.key, await sheets, signal, report);
  else await judge(job.visits, report, signal);
}

async function judge(visits: { chat: string; day: string }[], report: Report, signal: AbortSignal): Promise<void> {
  for (let at = 0; at < visits.length && !signal.aborted; at += chunk) {
    const some = visits.slice(at, at + chunk);
    const found = await Promise.all(some.map(async (one): Promise<[string, Mark]> => [idOf(one), await known(one)]));
    report({ kind: 'marks', marks: found });
  }
}

async function list(asked: Asked, report: Report, signal: AbortSignal): Promise<void> {
  let [sent, looked, allowed] = [0, 0, enough];
  const step = needsMark(asked) ? chunk : atOnce;
  for await (const page of listRows(db, asked, signal, Date.now())) {
    for (let at = 0; at < page.length; at += step) {
      const part = page.slice(at, at + step);
      const rows = needsMark(asked) ? await fitting(part, (mark) => fitsMark(mark, asked)) : part;
      if (signal.aborted) return;
      looked += part.length;
      sent += rows.length;
      if (rows.length > 0) report({ kind: 'rows', rows });
      if (needsMark(asked)) report({ kind: 'looked', looked });
      if (sent < allowed) continue;
      report({ kind: 'paused' });
      await asksForMore(signal);
      if (signal.aborted) return;
      allowed += enough;
    }
  }
}

async function fitting(rows: LogRow[], fits: (mark: Mark) => boolean): Promise<LogRow[]> {
  const judged = await Promise.all(rows.map(async (row) => ({ ...row, mark: await known(row) })));
  return judged.filter(({ mark }) => fits(mark));
}

async function known(one: { chat: string; day: string }): Promise<Mark> {
  const before = marks.get(idOf(one));
  if (before) return before;
  const by = sheets;
  const mark = await markOf(db, one.chat, one.day, await by);
  if (by === sheets) marks.set(idOf(one), mark);
  return mark;
}

function idOf({ chat, day }: { chat: string; day: string }): string {
  return visitId(day, chat);
}

function asksForMore(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    more = resolve;
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function failureOf(error: unknown): Failure {
  const state = stateOf(error);
  return state === undefined ? 'closed' : state === 'newer' ? 'newer' : 'damaged';
}
