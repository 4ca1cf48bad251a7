import type { Hours } from '../../model/profile';

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;
/** No zone changes its offset within a quarter of an hour. */
const STEP = 15 * MINUTE;
const MOST_REMEMBERED = 50_000;

/** The clock on the wall of one time zone. */
export interface Clock {
  /** Natural day, YYYY-MM-DD. */
  day(at: number): string;
  inside(at: number, hours: Hours): boolean;
  /** Milliseconds between two moments that lie inside the hours; both must be finite. */
  inHours(from: number, to: number, hours: Hours): number;
  /** First moment of the natural day that is `days` days after that of `at`. */
  startOfDay(at: number, days?: number): number;
}

const clocks = new Map<string, Clock>();

/** The clock of an IANA zone; throws RangeError for a name that is none. Daylight saving is taken from the runtime's tables. */
export function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = makeClock(offsets(zone));
  clocks.set(zone, clock);
  return clock;
}

/** Milliseconds to add to UTC. */
function offsets(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const seen = new Map<number, number>();
  return (at) => {
    const step = Math.floor(at / STEP) * STEP;
    const remembered = seen.get(step);
    if (remembered !== undefined) return remembered;
    const parts = Object.fromEntries(format.formatToParts(step).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(step / 1_000) * 1_000;
    if (seen.size > MOST_REMEMBERED) seen.clear();
    seen.set(step, offset);
    return offset;
  };
}

function makeClock(offset: (at: number) => number): Clock {
  const local = (at: number) => new Date(at + offset(at));
  /** A wall time that daylight saving skips becomes the moment after the skip. */
  const moment = (wall: number) => {
    const guess = wall - offset(wall);
    return wall - offset(guess);
  };
  const minuteOf = (at: number) => {
    const wall = local(at);
    return wall.getUTCHours() * 60 + wall.getUTCMinutes();
  };
  const startOfDay = (at: number, days = 0) => {
    const wall = local(at);
    return moment(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + days));
  };
  const wallAt = (at: number, days: number, minutes: number) => {
    const wall = local(at);
    return moment(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + days, 0, minutes));
  };
  return {
    day: (at) => local(at).toISOString().slice(0, 10),
    startOfDay,
    inside(at, { from, to }) {
      const minute = minuteOf(at);
      return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
    },
    inHours(from, to, hours) {
      let sum = 0;
      const past = hours.from <= hours.to ? hours.to : hours.to + DAY_MINUTES;
      for (let day = -1; ; day++) {
        const opens = wallAt(from, day, hours.from);
        if (opens >= to) return sum;
        const closes = wallAt(from, day, past);
        sum += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
      }
    },
  };
}
