import { asksCustomer, solicits } from './acts/agent';
import { apologises } from './acts/apologises';
import { asksMore } from './acts/asks-more';
import { closes } from './acts/closes';
import { abuses } from './acts/customer';
import { isLeaving, type Line, type View } from './view';

/** The insult a customer ended with: nothing more is owed then. Thanks or an apology afterwards make it an ordinary ending. */
export function endedInAbuse(chat: View): Line | undefined {
  const insult = chat.customer.slice(-3).findLast((line) => abuses(line.text) !== undefined);
  if (insult === undefined) return undefined;
  const calmed = chat.customer.some(
    (line) => line.index > insult.index && (isLeaving(line) || apologises(line.text) !== undefined),
  );
  return calmed ? undefined : insult;
}

const MORE = /[还還仲]|其[他它]|别的|別的|else|more|other|further/i;

/** The agent's question or request that the chat stopped at. "Anything else?" and asking for praise are none. */
export function waitsForCustomer(chat: View): Line | undefined {
  const last = chat.lines.findLast((line) => line.role === 'agent' || line.role === 'customer');
  if (last?.role !== 'agent' || asksCustomer(last.text) === undefined) return undefined;
  const asksOn = MORE.test(last.text) && asksMore(last.text) !== undefined;
  return asksOn || [closes, solicits].some((act) => act(last.text) !== undefined) ? undefined : last;
}
