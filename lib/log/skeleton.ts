import { check } from '../check/engine';
import { type CompiledRules, link } from '../check/link';
import { packedRules } from '../check/packed';
import { asksToCheck, mentionsAddress, readsBackAddress } from '../quality/acts/address';
import { asksCustomer, commands, polite, saysNi, solicits, solves } from '../quality/acts/agent';
import { apologises, apologisesForWait } from '../quality/acts/apologises';
import { asksMore } from '../quality/acts/asks-more';
import { closes } from '../quality/acts/closes';
import { abuses, callsOut, demands, thanksOrLeaves } from '../quality/acts/customer';
import { greets } from '../quality/acts/greets';
import { holds } from '../quality/acts/holds';
import { cancelsOrder, placesOrder, reportsOrder, showsOldOrder } from '../quality/acts/orders';
import { mocks, praises } from '../quality/acts/praises';
import { complains } from '../quality/heard/complaint';
import { isBare, substance } from '../quality/substance';

const acts = [
  ...[asksToCheck, mentionsAddress, readsBackAddress, asksCustomer, commands, polite, saysNi, solicits, solves],
  ...[apologises, apologisesForWait, asksMore, closes, complains, abuses, callsOut, demands, thanksOrLeaves],
  ...[greets, holds, cancelsOrder, placesOrder, reportsOrder, showsOldOrder, mocks, praises],
];
/** Words an item looks for by itself: automatic replies, cards of orders, farewells, photographs, 好的 that closes a request. */
const looked =
  /^\s*[[【(（<《]?\s*(?:系统|机器人|智能客服|自动|auto|订单|訂單|order)|回复|消息|应答|reply|message|response|为您服务|祝|再见|拜拜|晚安|bye|have a|take care|enjoy|光[顾临]|惠顾|拍|照片|图片|视频|photo|picture|video|等|wait|moment|check|^(?:好的?|收到|没问题|不客气|ok|sure|谢谢)/gi;

/** The longest piece looked at in one go, and how much of a message is looked at closely; both in UTF-16 units. */
const PIECE = 120;
const CLOSELY = 3_000;

let rules: CompiledRules | undefined;

/**
 * What is left of a text when only scores are kept: every letter that neither a rule nor the checklist needs becomes 某, x or 0.
 * Length, punctuation and our own masks stay, so items judge as before and evidence still points to the words that
 * decided. Not kept: team words (they are judged while the agent writes), and what only several sentences say together.
 */
export function skeleton(text: string, platform = 'generic'): string {
  let done = '';
  for (const piece of text.slice(0, CLOSELY).match(pieces) ?? []) done += hideInside(piece, platform);
  return done + hideAround(text.slice(CLOSELY), platform);
}

const pieces = new RegExp(`[^。！？!?\\n]{1,${PIECE}}[。！？!?\\n]*|[。！？!?\\n]+`, 'g');

/** Tries to hide the whole, then its halves, as long as nothing that is judged changes. */
function hideInside(piece: string, platform: string): string {
  const wanted = facts(piece, platform);
  let now = piece;
  const hide = (from: number, to: number): void => {
    const tried = now.slice(0, from) + blank(now.slice(from, to)) + now.slice(to);
    if (tried === now) return;
    if (facts(tried, platform) === wanted) now = tried;
    else if (to - from > 1) {
      const middle = (from + to) >> 1;
      hide(from, middle);
      hide(middle, to);
    }
  };
  hide(0, piece.length);
  return now;
}

/** A text longer than any service sentence keeps the findings and nothing else. */
function hideAround(text: string, platform: string): string {
  let done = '';
  for (const { start, end } of text ? findings(text, platform) : []) {
    done += blank(text.slice(done.length, start)) + text.slice(Math.max(start, done.length), end);
  }
  return done + blank(text.slice(done.length));
}

function blank(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, (one) => {
    if (/\p{N}/u.test(one)) return one > '\uff00' ? '０' : '0';
    return /\p{Script=Han}/u.test(one) ? '某'.repeat(one.length) : 'x'.repeat(one.length);
  });
}

/** Everything judging reads from one text, without places. */
function facts(text: string, platform: string): string {
  return [
    acts.map((act) => (act(text) === undefined ? 0 : 1)).join(''),
    substance(text).map((clause) => clause.length),
    isBare(text),
    text.match(looked),
    findings(text, platform).map(({ rule, severity }) => `${rule} ${severity}`),
  ].join('\n');
}

function findings(text: string, platform: string) {
  rules ??= link(JSON.parse(packedRules));
  return check(text, { role: 'agent', platform }, rules).filter(({ severity }) => severity !== 'hint');
}
