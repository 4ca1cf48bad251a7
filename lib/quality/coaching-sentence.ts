import type { Conversation } from '../model/conversation';
import type { Localised } from '../model/localised';
import { mentionsAddress } from './acts/address';
import { solves } from './acts/agent';
import { apologises } from './acts/apologises';
import type { Judged } from './ledger';
import { isStandIn } from './queue-wait';
import { isSubstantial } from './substance';
import { answerOf, exchanges } from './turns';
import { isDemand, type Line, view } from './view';

/** A sentence of the agent's own that worked, where it stands, and what shows that it did. */
export interface GoodSentence {
  conversation: string;
  message: string;
  text: string;
  because: Localised;
}

interface Candidate extends GoodSentence {
  rank: number;
  at: number;
}

const SHORTEST = 8;
const LONGEST = 80;
/** A number that says how long may be somebody's telephone or order. */
const PERSONAL = /\d{7,}/;
const FACTS = /\d/;

const PRAISED: Localised = { zh: '客户随后称赞了您的服务。', en: 'The customer praised your service right after.' };
const CALMED: Localised = { zh: '先致歉，同一句里就给了办法。', en: 'An apology and a way out in one breath.' };
const ANSWERED: Localised = { zh: '一次答全，客户没有再追问。', en: 'It answered everything; the customer asked no more.' };

/** The best sentence of some chats, the latest of equally good ones; undefined when none stands out. Sentences with findings or personal data are none. */
export function goodSentenceOf(chats: readonly Judged[]): GoodSentence | undefined {
  let best: Candidate | undefined;
  for (const one of chats) for (const candidate of candidatesIn(one)) if (!best || isBetter(candidate, best)) best = candidate;
  return best && { conversation: best.conversation, message: best.message, text: best.text, because: best.because };
}

const isBetter = (a: Candidate, b: Candidate) => a.rank > b.rank || (a.rank === b.rank && a.at > b.at);

function candidatesIn({ chat, judgement }: Judged): Candidate[] {
  if (judgement.critical) return [];
  const seen = view(chat);
  const found = new Set(judgement.findings.map(({ message }) => message));
  const isGood = (line: Line) => !found.has(line.message.id) && isFit(line.text);
  const praise = judgement.items.praise.verdict === 'pass' ? judgement.items.praise.evidence[0]?.message : undefined;
  const praised = seen.lines.find(({ message }) => message.id === praise);
  const before = praised && seen.agent.findLast((line) => line.index < praised.index && isGood(line));
  const apology = judgement.items.apology.verdict === 'pass' ? seen.agent.find((line) => isGood(line) && calms(line)) : undefined;
  const candidates = [
    ...(before ? [candidate(chat, before, 3, PRAISED)] : []),
    ...(apology ? [candidate(chat, apology, 2, CALMED)] : []),
  ];
  if (judgement.items.full_answer.verdict !== 'pass') return candidates;
  for (const exchange of exchanges(seen)) {
    const answer = answerOf(exchange);
    const next = answer && seen.customer.find(({ index }) => index > answer.index);
    if (answer && next && !isDemand(next) && isGood(answer))
      candidates.push(candidate(chat, answer, FACTS.test(answer.text) ? 1 : 0, ANSWERED));
  }
  return candidates;
}

const calms = ({ text }: Line) => apologises(text) !== undefined && solves(text) !== undefined;

function isFit(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || PERSONAL.test(text) || isStandIn(text)) return false;
  return isSubstantial(text) && mentionsAddress(text) === undefined;
}

function candidate(chat: Conversation, line: Line, rank: number, because: Localised): Candidate {
  return { conversation: chat.id, message: line.message.id, text: line.text, because, rank, at: line.at };
}
