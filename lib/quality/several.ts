import { asksCustomer } from './acts/agent';
import { fold } from './acts/fold';
import { type Clause, clausesOf, isEveryday, takesUp } from './several-answers';
import { type Matter, mattersOf } from './several-questions';
import { settle } from './several-settle';
import type { Exchange } from './turns';
import type { Line } from './view';
import { topics } from './words/topics';

const FAR = 400;
const MOST_BEFORE = 4;

/** True when one of the answers after a place in the chat fits. */
function saysLater(answers: Line[], index: number, fits: (said: string) => boolean): boolean {
  return answers.some((line) => line.index > index && fits(fold(line.text).slice(0, FAR)));
}

/** Asked once more later on ("and the holes?") and answered by its kind then ("oh yes, 60 cm it is"). */
function isAnsweredThen({ kind, own }: Matter, after: number, lines: Line[]): boolean {
  const again = lines.findIndex(
    ({ role, index, text }) =>
      role === 'customer' && index > after && own.some((word) => !isEveryday(word) && fold(text).includes(word)),
  );
  const answer = again < 0 ? undefined : lines.slice(again).find(({ role }) => role === 'agent');
  return answer !== undefined && kind?.answered.test(fold(answer.text)) === true;
}

/** Taken up in anything said later: by its topic or a word of its own; past the run it takes two. A robot's answer is one. */
function isTakenUp(matter: Matter, answers: Line[], run: Clause[]): boolean {
  const { kind, line } = matter;
  if (kind?.strict && !saysLater(answers, line.index, (said) => kind.answered.test(said))) return false;
  const about = topics.filter(({ asked }) => asked.test(matter.text));
  const saysMuch = ({ text }: Clause) => takesUp(text, matter, 2) || (takesUp(text, matter) && asksCustomer(text) !== undefined);
  if (about.length > 0 && !run.some(saysMuch))
    return saysLater(answers, line.index, (said) => about.some(({ answered }) => answered.test(said)));
  return run.some(({ text }) => takesUp(text, matter)) || saysLater(answers, line.index, (said) => takesUp(said, matter, 2));
}

/** Several matters are several questions, or one question added to what was told before it. */
function areSeveral(matters: Matter[]): boolean {
  const owed = matters.filter((matter) => matter.owed);
  return owed.length > 1 || (owed.length === 1 && matters.length > 1 && owed[0]?.added === true);
}

/** All the customer said in the breath in which he asked: from the agent's last word before to the first after. */
function breath({ asked, replies }: Exchange, lines: Line[]): Line[] {
  const first = asked[0]?.index ?? 0;
  const last = asked.at(-1)?.index ?? first;
  const end = replies.find(({ index }) => index > last)?.index ?? last + 1;
  let start = first;
  while (start > 0 && first - start < MOST_BEFORE && lines[start - 1]?.role === 'customer') start--;
  return lines.slice(start, end).filter(({ role }) => role === 'customer');
}

/** The customer's line of several questions of which one was left unanswered, or nothing. `lines` is the whole chat. */
export function leftUnanswered(exchange: Exchange, lines: Line[]): Line | undefined {
  const matters = mattersOf(breath(exchange, lines));
  if (!areSeveral(matters)) return undefined;
  const run = clausesOf(exchange.replies, lines);
  if (run.length === 0) return undefined;
  const answers = lines.filter(({ role }) => role === 'agent' || role === 'bot');
  const last = exchange.replies.at(-1)?.index ?? 0;
  const open = matters.filter(
    (matter) => matter.owed && matter.own.length > 0 && !isTakenUp(matter, answers, run) && !isAnsweredThen(matter, last, lines),
  );
  return open.length === 0 ? undefined : settle(matters, open, run)?.line;
}
