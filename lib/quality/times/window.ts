import type { Profile } from '../../model/profile';
import { clockOf } from './clock';

/** The window a platform looks at, up to `now` (epoch ms): its number of natural days in its own zone, today included. */
export function windowOf({ days, zone }: Profile, now: number): { from: number; until: number } {
  return { from: clockOf(zone).startOfDay(now, 1 - days), until: now };
}
