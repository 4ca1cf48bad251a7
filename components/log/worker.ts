import { readDays } from '../../lib/log/browse';
import { openLog } from '../../lib/log/database';
import { stateOf } from '../../lib/log/health';
import { visitId } from '../../lib/log/visits';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import { borrowKey } from '../log-health/borrow';
import { openChat } from './chat';
import type { Failure, Job, LogRow, Mark, Report } from './job';
import { listRows } from './list';
import { fitsMark, markOf, needsMark } from './marks';

/** Rows the page is given before it has to ask for more, and at once: taking them in must cost it no more than some milliseconds. */
const enough = 10_000;
const atOnce = 500;
/** Chats judged between two looks at what else is asked. */
const chunk = 24;

borrowKey();
const db = openLog();
const marks = new Map<string, Mark>();
const running = { list: new AbortController(), chat: new AbortController(), marks: new AbortController() };
let begin: (sheets: Promise<SheetsInForce>) => void;
let sheets = new Promise<SheetsInForce>((resolve) => {
  begin = resolve;
});
let more: (() => void) | undefined;

const report = (message: Report) => postMessage(message);

self.onmessage = ({ data }: MessageEvent<Job>) => {
  const { turn } = data;
  if (data.kind === 'more') more?.();
  else if (data.kind === 'stop') running.list.abort();
  else if (data.kind === 'sheets') judgeBy(data.sheets);
  else if (data.kind === 'forget') marks.clear();
  else answer(data).catch((error: unknown) => report({ kind: 'failed', turn, failure: failureOf(error) }));
};

function judgeBy(inForce: SheetsInForce | undefined): void {
  sheets = inForce ? Promise.resolve(inForce) : Promise.reject(new Error('the sheets were not read'));
  sheets.catch(() => undefined);
  begin(sheets);
  marks.clear();
}

async function answer(job: Extract<Job, { kind: 'days' | 'list' | 'chat' | 'marks' }>): Promise<void> {
  const { turn } = job;
  if (job.kind === 'days') return report({ kind: 'days', turn, days: await readDays(db, '0000-01-01', '9999-12-31') });
  running[job.kind].abort();
  const end = new AbortController();
  running[job.kind] = end;
  if (job.kind === 'list') await list(job, end.signal);
  else if (job.kind === 'chat') await openChat(db, job.key, await sheets, end.signal, (part) => report({ turn, ...part }));
  else await judge(job, end.signal);
}

async function judge({ turn, visits }: Extract<Job, { kind: 'marks' }>, signal: AbortSignal): Promise<void> {
  for (let at = 0; at < visits.length && !signal.aborted; at += chunk) {
    const some = visits.slice(at, at + chunk);
    const found = await Promise.all(some.map(async (one): Promise<[string, Mark]> => [idOf(one), await known(one)]));
    report({ kind: 'marks', turn, marks: found });
  }
}

async function list({ turn, asked }: Extract<Job, { kind: 'list' }>, signal: AbortSignal): Promise<void> {
  let [sent, looked, allowed] = [0, 0, enough];
  const step = needsMark(asked) ? chunk : atOnce;
  for await (const page of listRows(db, asked, signal, Date.now())) {
    for (let at = 0; at < page.length; at += step) {
      const part = page.slice(at, at + step);
      const rows = needsMark(asked) ? await fitting(part, (mark) => fitsMark(mark, asked)) : part;
      if (signal.aborted) return;
      looked += part.length;
      sent += rows.length;
      if (rows.length > 0) report({ kind: 'rows', turn, rows });
      if (needsMark(asked)) report({ kind: 'looked', turn, looked });
      if (sent < allowed) continue;
      report({ kind: 'paused', turn });
      await asksForMore(signal);
      if (signal.aborted) return;
      allowed += enough;
    }
  }
  if (!signal.aborted) report({ kind: 'done', turn });
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
