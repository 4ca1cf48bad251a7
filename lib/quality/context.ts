import type { Finding } from '../model/finding';
import type { Localised } from '../model/localised';
import type { CheckContext } from '../model/rule';
import type { Sheet } from '../model/sheet';
import type { Evidence, Verdict } from '../model/verdict';

/** What a judge needs beside the chat. Findings are injected, so judging knows no rules. */
export interface JudgeContext {
  sheet: Sheet;
  check: (text: string, context: CheckContext) => Finding[];
  /** Epoch ms; given only while the chat is live: what is not yet due is then `due`, not failed. */
  now?: number;
}

type Kind = Verdict['verdict'];

function verdict(kind: Kind, because: Localised, evidence: Evidence[]): Verdict {
  return { verdict: kind, evidence: evidence.slice(0, 50), because, penalty: 0, reward: 0 };
}

/** Verdicts without points: the sheet adds penalty and reward. */
export const pass = (zh: string, en: string, evidence: Evidence[] = []): Verdict => verdict('pass', { zh, en }, evidence);
export const fail = (zh: string, en: string, evidence: Evidence[] = []): Verdict => verdict('fail', { zh, en }, evidence);
export const na = (zh: string, en: string, evidence: Evidence[] = []): Verdict => verdict('na', { zh, en }, evidence);

/** Still open in a live chat; failed once the chat is over. */
export function openOr(open: boolean, failed: Verdict): Verdict {
  return open ? { ...failed, verdict: 'na', due: true } : failed;
}

export const noAgent = (): Verdict => na('没有人工客服发言，不评这一项。', 'No agent spoke, so this does not apply.');
