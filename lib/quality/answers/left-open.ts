import type { Exchange } from '../turns';
import type { Line } from '../view';
import { mattersOf } from './asked';
import { answers } from './model';
import { clausesOf } from './said';
import { type Asking, settled } from './settle';

const MOST_BEFORE = 4;
const MOST_SAID = 60;
const MOST_LATER = 40;
/** Letters that were not kept (see lib/log/skeleton.ts) tell nothing of what was meant. */
const NOT_KEPT = /某某|xx/;

/** All the customer said in the breath in which he asked: from the agent's last word before to the first after. */
function breath({ asked, replies }: Exchange, lines: Line[]): Line[] {
  const first = asked[0]?.index ?? 0;
  const last = asked.at(-1)?.index ?? first;
  const end = replies.find(({ index }) => index > last)?.index ?? last + 1;
  let start = first;
  while (start > 0 && first - start < MOST_BEFORE && lines[start - 1]?.role === 'customer') start--;
  return lines.slice(start, end).filter(({ role }) => role === 'customer');
}

/** What was asked in an exchange and said to it; what a robot said counts as said later. `lines` is the whole chat. */
export function askingOf(exchange: Exchange, lines: Line[]): Asking {
  const first = exchange.asked[0]?.index ?? 0;
  const last = exchange.replies.at(-1)?.index ?? lines.length;
  const later = lines.filter(({ role, index }) => (role === 'agent' && index > last) || (role === 'bot' && index > first));
  return {
    matters: mattersOf(breath(exchange, lines)),
    clauses: clausesOf(exchange.replies, MOST_SAID),
    later: clausesOf(later, MOST_LATER),
  };
}

/** The customer's line of several matters of which one was left unanswered, or nothing. */
export function leftUnanswered(exchange: Exchange, lines: Line[]): Line | undefined {
  const model = answers();
  const asking = askingOf(exchange, lines);
  const { matters, clauses } = asking;
  if (!model || matters.length < 2 || !clauses.some(({ says }) => says)) return undefined;
  if ([...matters, ...clauses].some(({ text }) => NOT_KEPT.test(text))) return undefined;
  const odds = settled(model, asking);
  const worst = odds.indexOf(Math.min(...odds));
  return odds[worst]! < 0 ? matters[worst]?.line : undefined;
}
