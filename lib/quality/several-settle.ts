import { asksCustomer } from './acts/agent';
import { type Clause, takesUp } from './several-answers';
import { answerAt } from './several-place';
import type { Matter } from './several-questions';
import { answering } from './words/answering';
import { topics } from './words/topics';

/** Kinds of question that may be answered by asking back: 穿多大 by 您身高多少. */
const PATIENT = new Set<string | undefined>(['which', 'count', undefined]);

const asksBack = ({ text }: Clause): boolean => asksCustomer(text) !== undefined;

/** For each clause the matters whose words it holds; a matter named by no clause has the first that speaks of its topic. */
function claims(matters: Matter[], run: Clause[]): Matter[][] {
  const claimed = run.map(({ text }) => matters.filter((matter) => takesUp(text, matter)));
  for (const matter of matters) {
    if (!matter.owed || claimed.some((found) => found.includes(matter))) continue;
    const about = topics.filter(({ asked }) => asked.test(matter.text));
    const at = about.length === 0 ? -1 : run.findIndex(({ text }) => about.some(({ answered }) => answered.test(text)));
    claimed[at]?.push(matter);
  }
  return claimed;
}

/** Sentences that take up a matter. One that goes on about it in other words may be meant for another. */
function busySentences(run: Clause[], claimed: Matter[][]): Set<number> {
  const met = new Map<Matter, string>();
  const busy = new Set<number>();
  for (const [i, { sentence, text }] of run.entries()) {
    for (const matter of claimed[i] ?? []) {
      const before = met.get(matter);
      const same = before === undefined || matter.own.some((word) => before.includes(word) && text.includes(word));
      if (same || !matter.owed) busy.add(sentence);
      met.set(matter, (before ?? '') + text);
    }
  }
  return busy;
}

/**
 * Shares out what was said in answer: a clause belongs to the matters whose words it holds, a sentence of no matter's
 * words first to what was told and then to the open questions. Returns the question for which nothing is left.
 */
export function settle(matters: Matter[], open: Matter[], run: Clause[]): Matter | undefined {
  const claimed = claims(matters, run);
  const busy = busySentences(run, claimed);
  if (busy.size === 0 && run.some(asksBack)) return undefined;
  const free = new Set(run.map(({ sentence }) => sentence).filter((sentence) => !busy.has(sentence)));
  const reply = { matters, run, claimed };
  const sentenceOf = (sentence: number) => run.flatMap((clause) => (clause.sentence === sentence ? [clause.text] : [])).join(',');
  if (matters.some(({ owed }) => !owed))
    for (const sentence of [...free]) if (answering.remedy.test(sentenceOf(sentence))) free.delete(sentence);
  const asking = new Set(run.filter(asksBack).map(({ sentence }) => sentence));
  const take = (sentence: number | undefined) => sentence !== undefined && free.delete(sentence);
  for (const told of matters) {
    if (!told.owed && !claimed.some((found) => found.includes(told))) take([...free][0]);
  }
  const used = new Set<number>();
  return open.find((question) => {
    const at = answerAt(question, reply, used);
    if (at >= 0) {
      used.add(at);
      take(run[at]?.sentence);
      return false;
    }
    const polar = question.kind?.id === 'whether' || question.kind?.id === 'having';
    const whole = [...free].find((sentence) =>
      polar
        ? answering.polar.test(sentenceOf(sentence)) && !asking.has(sentence)
        : PATIENT.has(question.kind?.id) || !asking.has(sentence),
    );
    for (const [i, { sentence }] of run.entries()) if (sentence === whole) used.add(i);
    return !take(whole);
  });
}
