import { remember } from './acts/act';
import { abuses, callsOut, demands } from './acts/customer';
import { fold } from './acts/fold';

const OPENERS = '(?:how|what|when|where|which|whether|who|why|is|are|do|does|did|can|could|will|would|any)';
const PARTS = new RegExp(
  [
    '(?<=\\?)',
    '[.。!;\\n]+(?!\\d)|:\\s',
    `(?<=[\\u3400-\\u9fff\\d])[,、]|,(?=\\s*[\\u3400-\\u9fff])|,\\s*(?=(?:and |or |also )*(?:\\w+ly )?${OPENERS}\\b)`,
    '\\s+(?=[\\u3400-\\u9fff])|(?<=[\\u3400-\\u9fff])\\s+',
    '(?<![\\d.])\\d[.)、]?(?![天个件米斤号月年点条双码寸片包瓶盒人口岁元块分只台层楼])(?=[\\u3400-\\u9fff][^\\d]{0,12}(?:[?吗不没]|\\d))',
    `\\s(?=and (?:\\w+ly )?${OPENERS}\\b)`,
  ].join('|'),
);

const ASKS =
  /[?吗嘛咩]|么(?=$|\s)|什么|啥|怎么|咋|几|哪|谁|如何|多(?:少|久|大|长|重|高|厚|宽|远|深)|呢$|[不没]$|(?<twice>[^不\s])[不没]\k<twice>|是否|还是|^(?:\w+ ){0,3}(?:what|how|when|where|why|who|which|whether)\b|\b(?:need|want|like) to know\b|^(?:\w+ ){0,2}(?:can|could|do|does|did|is|are|was|will|would|has|have|should|any)\b/;

/** Questions though no other reader hears them. */
const UNHEARD =
  /几几|(?<![好十没这那])几(?![乎下次])[\u3400-\u9fff]{1,4}$|得[了到着动下]不$|[\u3400-\u9fff](?<![但可我你他果终])还是(?![不没算很那会要有再得老这一])[\u3400-\u9fff]/;
/** Anger, a call for somebody and small talk in the form of a question. */
const AT_EASE =
  /怎么(?:还|又|只|才|这么|会|回事|搞的)|为什么(?:还|这么)|凭什么|(?:啥|什么)(?:质量|态度|破|垃圾|玩意|意思|情况)|有没有搞错|不是说|说好的?|客服|人工|没人|有人|吧[?!]*$|^(?:所以|然后|结果)呢|^(?:[这那我你们该得要咱应又回次说吧到底现在 ]{0,6})怎么(?:弄|办|算|整|说)[呢啊呀?]*$|\b(?:how come|what kind of)\b/;
const piecesOf = (text: string): string[] =>
  fold(text)
    .split(PARTS)
    .map((piece) => piece?.trim() ?? '')
    .filter((piece) => piece.length > 1);

/** One piece of a text: whether it brings something up at all, and whether it asks. */
export interface Piece {
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
export const readsAs = remember((text: string): Piece[] => {
  const calm = abuses(text) === undefined;
  return piecesOf(text).map((piece) => (calm ? pieceOf(piece) : { text: piece, brings: false, owed: false }));
});
