import type { Conversation } from '../../../lib/model/conversation';
import type { Finding } from '../../../lib/model/finding';
import type { Role } from '../../../lib/model/message';
import type { JudgeContext } from '../../../lib/quality/context';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';

const START = 1_700_000_000_500;
const ROLES: Record<string, Role> = { C: 'customer', A: 'agent', S: 'system', B: 'bot' };

/** A chat from lines such as `A@75: 您好`; without seconds every line comes five seconds after the one before. */
export function chatOf(lines: string[]): Conversation {
  let last = -5;
  const messages = lines.map((line, i) => {
    const match = /^([CASB])(?:@(-?\d+))?: (.*)$/s.exec(line);
    if (!match) throw new Error(`no chat line: ${line}`);
    last = match[2] === undefined ? last + 5 : Number(match[2]);
    return { id: `m${i + 1}`, role: ROLES[match[1] ?? ''] ?? 'system', text: match[3] ?? '', at: START + last * 1000 };
  });
  return { id: 'c', platform: 'demo', shop: 's', agent: 'a', customer: 'c', messages };
}

/** A context whose check calls 加我微信 a block and 不知道 a warning. */
export function context(over: Partial<JudgeContext> = {}): JudgeContext {
  const found = (text: string, word: string, severity: Finding['severity']): Finding[] => {
    const start = text.indexOf(word);
    if (start < 0) return [];
    return [{ rule: word, category: 'contact', severity, start, end: start + word.length, text: word, replacements: [] }];
  };
  return {
    sheet: shopStandard,
    check: (text) => [...found(text, '加我微信', 'block'), ...found(text, '不知道', 'warn')],
    ...over,
  };
}

export const startedAt = START;
