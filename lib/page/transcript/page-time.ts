import type { Trust } from '../../model/message';

/** A time read from the page. */
export interface PageTime {
  at: number;
  trust: Exclude<Trust, 'seen'>;
  /** Only the clock was written: the day is taken from `now`. */
  dateless?: boolean;
  /** The day was counted from the day on which the page drew it, which may be over: 昨天, 星期二. */
  relative?: boolean;
}

const halfDay = 12 * 60 * 60_000;
/** As far back as the 29th of February may be. */
const leapYears = 8;
const weekdays: Record<string, number> = { 日: 0, 天: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };
const englishDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const clock = /(上午|下午|早上|晚上|傍晚|凌晨|中午|am|pm)?\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?\s*(am|pm)?/i;
const dated = /(?:(\d{4})\s*[年\-/.]\s*)?(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?/;

/**
 * Reads a time label as chat pages write them, in the browser's own time zone: 2026年01月02日 10:00:00, 2026-01-02 10:00,
 * 1-2 10:00, 昨天 12:03, 星期二 下午3:05, Yesterday 3:05 PM, 10:00, or ISO. `now` is epoch milliseconds.
 * Relative words (刚刚, 3分钟前) and anything else that is not exact give undefined. A page that writes another zone than the
 * browser's, or clocks without a day on messages of days before, does not say so; the latest day that fits is taken.
 */
export function parsePageTime(label: string, now: number): PageTime | undefined {
  const text = label.normalize('NFKC').trim();
  if (text.length > 40) return undefined;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : { at, trust: /T\d\d:\d\d:\d\d/.test(text) ? 'page-second' : 'page-minute' };
  }
  const time = clock.exec(text);
  if (!time) return undefined;
  const hour = to24(Number(time[2]), (time[1] ?? time[5] ?? '').toLowerCase());
  const minute = Number(time[3]);
  const second = Number(time[4] ?? 0);
  if (!(hour <= 23) || minute > 59 || second > 59) return undefined;
  const rest = text.replace(time[0], ' ').trim();
  const date = dateOf(rest, now);
  if (!date) return undefined;
  const trust = time[4] ? 'page-second' : 'page-minute';
  const at = epoch(date, hour, minute, second, now);
  if (at === undefined) return undefined;
  if (rest !== '') return { at, trust, ...(date.past === undefined ? { relative: true } : {}) };
  // A clock ahead of us by more than skew belongs to yesterday: 23:58 read just after midnight.
  return { at: at > now + 5 * 60_000 ? dayBefore(at) : at, trust, dateless: true };
}

/** The same clock one calendar day earlier, which is 23 or 25 hours around a change of summer time. */
export function dayBefore(at: number): number {
  const date = new Date(at);
  return date.setDate(date.getDate() - 1);
}

/** Clock of a time, to the minute, in the browser's zone. */
export function clockOf(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}:${date.getMinutes()}`;
}

/** The time of that day; where the year was not written, of the last year that had such a day before now. */
function epoch({ year, month, day, past }: CalendarDay, hour: number, minute: number, second: number, now: number) {
  for (let back = 0; back <= (past ? leapYears : 0); back++) {
    const date = new Date(year - back, month, day, hour, minute, second);
    const isReal = past === undefined || date.getDate() === day;
    if (isReal && (!past || date.getTime() <= now + halfDay)) return date.getTime();
  }
  return undefined;
}

function to24(hour: number, part: string): number {
  // Twelve at night may be the beginning or the end of that day.
  if (part === '晚上' && hour === 12) return Number.NaN;
  if (['下午', '傍晚', '晚上', 'pm'].includes(part) && hour < 12) return hour + 12;
  if (part === '中午' && hour < 11) return hour + 12;
  return (part === 'am' || part === '凌晨') && hour === 12 ? 0 : hour;
}

interface CalendarDay {
  year: number;
  month: number;
  day: number;
  /** A date was written; true: without its year, so one ahead of us is an earlier year's. */
  past?: boolean;
}

function dateOf(text: string, now: number): CalendarDay | undefined {
  const today = new Date(now);
  const back = (days: number) => ({
    year: today.getFullYear(),
    month: today.getMonth(),
    day: today.getDate() - days,
  });
  if (text === '' || /^(今天|今日|today)[,， ]?$/i.test(text)) return back(0);
  if (/^(昨天|昨日|yesterday)[,， ]?$/i.test(text)) return back(1);
  if (/^前天$/.test(text)) return back(2);
  const weekday = /^(?:星期|周|礼拜)([日天一二三四五六])$/.exec(text)?.[1];
  const english = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]*[,.]?$/i.exec(text)?.[1]?.toLowerCase();
  const wanted = weekday ? weekdays[weekday] : english ? englishDays.indexOf(english) : undefined;
  // Pages name a weekday only for days before today, so the same weekday means a week ago.
  if (wanted !== undefined) return back((today.getDay() - wanted + 7) % 7 || 7);
  const full = dated.exec(text);
  if (!full || text.replace(full[0], '').replace(/(星期|周).|[,， ]/g, '') !== '') return undefined;
  const month = Number(full[2]) - 1;
  const dayOfMonth = Number(full[3]);
  if (month > 11 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  return { year: Number(full[1] ?? today.getFullYear()), month, day: dayOfMonth, past: full[1] === undefined };
}
