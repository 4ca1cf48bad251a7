import { type Clause, isBareWord, isEveryday } from './several-answers';
import type { Matter } from './several-questions';

/** What was asked and what was said to it; `claimed` holds for each clause of the run the matters whose words it has. */
export interface Reply {
  matters: Matter[];
  run: Clause[];
  claimed: Matter[][];
}

/**
 * True for a clause of nobody's that stands where the answer would: before the answers to all other questions, or in a
 * list of no more clauses than questions between the answer before and the one after.
 */
function standsInPlace(question: Matter, at: number, { matters, run, claimed }: Reply): boolean {
  const place = matters.indexOf(question);
  const sentence = run[at]?.sentence;
  const others = run.flatMap((clause, i) =>
    (claimed[i] ?? []).map((other) => ({
      later: i > at,
      near: clause.sentence === sentence,
      after: matters.indexOf(other) > place,
    })),
  );
  const inOrder = others.every(({ later, after }) => later || !after);
  const leads = others.every(({ later, after }) => later && after);
  const isList = run.length <= matters.filter(({ owed }) => owed).length && others.every(({ near }) => near);
  return inOrder && others.some(({ later, after }) => later && after) && (leads || isList);
}

/** 国外需要转换插头 after 国标插头: a second clause about one question that has letters of another may answer that. */
function isBoth({ matter }: Matter, at: number, { run, claimed }: Reply): boolean {
  const by = claimed[at] ?? [];
  const again = by.every((other) => claimed.findIndex((found) => found.includes(other)) < at);
  return again && matter.some((word) => !isEveryday(word) && run[at]?.text.includes(word));
}

/** The clause that answers a question whose words nobody said: by its kind, its place, or words it shares. */
export function answerAt(question: Matter, reply: Reply, used: ReadonlySet<number>): number {
  const { kind } = question;
  return reply.run.findIndex(({ text }, i) => {
    if (used.has(i)) return false;
    const fits = kind?.answered.test(text) === true;
    const by = reply.claimed[i] ?? [];
    if (by.length === 0) return (fits && !isBareWord(text)) || standsInPlace(question, i, reply);
    return (fits && kind?.anywhere === true && by.every((other) => other.kind !== kind)) || isBoth(question, i, reply);
  });
}
