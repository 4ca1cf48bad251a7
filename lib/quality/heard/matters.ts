import type { Message } from '../../model/message';
import { abuses } from '../acts/customer';
import type { Line } from '../view';
import { ENOUGH, levelOfMessage } from './complaint';

/** What a customer told in a run of lines, and the agent's lines up to the next run. */
interface Matter {
  told: Line[];
  answers: Message[];
}

/** 点了, “right” and a picture bring nothing new: what the agent says next still answers what was told before. */
const SAYS_MORE = /[\u3400-\u9fff](?:[^\u3400-\u9fff]*[\u3400-\u9fff]){2}|\w+(?:\W+\w+){2}/;

/** The runs of a chat in which the customer tells something, in order. */
export function matters(lines: Line[]): Matter[] {
  const found: Matter[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.role === 'agent') last?.answers.push(line.message);
    if (line.role !== 'customer') continue;
    if (last && (last.answers.length === 0 || !SAYS_MORE.test(line.text))) last.told.push(line);
    else found.push({ told: [line], answers: [] });
  }
  return found;
}

/**
 * The first line with which the customer complains, openly or by what is told: of each run of lines the one that sounds
 * most like a complaint, weighed together with how the agent took it. Abuse is one whatever it is about.
 */
export function firstComplaint(lines: Line[]): Line | undefined {
  for (const { told, answers } of matters(lines)) {
    const abuse = told.find(({ text }) => abuses(text) !== undefined);
    if (abuse) return abuse;
    const loudest = told.reduce((best, one) => (levelOfMessage(one.message) > levelOfMessage(best.message) ? one : best));
    const taken = answers.length > 0 ? Math.max(...answers.map(levelOfMessage)) : 0;
    if (levelOfMessage(loudest.message) + taken >= ENOUGH) return loudest;
  }
  return undefined;
}
