import type { JudgedChat } from '../judge';

export type { JudgedChat };

export type Filter = 'all' | 'improvable' | 'flagged' | 'praised';

/** Chats that match; `query` is looked for in the customer's name, shop and every message, without case. */
export function select(chats: JudgedChat[], filter: Filter, query: string): JudgedChat[] {
  const wanted = query.trim().toLowerCase();
  return chats.filter((one) => fits(one, filter) && (!wanted || contains(one, wanted)));
}

function fits({ judgement }: JudgedChat, filter: Filter): boolean {
  if (filter === 'improvable')
    return judgement.critical || Object.values(judgement.items).some(({ verdict }) => verdict === 'fail');
  if (filter === 'flagged') return judgement.findings.some(({ severity }) => severity !== 'hint');
  if (filter === 'praised') return judgement.items.praise?.verdict === 'pass';
  return true;
}

/** Whether a message that came now (epoch ms) would still belong to the chat. */
export function mayGoOn({ chat, sheet }: JudgedChat, now: number): boolean {
  return now - (chat.messages.at(-1)?.at ?? 0) < sheet.thresholds.sessionGap * 1_000;
}

function contains({ chat }: JudgedChat, wanted: string): boolean {
  return [chat.name ?? '', chat.customer, chat.shop, ...chat.messages.map(({ text }) => text)].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** Mean score over chats to which an item applied; undefined when there is none. */
export function averageScore(chats: JudgedChat[]): number | undefined {
  const scores = chats.flatMap(({ judgement }) => judgement.score ?? []);
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : undefined;
}
