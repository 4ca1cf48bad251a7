import type { Profile } from '../../model/profile';
import { type Clock, clockOf } from './clock';
import type { Round, Session } from './rounds';

/** What is measured: units that begin from `from` on and before `until`, epoch ms. `until` is also the moment up to which is known. */
export interface Span {
  from?: number;
  until?: number;
  /** Times in which nothing was recorded: an answer may have been given there. */
  gaps?: readonly { from: number; to: number }[];
}

/** How long one unit waited, ms, at least and at most. Without an answer both are infinite; where only `most` is, it is not known. */
export interface Wait {
  least: number;
  most: number;
}

/** Why a unit was not counted. */
export type LeftOut = 'hours' | 'robot' | 'untimed' | 'pending' | 'period';

/** The waits that one profile counts, the first wait of each counted session, and how many were left out and why. */
export interface Waits {
  units: Wait[];
  firsts: Wait[];
  leftOut: Record<LeftOut, number>;
}

type Counted = { round: Round; wait: Wait };

/** Turns sessions into the units a profile counts. */
export function waitsOf(sessions: readonly Session[], profile: Profile, span: Span): Waits {
  const clock = clockOf(profile.zone);
  const leftOut: Waits['leftOut'] = { hours: 0, robot: 0, untimed: 0, pending: 0, period: 0 };
  const units: Wait[] = [];
  const firsts: Wait[] = [];
  const persons = new Map<string, Wait[]>();
  const wholeSession = profile.unit === 'session' || profile.unit === 'first';
  for (const session of sessions) {
    const rounds = profile.unit === 'first' ? session.rounds.slice(0, 1) : session.rounds;
    const counted = rounds.flatMap((round): Counted[] => {
      const at = wholeSession ? session.begun.latest : round.asked.latest;
      const wait = waitOf(round, profile, clock, span);
      const why = reasonToLeaveOut(at, round, session, { profile, clock, span });
      if (why) leftOut[why]++;
      return why ? [] : [{ round, wait }];
    });
    const first = counted[0];
    if (first && first.round === session.rounds[0]) firsts.push(first.wait);
    if (profile.unit === 'person') {
      for (const { round, wait } of counted) {
        const agent = profile.person === 'day-and-agent' ? (round.answer ?? round.asked).agent : '';
        const person = JSON.stringify([session.customer, clock.day(round.asked.latest), agent]);
        const waits = persons.get(person);
        if (waits) waits.push(wait);
        else persons.set(person, [wait]);
      }
    } else if (profile.unit === 'session') {
      if (first) units.push(worst(counted.map(({ wait }) => wait)));
    } else units.push(...counted.map(({ wait }) => wait));
  }
  return { units: [...units, ...[...persons.values()].map(worst)], firsts, leftOut };
}

interface Within {
  profile: Profile;
  clock: Clock;
  span: Span;
}

function reasonToLeaveOut(at: number, round: Round, session: Session, within: Within): LeftOut | undefined {
  const { profile, clock, span } = within;
  if (at === Infinity) return 'untimed';
  if (at < (span.from ?? -Infinity) || at >= (span.until ?? Infinity)) return 'period';
  if (profile.hours?.outside === 'leave-out' && !clock.inside(at, profile.hours)) return 'hours';
  if (profile.reachedAgent && session.robotSpoke && !session.agentSpoke) return 'robot';
  if (round.answer || span.until === undefined) return undefined;
  const waited = lasted(round.asked.latest, span.until, profile, clock);
  return waited <= (profile.thresholds[0] ?? 0) * 1_000 ? 'pending' : undefined;
}

function waitOf({ asked, answer }: Round, profile: Profile, clock: Clock, { gaps = [], until }: Span): Wait {
  const wait: Wait = answer
    ? {
        least: lasted(asked.latest, answer.earliest, profile, clock),
        most: lasted(asked.earliest, answer.latest, profile, clock),
      }
    : { least: profile.skipsOffline ? 0 : Infinity, most: Infinity };
  const known = answer?.earliest ?? until ?? Infinity;
  const hidden = gaps.filter(({ from, to }) => to > asked.latest && from < known);
  if (hidden.length === 0) return wait;
  const earliest = Math.min(...hidden.map(({ from }) => from));
  return { ...wait, least: Math.min(wait.least, lasted(asked.latest, earliest, profile, clock)) };
}

function lasted(from: number, to: number, { hours }: Profile, clock: Clock): number {
  if (to <= from) return 0;
  if (hours?.outside !== 'pause' || !Number.isFinite(to - from)) return to - from;
  return clock.inHours(from, to, hours);
}

/** A group is as late as its latest part. */
function worst(waits: readonly Wait[]): Wait {
  return waits.reduce((a, b) => ({ least: Math.max(a.least, b.least), most: Math.max(a.most, b.most) }), { least: 0, most: 0 });
}
