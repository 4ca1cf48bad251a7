import type { Gap } from '../model/log';

/** Refused messages this close together are one gap, in ms. */
const together = 60_000;

/**
 * Tells of messages that are never stored: the gap in which the one is that was said at `at`, epoch milliseconds. Messages near one another
 * share a gap, which then comes again under its id.
 */
export function createHoles(): (platform: string, id: string, at: number) => Gap {
  let last: Gap | undefined;
  return (platform, id, at) => {
    const isNear = last?.platform === platform && at >= last.from - together && at <= last.to + together;
    last =
      last && isNear
        ? { ...last, from: Math.min(last.from, at), to: Math.max(last.to, at) }
        : { id: `refused-${platform}-${id}`.slice(0, 200), from: at, to: at, platform, reason: 'refused' };
    return last;
  };
}
