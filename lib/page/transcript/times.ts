import type { SeenBubble } from './known';
import { clockOf, dayBefore, type PageTime } from './page-time';

/** `own`: written on the bubble, its day settled. `group`: written on an earlier bubble of the same group. */
export interface BubbleTimes {
  own?: PageTime;
  group?: PageTime;
}

const hour = 3_600_000;

/**
 * Settles the times of a window of bubbles in order. A clock without a date is never later than the one below it, so it
 * belongs to an earlier day; a time shown once per group is inherited by the bubbles under it; an hour that a change of
 * summer time repeats is the second one when the first would run backwards.
 */
export function settleTimes(seen: readonly SeenBubble[]): BubbleTimes[] {
  const own = seen.map((bubble) => bubble.time && { ...bubble.time });
  let below = Number.POSITIVE_INFINITY;
  for (let i = own.length - 1; i >= 0; i--) {
    const time = own[i];
    if (!time) continue;
    const isLater = () => time.at > below + 60_000 && !(isRepeated(below) && time.at < below + hour);
    for (let days = 0; time.dateless && isLater() && days < 7; days++) time.at = dayBefore(time.at);
    below = Math.min(below, time.at);
  }
  let above = Number.NEGATIVE_INFINITY;
  let group: PageTime | undefined;
  return own.map((time) => {
    if (!time) return { group };
    if (time.at < above - 60_000 && time.at + hour >= above && isRepeated(time.at)) time.at += hour;
    above = Math.max(above, time.at);
    group = time;
    return { own: time, group };
  });
}

/** The first of two hours with the same name, when summer time ends. */
function isRepeated(at: number): boolean {
  return clockOf(at + hour) === clockOf(at);
}

export function minuteOf(at: number): number {
  return Math.floor(at / 60_000);
}

/** Whether the day of a time depends on when it was read or what stands below it. */
export function isLoose({ dateless, relative }: PageTime): boolean {
  return dateless === true || relative === true;
}
