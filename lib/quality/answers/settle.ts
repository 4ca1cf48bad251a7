import type { Matter } from './asked';
import { type Answers, weighed } from './model';
import type { Clause } from './said';
import { type Beside, beside, flag, ofOthers, seenOf } from './weigh';

/** What was asked in one breath, what was said to it, and what was said in the rest of the chat. */
export interface Asking {
  matters: Matter[];
  clauses: Clause[];
  later(): Clause[];
}

/** Log-odds beyond this are as good as certain. */
const SURE = 4;
/** As surely unanswered as a matter can be for which nothing was said. */
const NOTHING = -SURE;
const MANY = 4;
const LONG = 20;

const within = (value: number): number => Math.max(-SURE, Math.min(SURE, value));
const greatest = (values: number[]): number => (values.length > 0 ? Math.max(...values) : NOTHING);
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** For each matter, by clause, the log-odds that the clause answers it. */
function fits({ fits }: Answers, matters: Matter[], clauses: Clause[], seen: Beside): number[][] {
  return matters.map((_, row) => seenOf(matters, clauses, seen, row).map((one) => within(weighed(fits, one))));
}

/** What is seen of each matter beside the whole reply: its best clauses, those that are its own, and what is left for the others. */
export function seenOfAll(model: Answers, { matters, clauses }: Asking, later: Clause[]): number[][] {
  const all = [...clauses, ...later];
  const seen = beside(model, matters, clauses);
  const odds = fits(model, matters, clauses, seen);
  const afterwards =
    later.length > 0
      ? fits(model, matters, all, beside(model, matters, all)).map((row) => greatest(row.slice(clauses.length)))
      : [];
  const best = clauses.map((_, at) => Math.max(...odds.map((row) => row[at]!)));
  const owns = odds.map((row) => row.flatMap((one, at) => (clauses[at]!.says && one >= best[at]! ? [one] : [])));
  const says = clauses.filter((clause) => clause.says).length;
  const bubbles = new Set(clauses.map(({ bubble }) => bubble)).size;
  const owed = matters.filter((matter) => matter.owed).length;
  return matters.map((matter, row) => {
    const mine = odds[row]!;
    const against = mine.map((one, at) => one - ofOthers(odds, row, at, NOTHING));
    const sorted = [...mine].sort((a, b) => b - a);
    const later = afterwards[row] ?? NOTHING;
    return [
      1,
      sorted[0]!,
      sorted[1] ?? NOTHING,
      greatest(owns[row]!),
      greatest(against),
      against[mine.indexOf(sorted[0]!)]!,
      1 - mine.reduce((none, one) => none * (1 - chance(one)), 1),
      Math.max(...seen.shared[row]!),
      Math.max(...seen.likeness[row]!),
      Math.max(...seen.fitting[row]!),
      flag(owns[row]!.length > 0),
      owns[row]!.length / Math.max(1, says),
      Math.min(MANY, Math.max(0, ...owns.flatMap((one, i) => (i === row ? [] : [one.length])))),
      Math.min(says, 2 * MANY) / matters.length,
      Math.min(MANY, bubbles),
      flag(matters.length === 2),
      flag(matters.length > 2),
      flag(row === matters.length - 1),
      flag(matter.added),
      matter.text.length / LONG,
      flag(matter.owed),
      flag(matter.owed && owed === 1),
      flag(owed > 1),
      matter.owed ? 0 : sorted[0]!,
      flag(!matter.owed && owed > 0),
      later,
      matter.owed ? 0 : later,
    ];
  });
}

/** True when something was asked back about a matter in its own words: 整箱有优惠没 by 整箱的话您要几箱呢. */
function isAskedBack(model: Answers, { matters, clauses }: Asking, row: number): boolean {
  const asking = clauses.filter(({ asks }) => asks);
  if (asking.length === 0) return false;
  const { shared } = beside(model, matters, asking);
  return asking.some((_, at) => shared[row]![at]! > ofOthers(shared, row, at, 0));
}

const oddsOf = (model: Answers, asking: Asking, later: Clause[]): number[] =>
  seenOfAll(model, asking, later).map((seen) => weighed(model.settles, seen));

/** Whether a matter seems open before what was said later is looked at, which can only settle one. */
export const seemsOpen = (model: Answers, asking: Asking): boolean => oddsOf(model, asking, []).some((one) => one < 0);

/** The matter that was most likely left open, by its place, or -1; asked where one seems open. */
export function leftOpen(model: Answers, asking: Asking): number {
  const open = oddsOf(model, asking, asking.later()).map((one, row) => (one < 0 && !isAskedBack(model, asking, row) ? one : 0));
  const least = Math.min(...open);
  return least < 0 ? open.indexOf(least) : -1;
}
