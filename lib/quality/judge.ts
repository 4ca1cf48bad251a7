import type { Conversation } from '../model/conversation';
import type { ItemId, SheetItem } from '../model/sheet';
import type { Judgement, Verdict } from '../model/verdict';
import { type JudgeContext, na } from './context';
import { isExempt } from './exempt';
import { findingsOf } from './findings';
import { items } from './items/index';
import { view } from './view';

const points = (value: number | undefined): number => (value !== undefined && value > 0 && Number.isFinite(value) ? value : 0);

function ledger(chat: Conversation, verdict: Verdict, rule: SheetItem | undefined): Verdict {
  if (rule?.on !== true || isExempt(view(chat), rule.except))
    return na('按评分表，这里不评这一项。', 'The score sheet leaves this item out here.');
  return {
    ...verdict,
    penalty: verdict.verdict === 'fail' ? points(rule.penalty) : 0,
    reward: verdict.verdict === 'pass' ? points(rule.reward) : 0,
  };
}

function judgeItems(chat: Conversation, ctx: JudgeContext): Record<ItemId, Verdict> {
  const judged = items.map((item) => [item.id, ledger(chat, item.judge(chat, ctx), ctx.sheet.items[item.id])] as const);
  const verdicts = Object.fromEntries(judged) as Record<ItemId, Verdict>;
  const void_ = verdicts.solicited_praise.verdict === 'fail' && verdicts.praise.reward > 0;
  if (!void_) return verdicts;
  const because = {
    zh: '客户有表扬，但好评是索要来的，不予奖励。',
    en: 'There was praise, but it had been solicited, so it earns nothing.',
  };
  return { ...verdicts, praise: { ...verdicts.praise, reward: 0, because } };
}

/**
 * Share of the applicable weight that passed, 0–100, rounded half up; null when nothing applied or all weights are zero.
 * A sheet of points takes penalties from 100 and adds rewards instead, within 0 and 100.
 */
function score(verdicts: Record<ItemId, Verdict>, ctx: JudgeContext): number | null {
  const byPoints = ctx.sheet.scoring === 'points';
  let applied = 0;
  let passed = 0;
  let sum = 100;
  for (const item of items) {
    const { verdict, penalty, reward } = verdicts[item.id];
    if (verdict === 'na') continue;
    const weight = byPoints ? 1 : points(ctx.sheet.items[item.id]?.weight);
    sum += reward - penalty;
    applied += weight;
    if (verdict === 'pass') passed += weight;
  }
  if (applied === 0) return null;
  return Math.round(byPoints ? Math.min(100, Math.max(0, sum)) : (100 * passed) / applied);
}

/**
 * Judges one chat against a sheet. Items that do not apply leave the denominator; a sent `block` finding, or a failed
 * item the sheet calls critical for another reason than findings, makes the chat critical and its score 0.
 */
export function judge(chat: Conversation, ctx: JudgeContext): Judgement {
  const verdicts = judgeItems(chat, ctx);
  const found = findingsOf(chat, ctx);
  const blocked =
    ctx.sheet.items.forbidden?.on === true &&
    ctx.sheet.items.forbidden.critical === true &&
    found.some(({ finding }) => finding.severity === 'block');
  const failedCritical = items.some(
    ({ id }) => id !== 'forbidden' && ctx.sheet.items[id]?.critical === true && verdicts[id].verdict === 'fail',
  );
  const critical = blocked || failedCritical;
  const all = Object.values(verdicts);
  return {
    score: critical ? 0 : score(verdicts, ctx),
    critical,
    penalty: all.reduce((sum, verdict) => sum + verdict.penalty, 0),
    reward: all.reduce((sum, verdict) => sum + verdict.reward, 0),
    items: verdicts,
    findings: found.map(({ line, finding }) => ({ ...finding, message: line.message.id })),
    sheet: { id: ctx.sheet.id, version: ctx.sheet.version },
  };
}

export { type Timers, timers } from './timers';
