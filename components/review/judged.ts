import type { ItemId } from '../../lib/model/sheet';
import type { Judgement } from '../../lib/model/verdict';
import type { JudgedChat } from '../queries';

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

/** One stretch of a message: plain, or marked by a finding or by items. `items` are those whose evidence ends here. */
export interface Piece {
  text: string;
  severity?: 'block' | 'warn' | 'hint';
  rule?: string;
  isEvidence: boolean;
  items: ItemId[];
}

/** Cuts a message at every finding and evidence border; spans outside the text are ignored. */
export function pieces(text: string, id: string, judgement: Judgement): Piece[] {
  const marks = [
    ...judgement.findings
      .filter(({ message }) => message === id)
      .map(({ start, end, severity, rule }) => ({ start, end, severity, rule, item: undefined })),
    ...Object.entries(judgement.items).flatMap(([item, { evidence, verdict }]) =>
      verdict === 'na'
        ? []
        : evidence.flatMap(({ message, start, end }) =>
            message === id && start !== undefined && end !== undefined
              ? [{ start, end, severity: undefined, rule: undefined, item: item as ItemId }]
              : [],
          ),
    ),
  ].filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1]!;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const finding = over.find(({ severity }) => severity);
    return {
      text: text.slice(start, end),
      isEvidence: over.some(({ item }) => item),
      items: over.flatMap(({ item, ...mark }) => (item && mark.end === end ? [item] : [])),
      ...(finding?.severity ? { severity: finding.severity, rule: finding.rule } : {}),
    };
  });
}
