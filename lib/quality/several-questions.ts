import { remember } from './acts/act';
import { fold } from './acts/fold';
import { complains } from './heard/complaint';
import { type Kind, kindOf } from './several-kinds';
import { type Piece, readsAs } from './several-pieces';
import type { Line } from './view';
import { asking } from './words/asking';

/** One thing a customer brings up: a question, or a complaint or request told in the same breath. */
interface Part {
  text: string;
  /** The text with 能不能 as 能. */
  plain: string;
  matter: string[];
  kind: Kind | undefined;
  /** False for what may use up an answer but is owed none of its own: complaints, wishes, 还没睡吧. */
  owed: boolean;
  /** Opened by 另外, 还有, also: another matter than what was said before. */
  added: boolean;
}

/** The same in a run of lines, with the words by which an answer to it can be told from the answers to the others. */
export interface Matter extends Part {
  line: Line;
  own: string[];
}

const stem = (word: string): string => word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '').slice(0, 5);

/** The matter of a text: its letters (Chinese) or the beginnings of its words, without what every question has. */
export const matter = remember((text: string): string[] => {
  const rest = fold(text).replace(asking.glue, ' ');
  const words = [...new Set([...(rest.match(/[\u3400-\u9fff]/g) ?? []), ...(rest.match(/[a-z]{3,}/g) ?? []).map(stem)])];
  return words.length > 0 ? [...words, ...(rest.match(/\d{2,}/g) ?? [])] : words;
});

const TWICE = /([^不\s])[不没]\1/g;

/** One question alone, with nothing beside it, is not several. */
function areFew(pieces: Piece[]): boolean {
  return pieces.filter(({ brings }) => brings).length < 2 && !pieces.some(({ owed, text }) => owed && asking.adds.test(text));
}

const partOf = ({ text, owed }: Piece): Part => ({
  text,
  plain: text.replace(TWICE, '$1'),
  matter: matter(text),
  kind: owed ? kindOf(text) : undefined,
  owed,
  added: asking.adds.test(text),
});

const toldPart = (text: string): Part => ({ ...partOf({ text, brings: true, owed: false }), added: false });

/** What is told in more letters than this is a matter of its own. */
const LONG = 7;

/** More than a word of thanks or delight. */
const TELLS = /[\u3400-\u9fff]{3}|\w+\W+\w+/;

/** What a line brings up, and the words told beside it: a complaint is a matter too, and so is a line that only tells. */
const partsOf = remember((text: string): { parts: Part[]; beside: string[] } => {
  const pieces = readsAs(text);
  const parts = pieces
    .filter(({ brings }) => brings)
    .map(partOf)
    .map((part, i, all) =>
      i > 0 && part.kind?.id === 'choice' && asking.how.test(all[i - 1]?.text ?? '') ? { ...part, owed: false } : part,
    )
    .filter((part) => part.matter.length > 0);
  const rest = pieces.flatMap((piece) => (piece.brings ? [] : [piece.text]));
  const beside = rest.flatMap(matter);
  const told = rest.join(',');
  const counts =
    parts.length === 0
      ? told.length > LONG && !asking.opening.test(told)
      : TELLS.test(told) && (parts[0]?.added === true || complains(told) !== undefined);
  return { parts: beside.length > 0 && counts ? [toldPart(told), ...parts] : parts, beside };
});

/** More matters than this nobody brings up in one breath; a pasted book does. */
const MOST = 24;

/** In how many questions each word stands. */
function sharing(parts: Part[]): Map<string, number> {
  const counts = new Map<string, number>();
  const known = new Set<string>();
  for (const { owed, text, matter: words } of parts) {
    if (!owed || known.has(text)) continue;
    known.add(text);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What a run of lines brings up, each with the words that are its own. */
export function mattersOf(asked: Line[]): Matter[] {
  if (areFew(asked.flatMap(({ text }) => readsAs(text)))) return [];
  const beside = new Set<string>();
  const found: Omit<Matter, 'own'>[] = [];
  for (const line of asked) {
    const read = partsOf(line.text);
    for (const word of read.beside) beside.add(word);
    for (const part of read.parts) if (found.length < MOST) found.push({ line, ...part });
  }
  const shared = sharing(found);
  return found.map((part) => {
    const own = part.matter.filter((word) => (shared.get(word) ?? 0) <= (part.owed ? 1 : 0));
    const apart = part.owed ? own.filter((word) => !beside.has(word)) : [];
    return { ...part, own: apart.length > 0 ? apart : own };
  });
}
