import type { Finding } from '../model/finding';
import type { Reply, TeamReply } from '../model/reply';
import { fill } from './fill';

/** Values that no rule minds and that fit any sentence. */
const standIns = {
  zh: { shop: '本店', customer: '顾客', agent: '客服', address: '收货地址', order: '订单' },
  en: { shop: 'our shop', customer: 'customer', agent: 'support', address: 'your address', order: 'your order' },
};
/** A greeting of the morning, to have one. */
const hour = 9;

/** Names of the variables a reply may hold. */
export const variables = ['shop', 'customer', 'agent', 'address', 'order', 'greeting'];

/** What the checker says of a reply as it would be sent. The findings' offsets are into `text`, which has stand-ins for variables. */
export interface Lint {
  text: string;
  findings: Finding[];
  /** A chat would note or stop it: tips alone do not count. */
  isFlagged: boolean;
  /** Variables nothing will ever be known for, as written. */
  unknown: string[];
}

/** Checks a reply with its variables filled; `check` is the checker as the chat page would use it. What lies in a stand-in alone is not the reply's. */
export function lintReply({ text, lang }: Pick<Reply, 'text' | 'lang'>, check: (text: string) => Finding[]): Lint {
  const filled = fill(text, standIns[lang], lang, hour);
  const findings = check(filled.text).filter(
    ({ start, end }) => !filled.filled.some((value) => start >= value.start && end <= value.end),
  );
  return {
    text: filled.text,
    findings,
    isFlagged: findings.some(({ severity }) => severity !== 'hint'),
    unknown: filled.missing.map((name) => `{${name}}`),
  };
}

/** Whether a reply may be kept: it is clean, or somebody wrote why it stays. */
export function maySave(lint: Lint, override: string | undefined): boolean {
  return !lint.isFlagged || Boolean(override?.trim());
}

/** The reply of the same language that has the shortcut already, if any; the reply itself does not count. */
export function clashOf(reply: Pick<TeamReply, 'id' | 'lang' | 'shortcut'>, others: readonly Reply[]): Reply | undefined {
  const wanted = reply.shortcut?.trim().toLowerCase();
  if (!wanted) return undefined;
  return others.find(({ id, lang, shortcut }) => id !== reply.id && lang === reply.lang && shortcut?.toLowerCase() === wanted);
}
