import { remember } from './acts/act';
import { asksCustomer } from './acts/agent';
import { fold } from './acts/fold';
import { holds } from './acts/holds';
import type { Matter } from './several-questions';
import { substance } from './substance';
import type { Line } from './view';
import { answering } from './words/answering';

/** True for a letter that stands in nearly every answer. */
export const isEveryday = (word: string): boolean => word.length === 1 && answering.everyday.test(word);

const MOST = 60;
const SENTENCES = /[.。!?~;\n]+(?!\d)/;

/** A clause of a reply that says something, and the number of its sentence in the run. */
export interface Clause {
  text: string;
  sentence: number;
}

/** True for a clause that is no more than yes or no: it answers what its place says. */
export const isBareWord = (clause: string): boolean => clause.length < 6 && answering.bareStart.test(`${clause},`);

const sentencesOf = remember((text: string): string[][] =>
  fold(text)
    .split(SENTENCES)
    .map((sentence) => {
      const clauses = substance(sentence);
      const bare = clauses.length > 0 ? answering.bareStart.exec(sentence)?.[0].trim() : undefined;
      return bare === undefined || clauses[0] === bare ? clauses : [bare, ...clauses];
    })
    .filter((clauses) => clauses.length > 0),
);

/** The clauses of the replies up to a further word of the customer that was not waited for. */
export function clausesOf(replies: Line[], lines: Line[]): Clause[] {
  const found: Clause[] = [];
  let sentence = 0;
  for (const [i, reply] of replies.entries()) {
    if (found.length > MOST) break;
    const before = replies[i - 1];
    if (before && found.length > 0 && lines.slice(before.index + 1, reply.index).some(({ role }) => role === 'customer')) {
      if (holds(before.text) === undefined && asksCustomer(before.text) === undefined) break;
    }
    for (const clauses of sentencesOf(reply.text)) {
      for (const text of clauses) found.push({ text, sentence });
      sentence++;
    }
  }
  return found;
}

/** A word of another script than Chinese proves as much as this many letters. */
const LETTERS = 2;
const MODAL = /[能会可有带送要用]/;

/** 能放 of 能不能放平: an everyday letter proves something together with the one before it. */
function echoes(text: string, { plain, own }: Matter, letter: string): boolean {
  const at = plain.indexOf(letter);
  const before = plain[at - 1] ?? '';
  return (MODAL.test(before) || own.includes(before)) && text.includes(before + letter);
}

/** True when a text holds enough of the own words of a matter: one that says something, or two everyday ones. */
export function takesUp(text: string, matter: Matter, least = 1): boolean {
  const { own } = matter;
  let common = 0;
  let said = 0;
  let rare = 0;
  for (const word of own) {
    const everyday = isEveryday(word);
    if (!everyday) rare++;
    if (!text.includes(word)) continue;
    if (everyday) common++;
    else said += word.length > 3 ? LETTERS : 1;
    if (said >= least || (least === 1 && everyday && echoes(text, matter, word))) return true;
  }
  return said + common > 1 || (said + common === 1 && own.length === 1) || (common === 1 && rare === 0);
}
