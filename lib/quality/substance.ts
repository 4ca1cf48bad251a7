import { type Act, remember } from './acts/act';
import { apologises, apologisesForWait } from './acts/apologises';
import { asksMore } from './acts/asks-more';
import { closes } from './acts/closes';
import { fold } from './acts/fold';
import { greets } from './acts/greets';
import { holds } from './acts/holds';
import { fillers } from './words/fillers';

const HAN = /[\u3400-\u9fff]/;
const CLAUSE = /[,。!?~…;、\n]+|\.+(?!\d)|\s{1,}(?=[\u3400-\u9fff])/;
const FILLERS: Act[] = [greets, closes, asksMore, holds, apologisesForWait];

function isFiller(clause: string): boolean {
  if (clause.length < 2 || fillers.courtesy.test(clause) || fillers.preamble.test(clause) || fillers.sells.test(clause))
    return true;
  if (FILLERS.some((filler) => filler(clause) !== undefined)) return true;
  return (clause.length <= (HAN.test(clause) ? 14 : 32) || fillers.regrets.test(clause)) && apologises(clause) !== undefined;
}

/** The clauses of a line; those do not say anything that are greetings, holds, courtesies and closing lines. */
export const clausesIn = remember((text: string): { text: string; says: boolean }[] => {
  const waits = holds(text) !== undefined;
  return fold(text)
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map((clause) => ({
      text: clause,
      says: !isFiller(clause) && !(waits && clause.length <= (HAN.test(clause) ? 24 : 60) && fillers.lookingUp.test(clause)),
    }));
});

/** What an agent's line says beside fillers: the clauses that answer something. */
export const substance = remember((text: string): string[] => clausesIn(text).flatMap(({ text, says }) => (says ? [text] : [])));

/** True when a line is an answer at all: something remains beside courtesies. */
export const isSubstantial = (text: string): boolean => substance(text).length > 0;

const EDGES = /^[\s,.。!~…;、]+|[\s,.。!~…;、]+$/g;

/** 带 to 带土吗, 卖 to 单卖奶嘴不: whatever the verb. Calls, sighs, greetings and letters that were not kept are none. */
const ONE_SIGN =
  /^(?![在亲喂哦嗯啊呀噢哈呃诶欸唉嘿呵额唔嗨哎喔哟哇咦早晚您稍谢嘞嘛吧呐咳哼滚某呗咯哒哩唷喏噗嚯安诺靠艹吗呢])[\u3400-\u9fff]$/;

/** True when a whole message is one bare word: 有, 可以, "yes". */
export const isBare = remember((text: string): boolean => {
  const folded = fold(text)
    .replace(EDGES, '')
    .replace(/[\s,.。!~]+/g, text.match(/[a-z] [a-z]/i) ? ' ' : '');
  return ONE_SIGN.test(folded) || (folded.length <= 16 && fillers.bare.test(folded));
});
