import { isSubstantial } from '../substance';
import type { Exchange } from '../turns';
import type { Line } from '../view';
import { mattersOf } from './asked';
import { answers } from './model';
import { type Clause, clausesOf } from './said';
import { type Asking, leftOpen } from './settle';

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
  const matters = mattersOf(breath(exchange, lines));
  if (matters.length < 2) return undefined;
  const end = endOf(exchange, lines);
  const replies = exchange.replies.filter(({ index }) => index < end);
  const clauses = clausesOf(replies, MOST_SAID);
  return clauses.some(({ says }) => says) ? { matters, clauses, later: () => saidLater(exchange, lines, end) } : undefined;
}

/** What agents said from there on, and what a robot said since the question. */
function saidLater({ asked }: Exchange, lines: Line[], end: number): Clause[] {
  const first = asked[0]?.index ?? 0;
  const later = lines.filter(({ role, index }) => (role === 'agent' && index >= end) || (role === 'bot' && index > first));
  return clausesOf(later, MOST_LATER);
}

/** The customer's line of several matters of which one was left unanswered, or nothing. */
export function leftUnanswered(exchange: Exchange, lines: Line[]): Line | undefined {
  const model = answers();
  const asking = model && askingOf(exchange, lines);
  if (!model || !asking) return undefined;
  const { matters, clauses } = asking;
  const open = matters[leftOpen(model, asking)];
  return open && ![...matters, ...clauses].some(({ text }) => NOT_KEPT.test(text)) ? open.line : undefined;
}
