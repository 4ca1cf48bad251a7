import type { Conversation } from '../../../lib/model/conversation';
import type { ItemId, Sheet } from '../../../lib/model/sheet';
import type { Judgement, Verdict } from '../../../lib/model/verdict';
import { items } from '../../../lib/quality/items/index';
import { judge } from '../../../lib/quality/judge';
import type { Judged } from '../../../lib/quality/ledger';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { chatOf, context, startedAt } from './chat';

/** A judged chat whose verdicts are chosen: what is not named does not apply. */
export function verdictsOf(
  n: number,
  chosen: Partial<Record<ItemId, Partial<Verdict>>>,
  over: Partial<Conversation> & { sheet?: Sheet; findings?: Judgement['findings'] } = {},
): Judged {
  const { sheet = shopStandard, findings = [], ...chat } = over;
  const na: Verdict = { verdict: 'na', evidence: [], because: { zh: '', en: '' }, penalty: 0, reward: 0 };
  const verdicts = Object.fromEntries(items.map(({ id }) => [id, { ...na, ...chosen[id] }])) as Judgement['items'];
  const all = Object.values(verdicts);
  return {
    chat: { ...chatOf(['C: 在吗', 'A: 您好']), id: `c${n}`, customer: `k${n}`, ...chat },
    judgement: {
      score: 100,
      critical: false,
      penalty: all.reduce((sum, { penalty }) => sum + penalty, 0),
      reward: all.reduce((sum, { reward }) => sum + reward, 0),
      items: verdicts,
      findings,
      sheet: { id: sheet.id, version: sheet.version },
    },
    sheet,
  };
}

/** A chat judged in earnest, so many seconds after its start, or as a chat that is over. */
export function judgedAt(lines: string[], seconds?: number, over: Partial<Conversation> = {}): Judged & { now: number } {
  const chat = { ...chatOf(lines), ...over };
  const now = startedAt + (seconds ?? 0) * 1_000;
  return { chat, judgement: judge(chat, context(seconds === undefined ? {} : { now })), sheet: shopStandard, now };
}
