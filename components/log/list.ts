import { type Hit, readDays, readVisits, searchText, type Visit } from '../../lib/log/browse';
import type { ChatRow, LogDatabase } from '../../lib/log/database';
import { foldText } from '../../lib/log/fold';
import { dayOf, spanOfDay, visitId } from '../../lib/log/visits';
import type { ChatKey } from '../../lib/model/log';
import { excerptOf } from './excerpt';
import type { Asked, LogRow } from './job';
import { holdsOrder, orderOf } from './order';

const everyDay = { from: '0000-01-01', to: '9999-12-31' };
/** Rows that one look into the visits should bring. */
const wantedRows = 200;
const earliest = '1999-12-31';

/** Everything that fits `asked` but for score and findings, in pages. Text is always searched newest first. */
export async function* listRows(db: LogDatabase, asked: Asked, signal: AbortSignal, now: number): AsyncGenerator<LogRow[]> {
  if (asked.text.trim() !== '') yield* foundRows(db, asked, signal);
  else if (asked.day !== '') yield await visitRows(db, asked, asked.day, asked.day);
  else yield* asked.sort === 'oldest' ? forwards(db, asked, signal) : backwards(db, asked, signal, now);
}

async function* foundRows(db: LogDatabase, asked: Asked, signal: AbortSignal): AsyncGenerator<LogRow[]> {
  const isOrder = asked.scope === 'order';
  const wanted = isOrder ? orderOf(asked.text) : foldText(asked.text.trim());
  const span = asked.day === '' ? {} : { from: asked.day, to: asked.day };
  for await (const hits of searchText(db, wanted, { signal, ...span })) {
    const fitting = hits.filter(({ row, chat }) => fitsWho(chat, asked) && (!isOrder || holdsOrder(row, wanted)));
    if (fitting.length > 0) yield fitting.map((hit) => hitRow(hit, wanted));
  }
}

function hitRow({ row, chat }: Hit, wanted: string): LogRow {
  const { at } = row;
  const hit = excerptOf(row, wanted);
  return { id: row.pk, chat: row.chat, day: dayOf(at), who: whoOf(chat, row.agent), from: at, to: at, count: 1, hit };
}

/** Days from today back, few at first so that the first rows come at once. */
async function* backwards(db: LogDatabase, asked: Asked, signal: AbortSignal, now: number): AsyncGenerator<LogRow[]> {
  let [last, width] = [everyDay.to, 1];
  let first = dayOf(now);
  while (!signal.aborted) {
    const rows = await visitRows(db, asked, first, last);
    yield rows;
    if (first <= earliest) return;
    if (rows.length < wantedRows) width *= 2;
    last = daysBefore(first, 1);
    first = daysBefore(last, width - 1);
    if (first <= earliest) first = everyDay.from;
  }
}

async function* forwards(db: LogDatabase, asked: Asked, signal: AbortSignal): AsyncGenerator<LogRow[]> {
  const days = (await readDays(db, everyDay.from, everyDay.to)).reverse();
  for (const { day } of days) {
    if (signal.aborted) return;
    yield (await visitRows(db, asked, day, day)).reverse();
  }
}

async function visitRows(db: LogDatabase, { platform, customer, sort, day }: Asked, from: string, to: string) {
  const visits = await readVisits(db, { from, to, customer, ...(platform && { platform }) });
  const rows = visits.map(visitRow);
  return day !== '' && sort === 'oldest' ? rows.reverse() : rows;
}

function visitRow({ chat, day, who, from, to, count, agents }: Visit): LogRow {
  return { id: visitId(day, chat), chat, day, who: whoOf(who, agents.at(-1)), from, to, count };
}

function whoOf({ platform, shop, agent, customer, name }: ChatRow, spoke: string | undefined): ChatKey {
  return { platform, shop, agent: spoke || agent, customer, ...(name && { name }) };
}

function fitsWho(who: ChatRow, { platform, customer }: Asked): boolean {
  if (platform !== '' && who.platform !== platform) return false;
  const wanted = foldText(customer.trim());
  return wanted === '' || foldText(`${who.customer}\n${who.name ?? ''}`).includes(wanted);
}

function daysBefore(day: string, count: number): string {
  const start = new Date(spanOfDay(day).from);
  return dayOf(new Date(start.getFullYear(), start.getMonth(), start.getDate() - count).getTime());
}
