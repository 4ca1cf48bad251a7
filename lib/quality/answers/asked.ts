import { remember } from '../acts/act';
import { complains } from '../heard/complaint';
import type { Line } from '../view';
import { asking } from '../words/asking';
import { kindOf } from './kind';
import { readsAs } from './pieces';

/** One thing a customer brings up: a question, or a complaint or request told in the same breath. */
interface Part {
  text: string;
  /** False for what may use up an answer but is hardly owed one of its own: complaints, wishes, 还没睡吧. */
  owed: boolean;
  /** Opened by 另外, 还有, also: another matter than what was said before. */
  added: boolean;
}

export interface Matter extends Part {
  line: Line;
}

/** What is told in more letters than this is a matter of its own. */
const LONG = 7;

/** Something is left without the words every question has. */
const saysSomething = (text: string): boolean =>
  text.length > LONG || /[\u3400-\u9fff]|[a-z]{3}/.test(text.replace(asking.glue, ' '));

/** More than a word of thanks or delight. */
const TELLS = /[\u3400-\u9fff]{3}|\w+\W+\w+/;

/** What a line brings up: a complaint is a matter too, and so is a line that only tells. */
const partsOf = remember((text: string): Part[] => {
  const pieces = readsAs(text);
  const parts = pieces
    .filter(({ brings }) => brings)
    .map(({ text, owed }): Part => ({ text, owed, added: asking.adds.test(text) }))
    .map((part, i, all) =>
      i > 0 && asking.how.test(all[i - 1]?.text ?? '') && kindOf(part.text)?.id === 'choice' ? { ...part, owed: false } : part,
    )
    .filter(({ text }) => saysSomething(text));
  const beside = pieces.flatMap((piece) => (piece.brings ? [] : [piece.text]));
  const told = beside.join(',');
  const counts =
    parts.length === 0
      ? told.length > LONG && !asking.opening.test(told)
      : TELLS.test(told) && (parts[0]?.added === true || complains(told) !== undefined);
  return counts && beside.some(saysSomething) ? [{ text: told, owed: false, added: false }, ...parts] : parts;
});

/** More matters than this nobody brings up in one breath; a pasted book does. */
const MOST = 24;

/** What a run of lines brings up, in its order; nothing where there is but one thing. */
export function mattersOf(asked: Line[]): Matter[] {
  if (asked.reduce((sum, { text }) => sum + readsAs(text).length, 0) < 2) return [];
  return asked.flatMap((line) => partsOf(line.text).map((part) => ({ line, ...part }))).slice(0, MOST);
}
