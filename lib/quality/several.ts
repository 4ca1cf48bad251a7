import { remember } from './acts/act';
import { asksCustomer } from './acts/agent';
import { complains } from './heard/complaint';
import { callsOut, demands } from './acts/customer';
import { fold } from './acts/fold';
import { isSubstantial, substance } from './substance';
import { TOPICS } from './topics';
import type { Exchange } from './turns';
import type { Line } from './view';

const PARTS =
  /[,.。!?;、\n]+|\s+(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])\s+|\d[.)]|\s(?=and (?:is|are|do|does|can|will|how|what|when|where)\b)/;

/** The clauses of a line that ask something each, a complaint in the form of a question among them. */
const asksOf = remember((text: string): string[] =>
  fold(text)
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && (demands(part) !== undefined || part.endsWith('吧')))
    .filter((part) => !part.endsWith('呢') || complains(part) === undefined),
);

/** The same without the complaints. */
const questionsOf = remember((text: string): string[] => asksOf(text).filter((part) => complains(part) === undefined));

/** Asking back in the words of a question takes it up: 整箱有优惠吗, 整箱的话您要几箱呢. */
function asksBack(line: Line, asked: RegExp, agent: Line[]): boolean {
  const letters = asksOf(line.text)
    .filter((part) => asked.test(part))
    .flatMap(matter);
  return agent.some(
    ({ index, text }) =>
      index > line.index &&
      asksCustomer(text) !== undefined &&
      letters.filter((letter) => fold(text).includes(letter)).length > 1,
  );
}

/** Two known topics in one breath, or one beside another question, are several questions: the known ones can be looked for. */
function topicLeftOut(exchange: Exchange, agent: Line[]): Line | undefined {
  const asked = exchange.asked.flatMap((line) => {
    const text = fold(line.text);
    return TOPICS.filter((topic) => topic.asked.test(text)).map((topic) => ({ line, topic }));
  });
  const known = new Set(asked.map(({ topic }) => topic.id)).size;
  if (known === 0) return undefined;
  if (known < 2) {
    const parts = exchange.asked.flatMap(({ text }) => asksOf(text));
    if (parts.length < 2 || !parts.some((part) => asked[0]?.topic.asked.test(part))) return undefined;
  }
  const said = saidAfter(agent, exchange.asked[0]?.index ?? 0);
  const open =
    said === '' ? undefined : asked.find(({ line, topic }) => !topic.answered.test(said) && !asksBack(line, topic.asked, agent));
  return open?.line;
}

const GLUE =
  /[的了吗呢吧啊呀嘛么哦哈是有没不能会可以要还请问这那个款你您我们都也就多少几什怎样如何哪谁为啥咋亲在想下一和跟给帮对到用]|\b(?:\w{1,3}|what|when|where|which|that|this|does|have|with|your|there|they|will|would|could|come|also|much|many|long)\b/g;

/** The matter of a question: its own letters (Chinese) or the beginnings of its words. */
function matter(part: string): string[] {
  const rest = part.replace(GLUE, ' ');
  return [...(rest.match(/[\u3400-\u9fff]/g) ?? []), ...(rest.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5))];
}

const mattersOf = remember((text: string): string[][] =>
  questionsOf(text)
    .map(matter)
    .filter((words) => words.length > 0),
);

const THING =
  /(?:有没有|有无|带不带|送不送|[有带送含配附](?=[^吗么嘛没不]{1,5}(?:吗|么|嘛|没有?|不)(?=$|的|呢|呀|啊)))([\u3400-\u9fff]{1,5}?)(?:吗|么|嘛|没有?|不|的|呢|呀|啊)*$|([\u3400-\u9fff]{1,4})(?:有没有|带不带|送不送)(?:的|呢|呀|啊)*$/;
const HAVING =
  /(?:^|[^\u3400-\u9fff])(?:都|也)?(?:有|没有?|带|不带|送|不送|含|不含|配|附|都)(?:的|哦|了|呢)*(?:$|[^\u3400-\u9fff])/;

/** The same with numbered questions apart: 1透不透2有没有口袋. */
const thingsOf = remember((text: string): string[] =>
  questionsOf(text)
    .flatMap((part) => part.split(/\d+/))
    .filter((part) => demands(part) !== undefined && callsOut(part) === undefined),
);

/** Of three questions or more one is whether a thing comes with it, and no word of that thing is ever said. */
function thingLeftOut(exchange: Exchange, agent: Line[]): Line | undefined {
  const parts = exchange.asked.flatMap(({ text }) => thingsOf(text));
  if (parts.length < 3) return undefined;
  const said = saidAfter(agent, exchange.asked[0]?.index ?? 0);
  if (said === '' || HAVING.test(said)) return undefined;
  const missing = parts.some((part) => {
    const thing = THING.exec(part);
    const name = (thing?.[1] ?? thing?.[2] ?? '').replace(GLUE, '');
    return name !== '' && ![...name].some((letter) => said.includes(letter));
  });
  return missing ? exchange.asked[0] : undefined;
}

/** What the agent's lines after a place say, as long as it is fewer things than `limit`; nothing where it is more. */
function fewer(agent: Line[], index: number, limit: number): string[] {
  const said: string[] = [];
  for (const line of agent) {
    if (line.index <= index) continue;
    said.push(...substance(line.text));
    if (said.length >= limit) return [];
  }
  return said;
}

/** Of several questions one was taken up by its words, another by none, and the agent said fewer things than were asked. */
function passedOver(exchange: Exchange, agent: Line[]): Line | undefined {
  const parts = exchange.asked.flatMap(({ text }) => mattersOf(text));
  if (parts.length < 2) return undefined;
  const answers = fewer(agent, exchange.asked[0]?.index ?? 0, parts.length);
  if (answers.length === 0) return undefined;
  const taken = parts.map((words) => words.some((word) => answers.some((answer) => answer.includes(word))));
  return taken.includes(true) && taken.includes(false) ? exchange.asked[0] : undefined;
}

const ADDS = /^(?:另外|还有|顺便(?:问)?|再(?:问|有)|对了|其次|(?:and )?also\b|by the way|plus\b)/;

/** A second matter was added to the first (另外…怎么调), and the agent's one line takes up the first by its words alone. */
function additionLeftOut(exchange: Exchange, agent: Line[]): Line | undefined {
  const at = exchange.asked.findIndex(({ text }, i) => i > 0 && ADDS.test(fold(text)));
  const added = exchange.asked[at];
  if (!added) return undefined;
  const answers = agent.filter(({ index, text }) => index > (exchange.asked[0]?.index ?? 0) && isSubstantial(text));
  const answer = answers[0];
  if (!answer || answers.length > 1 || asksCustomer(answer.text) !== undefined) return undefined;
  const said = fold(answer.text);
  const takes = (text: string) => matter(fold(text).replace(ADDS, '')).map((word) => said.includes(word));
  const second = takes(added.text);
  const first = exchange.asked.slice(0, at).flatMap(({ text }) => takes(text));
  return second.length > 2 && !second.includes(true) && first.filter(Boolean).length > 1 ? added : undefined;
}

/** What the agent said after a line of the chat, as far as an answer is looked for in it. */
function saidAfter(agent: Line[], index: number): string {
  let said = '';
  for (const line of agent) {
    if (said.length >= 3_000) break;
    if (line.index > index) said += `${said && '\n'}${fold(line.text).slice(0, 500)}`;
  }
  return said.slice(0, 3_000);
}

/** The customer's line of several questions of which one was left unanswered, or nothing. `agent` is all the agent said. */
export const leftUnanswered = (exchange: Exchange, agent: Line[]): Line | undefined =>
  topicLeftOut(exchange, agent) ??
  passedOver(exchange, agent) ??
  thingLeftOut(exchange, agent) ??
  additionLeftOut(exchange, agent);
