import { type Act, remember } from './acts/act';
import { apologises, apologisesForWait } from './acts/apologises';
import { asksMore } from './acts/asks-more';
import { closes } from './acts/closes';
import { fold } from './acts/fold';
import { greets } from './acts/greets';
import { holds } from './acts/holds';

const CLAUSE = /[,.。!?~…;、\n]+|\s{1,}(?=[\u3400-\u9fff])/;
const COURTESY =
  /^(?:好+[的滴哒呀呢啊]*|嗯+|哦+|噢|行|可以[的呢]*|是的?|对的?|没错|收到|明白了?|了解了?|知道了|亲+[爱的哒]*|宝+[宝贝子]*|在的?呢?|您?请?[说讲]|您请|不客气|不用(?:客气|谢)|客气了?|谢谢[您亲]?|感谢您?|应该的|这是我们应该做的|没事[儿的]*|没关系[的]*|麻烦您了?|辛苦[您了]*|理解您的心情|[哈呵嘿嘻]+|[哦呢呀哈啊啦哟喔]+|ok(?:ay)?|yes|no|sure|thanks?|thank you|hi|hello|great|perfect|(?:you(?:'re| are) )?(?:very |most )?welcome|my pleasure|no problem|alright|of course|got it|good)+[亲呢哦的哈呀啦哟~]*$/;
const FILLERS: Act[] = [greets, closes, asksMore, holds, apologisesForWait];

function isFiller(clause: string): boolean {
  if (clause.length < 2 || COURTESY.test(clause)) return true;
  if (FILLERS.some((filler) => filler(clause) !== undefined)) return true;
  return clause.length <= 14 && apologises(clause) !== undefined;
}

/** What an agent's line says beside greetings, holds, courtesies and closing lines: the clauses that answer something. */
export const substance = remember((text: string): string[] =>
  fold(text)
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => !isFiller(clause)),
);

/** True when a line is an answer at all: something remains beside courtesies. */
export const isSubstantial = (text: string): boolean => substance(text).length > 0;

const BARE =
  /^(?:亲+|亲爱的|宝+贝?|您好|你好)?(?:有|在|嗯|恩|哦|噢|喔|是|对|能|可以|行|会|不会|不能|不行|不可以|没有|没|不|无|不是|挺好|还行|还好|一般|差不多|不知道|不清楚|不管|不懂|都行|随便|大概|应该吧|应该会|看情况|包|不包|免|支持|不支持|发|不发|对的|是的|yes|no|yep|yeah|yup|nope|maybe|right|correct|don't know|no idea|i don't know|it is|not sure)(?:的|了|吧|滴|哒|哦|呢|哈|呀|啊|啦|喔|嘛|亲|的哦|亲亲|宝|dear|sir)*$/;
const EDGES = /^[\s,.。!~…;、]+|[\s,.。!~…;、]+$/g;

/** True when a whole message is one bare word: 有, 可以, "yes". */
export const isBare = remember((text: string): boolean => {
  const folded = fold(text)
    .replace(EDGES, '')
    .replace(/[\s,.。!~]+/g, text.match(/[a-z] [a-z]/i) ? ' ' : '');
  return folded.length <= 16 && BARE.test(folded);
});
