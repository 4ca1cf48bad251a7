import { remember } from './acts/act';
import { demands } from './acts/customer';
import { fold } from './acts/fold';
import { isSubstantial, substance } from './substance';
import type { Exchange } from './turns';
import type { Line } from './view';
import { answering } from './words/answering';

const pointsAway = remember((text: string): boolean => {
  const said = substance(text);
  return said.length > 0 && said.every((clause) => answering.points.test(clause));
});

/** The first of the replies when all that was said in answer is where one may read it, or nothing. */
export function dodged({ asked, replies }: Exchange): Line | undefined {
  const told = replies.filter(({ text }) => isSubstantial(text));
  if (!told[0] || !told.every(({ text }) => pointsAway(text))) return undefined;
  const questions = asked.filter(({ text }) => demands(text) !== undefined);
  return questions.length > 0 && !questions.some(({ text }) => answering.where.test(fold(text))) ? told[0] : undefined;
}
