import { abuses } from './acts/customer';
import type { Line, View } from './view';

/** True when the customer ended in insults: nothing more is owed. */
export function endedInAbuse(chat: View): Line | undefined {
  return chat.customer.slice(-3).find((line) => abuses(line.text) !== undefined);
}
