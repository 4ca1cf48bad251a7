import { asksCustomer } from './acts/agent';
import { type Clause, takesUp } from './several-answers';
import type { Matter } from './several-questions';

/** Kinds of question that may be answered by asking back: 穿多大 by 您身高多少. */
const PATIENT = new Set<string | undefined>(['which', 'count', undefined]);

const asksBack = ({ text }: Clause): boolean => asksCustomer(text) !== undefined;

/** The clause that answers a question by its kind, or that stands where its answer would: before those of all other questions. */
function answerAt(question: Matter, matters: Matter[], run: Clause[], claimed: Matter[][], used: Set<number>): number {
  const { kind } = question;
  const place = matters.indexOf(question);
  const firstClaimed = claimed.findIndex((found) => found.length > 0);
  const leads = firstClaimed > 0 && claimed.flat().every((other) => matters.indexOf(other) > place);
  return run.findIndex(({ text }, i) => {
    if (used.has(i)) return false;
    if (claimed[i]?.length) return kind?.anywhere === true && kind.answered.test(text);
    return kind?.answered.test(text) === true || (leads && i < firstClaimed);
  });
}

/**
 * Shares out what was said in answer: a clause belongs to the matters whose words it holds, a sentence of no matter's
 * words first to what was told and then to the open questions. Returns the question for which nothing is left.
 */
export function settle(matters: Matter[], open: Matter[], run: Clause[]): Matter | undefined {
  const claimed = run.map(({ text }) => matters.filter((matter) => takesUp(text, matter)));
  const busy = new Set(run.filter((_, i) => claimed[i]?.length).map(({ sentence }) => sentence));
  if (busy.size === 0 && run.some(asksBack)) return undefined;
  const free = new Set(run.map(({ sentence }) => sentence).filter((sentence) => !busy.has(sentence)));
  const asking = new Set(run.filter(asksBack).map(({ sentence }) => sentence));
  const take = (sentence: number | undefined) => sentence !== undefined && free.delete(sentence);
  for (const told of matters) {
    if (!told.owed && !claimed.some((found) => found.includes(told))) take([...free][0]);
  }
  const used = new Set<number>();
  return open.find((question) => {
    const at = answerAt(question, matters, run, claimed, used);
    if (at >= 0) {
      used.add(at);
      take(run[at]?.sentence);
      return false;
    }
    return !take([...free].find((sentence) => PATIENT.has(question.kind?.id) || !asking.has(sentence)));
  });
}
