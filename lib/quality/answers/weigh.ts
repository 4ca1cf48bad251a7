import type { Matter } from './asked';
import { likeness, shared } from './kin';
import { kindOf } from './kind';
import type { Answers } from './model';
import type { Clause } from './said';

const LONG = 30;

const kindFor = ({ text, owed }: Matter) => (owed ? kindOf(text) : undefined);
/** Seen or not, as a number. */
export const flag = (is: boolean): number => (is ? 1 : 0);

/** How matters and clauses look beside each other: for each matter a row, in it for each clause a number. */
export interface Beside {
  likeness: number[][];
  shared: number[][];
  /** 1 where the clause is the sort of answer the matter wants: a time, a price, a number. */
  fitting: number[][];
}

export function beside({ kin, placeOf }: Answers, matters: Matter[], clauses: Clause[]): Beside {
  const asked = matters.map(({ text }) => placeOf(text));
  const said = clauses.map(({ text }) => placeOf(text));
  return {
    likeness: asked.map((one) => said.map((other) => likeness(one, other))),
    shared: asked.map((one) => said.map((other) => shared(kin, one, other))),
    fitting: matters.map((matter) => {
      const answered = kindFor(matter)?.answered;
      return clauses.map(({ text }) => flag(answered?.test(text) === true));
    }),
  };
}

/** The greatest number of a column in the rows of all other matters; `least` where there is no greater one. */
export function ofOthers(rows: number[][], row: number, column: number, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (let i = 0; i < rows.length; i++) if (i !== row) most = Math.max(most, rows[i]![column]!);
  return most;
}

const share = (at: number, of: number): number => (of > 1 ? at / (of - 1) : 0);

/** What is seen of one matter beside each clause: kinship and common words, its own and against the others', and the places of both. */
export function seenOf(matters: Matter[], clauses: Clause[], { likeness, shared, fitting }: Beside, row: number): number[][] {
  const matter = matters[row]!;
  const like = likeness[row]!;
  const mean = like.reduce((sum, one) => sum + one, 0) / Math.max(1, like.length);
  const most = Math.max(...like);
  const place = share(row, matters.length);
  const last = clauses.at(-1)?.bubble;
  const measured = flag(kindFor(matter)?.measured === true);
  return clauses.map(({ text, bubble, says, asks }, at) => {
    const others = ofOthers(likeness, row, at);
    const common = shared[row]![at]!;
    const commonOfOthers = ofOthers(shared, row, at);
    const fits = fitting[row]![at]!;
    return [
      1,
      like[at]!,
      common,
      others,
      commonOfOthers,
      like[at]! - others,
      common - commonOfOthers,
      like[at]! - mean,
      flag(like[at]! >= most),
      flag(like[at]! >= others),
      Math.abs(place - share(at, clauses.length)),
      flag(row === 0 && at === 0),
      flag(row === matters.length - 1 && bubble === last),
      flag(says),
      flag(asks),
      asks ? common : 0,
      Math.min(text.length, LONG) / LONG,
      flag(matter.owed),
      measured * fits,
      measured * (1 - fits),
      measured * fits * (1 - ofOthers(fitting, row, at)),
      (1 - measured) * fits,
      ofOthers(fitting, row, at),
    ];
  });
}
