import { type DimensionShare, dimensionsOf } from '../../../lib/quality/dimensions';
import { type Judged, type Ledger, ledgerOf } from '../../../lib/quality/ledger';

/** One local day. `from` is its midnight, epoch ms; `average` is over the chats that have a score. */
export interface Day {
  from: number;
  chats: number;
  scored: number;
  average: number | null;
}

export interface WeekFigures {
  days: Day[];
  chats: number;
  average: number | null;
  ledger: Ledger;
  dimensions: DimensionShare[];
  others: number;
}

/** The figures of the tab My week, over the days whose midnights are given, earliest first. */
export function weekOf(chats: readonly Judged[], midnights: readonly number[], others: number): WeekFigures {
  const dayOf = ({ chat }: Judged) => midnights.findLast((midnight) => midnight <= (chat.messages[0]?.at ?? 0));
  return {
    days: midnights.map((from) => {
      const some = chats.filter((one) => dayOf(one) === from);
      return { from, chats: some.length, ...meanOf(some) };
    }),
    chats: chats.length,
    average: meanOf(chats).average,
    ledger: ledgerOf(chats),
    dimensions: dimensionsOf(chats),
    others,
  };
}

function meanOf(chats: readonly Judged[]): Pick<Day, 'scored' | 'average'> {
  const scores = chats.flatMap(({ judgement }) => judgement.score ?? []);
  const sum = scores.reduce((all, score) => all + score, 0);
  return { scored: scores.length, average: scores.length === 0 ? null : sum / scores.length };
}

/** Local midnights of the days up to and including that of `now`, earliest first; a day of 23 or 25 hours is one day. */
export function midnightsOf(days: number, now: number): number[] {
  const today = new Date(now);
  return Array.from({ length: days }, (_, n) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - (days - 1 - n)).getTime(),
  );
}
