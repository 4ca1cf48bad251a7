import { remember } from '../acts/act';
import { asksCustomer } from '../acts/agent';
import { isSubstantial } from '../substance';
import type { Line } from '../view';

/** A clause of a reply. */
export interface Clause {
  text: string;
  /** Place of its bubble among the replies. */
  bubble: number;
  /** False for greetings, courtesies and closing words. */
  says: boolean;
  /** Asks the customer something: what is needed to answer may be asked back. */
  asks: boolean;
}

const BETWEEN = /[,，。!?~…;、；！？\n]+|\.+(?!\d)|\s+(?=[\u3400-\u9fff])/;

const clausesIn = remember((text: string) =>
  text
    .split(BETWEEN)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map((clause) => ({ text: clause, says: isSubstantial(clause), asks: asksCustomer(clause) !== undefined })),
);

/** The clauses of some replies, at most `most`. */
export const clausesOf = (replies: Line[], most: number): Clause[] =>
  replies.flatMap(({ text }, bubble) => clausesIn(text).map((clause) => ({ ...clause, bubble }))).slice(0, most);
