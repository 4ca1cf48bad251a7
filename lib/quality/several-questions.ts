import { remember } from './acts/act';
import { abuses, callsOut, demands } from './acts/customer';
import { fold } from './acts/fold';
import { complains } from './heard/complaint';
import { type Kind, kindOf } from './several-kinds';
import type { Line } from './view';

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

const ENDS = '(?:how|what|when|where|which|whether|who|why|is|are|do|does|did|can|could|will|would|any)';
const PARTS = new RegExp(
  [
    '(?<=\\?)',
    '[.。!;\\n]+(?!\\d)',
    `(?<=[\\u3400-\\u9fff\\d])[,、]|,(?=\\s*[\\u3400-\\u9fff])|,\\s*(?=(?:and |or |also )?${ENDS}\\b)`,
    '\\s+(?=[\\u3400-\\u9fff])|(?<=[\\u3400-\\u9fff])\\s+',
    '(?<![\\d.])\\d[.)、]?(?![天个件米斤号月年点条双码寸片包瓶盒人口岁元块分只台层楼])(?=[\\u3400-\\u9fff][^\\d]{0,12}(?:[?吗不没]|\\d))',
    `\\s(?=and ${ENDS}\\b)`,
  ].join('|'),
);

const GLUE =
  /还是|另外|顺便|对了|[怎这那]样|[的了吗呢吧啊呀嘛么哦哈是有没不能会可以要还请问这那个款你您我们都也就多少几什怎如何哪谁为啥咋亲在想下一和跟给帮对到用查看说讲弄办算搞整该应得再]|\b(?:\w{1,2}|and|the|you|are|for|can|any|how|who|why|does|did|has|had|was|its|it's|what|when|where|which|whether|that|this|have|with|your|there|they|them|will|would|could|should|come|also|much|many|long|please|just|need|want|like|know|tell|hello|hey|get|got|one|too|but|not|out|all|about|from|into|things?|some|someone|somebody|anything|else|then|than|been|being|don't|doesn't|isn't|let|our|these|those|questions?|couple|instead|mean|actually|really|still|even|make|sure|use|going)\b/g;

const stem = (word: string): string => word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '').slice(0, 5);

/** The matter of a text: its letters (Chinese) or the beginnings of its words, without what every question has. */
export const matter = remember((text: string): string[] => {
  const rest = fold(text).replace(GLUE, ' ');
  const words = [...new Set([...(rest.match(/[\u3400-\u9fff]/g) ?? []), ...(rest.match(/[a-z]{3,}/g) ?? []).map(stem)])];
  return words.length > 0 ? [...words, ...(rest.match(/\d{2,}/g) ?? [])] : words;
});

const ASKS =
  /[?吗嘛咩]|么(?=$|\s)|什么|啥|怎么|咋|几|哪|谁|如何|多(?:少|久|大|长|重|高|厚|宽|远|深)|呢$|[不没]$|(?<twice>[^不\s])[不没]\k<twice>|是否|还是|^(?:\w+ ){0,3}(?:what|how|when|where|why|who|which|whether)\b|^(?:\w+ ){0,2}(?:can|could|do|does|did|is|are|was|will|would|has|have|should|any)\b/;

/** Questions though no other reader hears them. */
const UNHEARD =
  /几几|(?<![好十没这那])几(?![乎下次])[\u3400-\u9fff]{1,4}$|得[了到着动下]不$|[\u3400-\u9fff](?<![但可我你他果终])还是(?![不没算很那会要有再得老这一])[\u3400-\u9fff]/;
/** Anger, a call for somebody and small talk in the form of a question. */
const AT_EASE =
  /怎么(?:还|又|这么|会|回事|搞的)|为什么(?:还|这么)|凭什么|(?:啥|什么)(?:质量|态度|破|垃圾|玩意|意思|情况)|有没有搞错|不是说|说好的?|客服|人工|没人|有人|吧[?!]*$|^(?:所以|然后|结果)呢|^(?:[这那我你们该得要咱应又回次说吧到底现在 ]{0,6})怎么(?:弄|办|算|整|说)[呢啊呀?]*$|\b(?:how come|what kind of)\b/;
const ADDS = /^(?:另外|还有|顺便|再(?:问|有)|对了|其次|以及|(?:and|also|plus|by the way)\b)/;

const piecesOf = (text: string): string[] =>
  fold(text)
    .split(PARTS)
    .map((piece) => piece?.trim() ?? '')
    .filter((piece) => piece.length > 1);

const TWICE = /([^不\s])[不没]\1/g;

/** One piece of a text: whether it brings something up at all, and whether it asks. */
interface Piece {
  text: string;
  brings: boolean;
  owed: boolean;
}

const SHORT = 8;

function pieceOf(text: string): Piece {
  const calls = text.length <= SHORT && callsOut(text) !== undefined;
  const brings = !calls && (demands(text) !== undefined || text.endsWith('吧') || UNHEARD.test(text));
  return { text, brings, owed: brings && ASKS.test(text) && !AT_EASE.test(text) };
}

/** The pieces of a line; what is said in insults asks nothing. */
const readsAs = remember((text: string): Piece[] => {
  const calm = abuses(text) === undefined;
  return piecesOf(text).map((piece) => (calm ? pieceOf(piece) : { text: piece, brings: false, owed: false }));
});

/** One question alone, with nothing beside it, is not several. */
function areFew(pieces: Piece[]): boolean {
  return pieces.filter(({ brings }) => brings).length < 2 && !pieces.some(({ owed, text }) => owed && ADDS.test(text));
}

const partOf = ({ text, owed }: Piece): Part => ({
  text,
  plain: text.replace(TWICE, '$1'),
  matter: matter(text),
  kind: owed ? kindOf(text) : undefined,
  owed,
  added: ADDS.test(text),
});

const toldPart = (text: string): Part => ({ ...partOf({ text, brings: true, owed: false }), added: false });

/** What a line brings up, and the words told beside it: a complaint is a matter too. */
const partsOf = remember((text: string): { parts: Part[]; beside: string[] } => {
  const pieces = readsAs(text);
  const parts = pieces
    .filter(({ brings }) => brings)
    .map(partOf)
    .filter((part) => part.matter.length > 0);
  const rest = pieces.flatMap((piece) => (piece.brings ? [] : [piece.text]));
  const beside = rest.flatMap(matter);
  const told = rest.join(',');
  return { parts: beside.length > 0 && complains(told) !== undefined ? [toldPart(told), ...parts] : parts, beside };
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

/** What a run of lines brings up, each with the words that are its own. `told` are lines of the same breath that ask nothing. */
export function mattersOf(asked: Line[], told: Line[] = []): Matter[] {
  if (areFew(asked.flatMap(({ text }) => readsAs(text)))) return [];
  const beside = new Set(told.flatMap(({ text }) => matter(text)));
  const found: Omit<Matter, 'own'>[] = told.map((line) => ({ line, ...toldPart(fold(line.text)) }));
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
