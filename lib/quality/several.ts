import { asksCustomer } from './acts/agent';
import { fold } from './acts/fold';
import { type Clause, clausesOf, takesUp } from './several-answers';
import { type Matter, mattersOf } from './several-questions';
import { settle } from './several-settle';
import { TOPICS } from './topics';
import type { Exchange } from './turns';
import type { Line } from './view';

const FAR = 400;
/** A first word before the matter: 不好意思打扰一下. */
const OPENING = /打[扰擾]|[请請]教|咨[询詢]|[问問](?:一?下|[个個]|[几幾])|^(?:hi|hello|hey|good \w+)\b[^.!?]{0,16}$/i;
/** A told line of more letters than this is a matter of its own. */
const LONG = 8;
const MOST_TOLD = 4;

/** True when one of the agent's lines after a place in the chat fits. */
function saysLater(agent: Line[], index: number, fits: (said: string) => boolean): boolean {
  return agent.some((line) => line.index > index && fits(fold(line.text).slice(0, FAR)));
}

/** Taken up in anything the agent said later: by its topic or a word of its own; past the run it takes two. */
function isTakenUp(matter: Matter, agent: Line[], run: Clause[]): boolean {
  const { kind, line } = matter;
  if (kind?.strict && !saysLater(agent, line.index, (said) => kind.answered.test(said))) return false;
  const topics = TOPICS.filter(({ asked }) => asked.test(matter.text));
  if (topics.length > 0 && !run.some(({ text }) => takesUp(text, matter) && asksCustomer(text) !== undefined))
    return saysLater(agent, line.index, (said) => topics.some(({ answered }) => answered.test(said)));
  return run.some(({ text }) => takesUp(text, matter)) || saysLater(agent, line.index, (said) => takesUp(said, matter, 2));
}

/** Several matters are several questions, or one question added to what was told before it. */
function areSeveral(matters: Matter[]): boolean {
  const owed = matters.filter((matter) => matter.owed);
  return owed.length > 1 || (owed.length === 1 && matters.length > 1 && owed[0]?.added === true);
}

/** What the customer told in the same breath before he asked. */
function toldBefore(exchange: Exchange, lines: Line[]): Line[] {
  const told: Line[] = [];
  for (let i = (exchange.asked[0]?.index ?? 0) - 1; i >= 0; i--) {
    const line = lines[i];
    if (line?.role !== 'customer') break;
    if (line.text.length > LONG && !OPENING.test(line.text)) told.push(line);
    if (told.length >= MOST_TOLD) break;
  }
  return told;
}

/** The customer's line of several questions of which one was left unanswered, or nothing. `agent` is all the agent said. */
export function leftUnanswered(exchange: Exchange, agent: Line[], lines: Line[]): Line | undefined {
  const matters = mattersOf(exchange.asked, toldBefore(exchange, lines));
  if (!areSeveral(matters)) return undefined;
  const run = clausesOf(exchange.replies, lines);
  if (run.length === 0) return undefined;
  const open = matters.filter((matter) => matter.owed && matter.own.length > 0 && !isTakenUp(matter, agent, run));
  return open.length === 0 ? undefined : settle(matters, open, run)?.line;
}
