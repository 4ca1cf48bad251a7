import { remember } from '../acts/act';
import { asksCustomer } from '../acts/agent';
import { clausesIn } from '../substance';
import type { Line } from '../view';

/** A clause of a reply, folded. */
export interface Clause {
  text: string;
  /** Place of its bubble among the replies. */
  bubble: number;
  /** False for greetings, courtesies and closing words. */
  says: boolean;
  /** Asks the customer something: what is needed to answer may be asked back. */
  asks: boolean;
}

const read = remember((text: string) => {
  const asks = asksCustomer(text) !== undefined;
  return clausesIn(text).map((clause) => ({ ...clause, asks: asks && asksCustomer(clause.text) !== undefined }));
});

/** The clauses of some replies, at most `most`. */
export function clausesOf(replies: Line[], most: number): Clause[] {
  const found: Clause[] = [];
  for (const [bubble, { text }] of replies.entries()) {
    if (found.length >= most) break;
    for (const { text: clause, says, asks } of read(text)) found.push({ text: clause, says, asks, bubble });
  }
  return found.slice(0, most);
}
