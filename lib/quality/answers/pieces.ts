import { remember } from '../acts/act';
import { abuses, callsOut, demands } from '../acts/customer';
import { fold } from '../acts/fold';
import { asking } from '../words/asking';

const piecesOf = (text: string): string[] =>
  fold(text)
    .split(asking.parts)
    .map((piece) => piece?.trim() ?? '')
    .filter((piece) => piece.length > 1);

/** One piece of a text: whether it brings something up at all, and whether it asks. */
export interface Piece {
  text: string;
  brings: boolean;
  owed: boolean;
}

const SHORT = 8;

function pieceOf(text: string, whole: string): Piece {
  const calls = text.length <= SHORT && callsOut(text) !== undefined;
  const brings = !calls && (demands(whole) !== undefined || text.endsWith('吧') || asking.unheard.test(text));
  return { text, brings, owed: brings && asking.asks.test(text) && !asking.atEase.test(text) };
}

/** The pieces of a line; what is said in insults asks nothing. A line of one piece has been read by others already. */
export const readsAs = remember((text: string): Piece[] => {
  const calm = abuses(text) === undefined;
  const pieces = piecesOf(text);
  return pieces.map((piece) =>
    calm ? pieceOf(piece, pieces.length > 1 ? piece : text) : { text: piece, brings: false, owed: false },
  );
});
