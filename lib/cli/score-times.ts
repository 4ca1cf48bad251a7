const RELATIVE_BELOW = 1e8;
const SECONDS_BELOW = 1e11;
const DAY = 86_400;
/** Relative clocks start somewhere after the epoch, so that 0 can mean "no time". */
const RELATIVE_START = 1_000_000_000_000;
/** The last moment a Date can hold, in ms; a number beyond it is no time. */
const LATEST = 8.64e15;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function parse(at: unknown): number | undefined {
  if (typeof at === 'number' && at >= 0 && at <= LATEST) return at;
  if (typeof at !== 'string' || at.trim() === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(at.trim())) return Number(at) <= LATEST ? Number(at) : undefined;
  const clock = CLOCK.exec(at.trim());
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  const plain = at.trim().replace(/\//g, '-');
  const ms = Date.parse(
    /[zZ]|[+-]\d\d:?\d\d$/.test(plain) ? plain : `${plain.replace(' ', 'T')}${plain.includes(':') ? 'Z' : ''}`,
  );
  return Number.isNaN(ms) ? undefined : ms;
}

/** Days since the first clock string: they carry no date, and one that falls by more than half a day has passed midnight. */
function midnights(raw: unknown[], values: (number | undefined)[]): number[] {
  let days = 0;
  let before: number | undefined;
  return raw.map((at, i) => {
    const value = values[i];
    if (value === undefined || typeof at !== 'string' || !CLOCK.test(at.trim())) return 0;
    const change = before === undefined ? 0 : value - before;
    if (change > DAY / 2 && days > 0) return days - 1;
    if (change < -DAY / 2) days++;
    before = value;
    return days;
  });
}

/**
 * Times of one chat as epoch ms; 0 where there is none. Takes epoch ms, epoch seconds, ISO and clock strings, and small
 * numbers counted from the start of the chat (seconds, or milliseconds when they are whole thousands beyond a day).
 */
export function readTimes(raw: unknown[]): number[] {
  const values = raw.map(parse);
  const small = values.filter((value): value is number => value !== undefined && value < RELATIVE_BELOW);
  const inMs = small.length > 1 && Math.max(...small) > DAY && small.every((value) => value % 100 === 0);
  const allZero = small.length > 0 && small.every((value) => value === 0);
  const days = midnights(raw, values);
  return values.map((value, i) => {
    if (value === undefined || (value === 0 && allZero)) return 0;
    if (value < RELATIVE_BELOW) return RELATIVE_START + Math.round(inMs ? value : value * 1000) + (days[i] ?? 0) * DAY * 1000;
    return Math.round(value < SECONDS_BELOW ? value * 1000 : value);
  });
}
