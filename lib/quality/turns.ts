import { isBare, isSubstantial } from './substance';
import { isDemand, type Line, type View } from './view';

/** A run of customer lines that wants something, and the agent lines up to the next such run. */
export interface Exchange {
  asked: Line[];
  replies: Line[];
}

/** The chat as exchanges: what was asked, and everything the agent said until the next thing was asked. */
export function exchanges(chat: View): Exchange[] {
  const found: Exchange[] = [];
  let current: Exchange | undefined;
  for (const line of chat.lines) {
    if (line.role === 'agent') current?.replies.push(line);
    if (!isDemand(line)) continue;
    if (current === undefined || current.replies.some((reply) => isSubstantial(reply.text) || isBare(reply.text))) {
      current = { asked: [], replies: [] };
      found.push(current);
    }
    current.asked.push(line);
  }
  return found;
}

/** The first reply of an exchange that says something, or none. */
export const answerOf = (exchange: Exchange): Line | undefined => exchange.replies.find((line) => isSubstantial(line.text));
