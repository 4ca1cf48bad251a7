import type { LogDatabase } from '../../lib/log/database';
import { readChat } from '../../lib/log/read';
import { spanOfDay } from '../../lib/log/visits';
import type { Severity } from '../../lib/model/finding';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import { conversationsOf, judgedBy } from '../judge';
import type { Asked, Mark } from './job';

const day = 24 * 60 * 60 * 1_000;

/** Judges what was said with one customer on one day; a conversation across midnight is judged as a whole. */
export async function markOf(db: LogDatabase, chat: string, on: string, sheets: SheetsInForce): Promise<Mark> {
  const { from, to } = spanOfDay(on);
  const found = await readChat(db, chat, { from: from - day, to: to + day });
  const touched = (found ? conversationsOf(found, sheets) : []).filter(({ messages }) =>
    messages.some(({ at }) => at >= from && at < to),
  );
  const judgements = touched.map((one) => judgedBy(sheets, one).judgement);
  const findings = judgements.flatMap((one) => one.findings);
  const scores = judgements.flatMap(({ score }) => score ?? []);
  return {
    score: scores.length > 0 ? Math.min(...scores) : null,
    critical: judgements.some(({ critical }) => critical),
    conversations: judgements.length,
    findings: findings.length,
    severities: [...new Set(findings.map(({ severity }) => severity))],
    categories: [...new Set(findings.map(({ category }) => category))],
  };
}

/** Whether a chat has to be judged before it is known to fit. */
export function needsMark({ score, finding }: Asked): boolean {
  return score !== '' || finding !== '';
}

/** Whether what judging came to is what the filters ask for. */
export function fitsMark({ score, critical, findings, severities, categories }: Mark, asked: Asked): boolean {
  const { finding } = asked;
  if (finding === 'any') return findings > 0 && inBand(score, critical, asked);
  if (finding !== '' && !severities.includes(finding as Severity) && !categories.some((one) => one === finding)) return false;
  return inBand(score, critical, asked);
}

function inBand(score: number | null, critical: boolean, { score: band }: Asked): boolean {
  if (band === '') return true;
  if (band === 'critical') return critical;
  if (score === null) return band === 'unscored';
  if (band === 'under60') return score < 60;
  if (band === 'under80') return score >= 60 && score < 80;
  return band === 'from80' && score >= 80;
}
