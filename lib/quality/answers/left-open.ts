import { isSubstantial } from '../substance';
import type { Exchange } from '../turns';
import type { Line } from '../view';
import { mattersOf } from './asked';
import { type Answers, answers } from './model';
import { type Clause, clausesOf } from './said';
import { type Asking, leftOpen, seemsOpen } from './settle';

const MOST_BEFORE = 4;
const MOST_SAID = 60;
const MOST_LATER = 40;
/** Letters that were not kept (see lib/log/skeleton.ts) tell nothing of what was meant. */
const NOT_KEPT = /某某|\bx{3,}\b/;

/** All the customer said in the breath in which he asked: from the agent's last word before to the first after. */
function breath({ asked, replies }: Exchange, lines: Line[]): Line[] {
  const first = asked[0]?.index ?? 0;
  const last = asked.at(-1)?.index ?? first;
  const end = replies.find(({ index }) => index > last)?.index ?? last + 1;
  let start = first;
  while (start > 0 && first - start < MOST_BEFORE && lines[start - 1]?.role === 'customer') start--;
  return lines.slice(start, end).filter(({ role }) => role === 'customer');
}

/** Where the answer to an exchange ends: at the customer's next word after the first reply that says something. */
function endOf({ replies }: Exchange, lines: Line[]): number {
  const answered = replies.find(({ text }) => isSubstantial(text))?.index ?? lines.length;
  const next = lines.findIndex(({ role }, index) => role === 'customer' && index > answered);
  return next < 0 ? lines.length : next;
}

/** What was asked in an exchange and said to it, where it was more than one thing. `lines` is the whole chat. */
export function askingOf(exchange: Exchange, lines: Line[]): Asking | undefined {
  return readAsking(exchange, lines, spokenIn(exchange, lines));
}

/** The lines an exchange is told by. */
interface Spoken {
  asked: Line[];
  replies: Line[];
  end: number;
}

function spokenIn(exchange: Exchange, lines: Line[]): Spoken {
  const end = endOf(exchange, lines);
  return { asked: breath(exchange, lines), replies: exchange.replies.filter(({ index }) => index < end), end };
}

function readAsking(exchange: Exchange, lines: Line[], { asked, replies, end }: Spoken): Asking | undefined {
  const matters = mattersOf(asked);
  if (matters.length < 2) return undefined;
  const clauses = clausesOf(replies, MOST_SAID);
  return clauses.some(({ says }) => says) ? { matters, clauses, later: () => saidLater(exchange, lines, end) } : undefined;
}

/** What agents said from there on, and what a robot said since the question. */
function saidLater({ asked }: Exchange, lines: Line[], end: number): Clause[] {
  const first = asked[0]?.index ?? 0;
  const later = lines.filter(({ role, index }) => (role === 'agent' && index >= end) || (role === 'bot' && index > first));
  return clausesOf(later, MOST_LATER);
}

const MOST_REMEMBERED = 20_000;
/** By model, exchanges in which nothing seems open, whatever is said later: a live chat is judged again after every message. */
const settled = new WeakMap<Answers, Set<string>>();

function settledBy(model: Answers): Set<string> {
  const known = settled.get(model);
  if (known && known.size < MOST_REMEMBERED) return known;
  const made = new Set<string>();
  settled.set(model, made);
  return made;
}

const wordsOf = ({ asked, replies }: Spoken): string =>
  `${asked.map(({ text }) => text).join('\0')}\0\0${replies.map(({ text }) => text).join('\0')}`;

/** The customer's line of several matters of which one was left unanswered, or nothing. */
export function leftUnanswered(exchange: Exchange, lines: Line[]): Line | undefined {
  const model = answers();
  if (!model) return undefined;
  const spoken = spokenIn(exchange, lines);
  const known = settledBy(model);
  const words = wordsOf(spoken);
  if (known.has(words)) return undefined;
  const asking = readAsking(exchange, lines, spoken);
  if (!asking || !seemsOpen(model, asking)) {
    known.add(words);
    return undefined;
  }
  const { matters, clauses } = asking;
  const open = matters[leftOpen(model, asking)];
  return open && ![...matters, ...clauses].some(({ text }) => NOT_KEPT.test(text)) ? open.line : undefined;
}
