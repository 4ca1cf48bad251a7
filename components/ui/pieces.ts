import type { ItemId } from '../../lib/model/sheet';
import type { Judgement } from '../../lib/model/verdict';

/** Half-open range of UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** One stretch of a message: plain, or marked. `items` are those whose evidence ends here; `isFound`: it was searched for. */
export interface Piece {
  text: string;
  severity?: 'block' | 'warn' | 'hint';
  rule?: string;
  isEvidence: boolean;
  isFound: boolean;
  items: ItemId[];
}

/** What is known about the messages of a chat. */
type Marks = Pick<Judgement, 'findings'> & { items?: Judgement['items'] };

/** Cuts a message at every border of a finding, of evidence and of what was searched for; spans outside the text are ignored. */
export function pieces(text: string, id: string, { findings, items }: Marks, found: Span[] = []): Piece[] {
  const inText = ({ start, end }: Span) => start >= 0 && end > start && end <= text.length;
  const marks = [
    ...findings
      .filter(({ message }) => message === id)
      .map(({ start, end, severity, rule }) => ({ start, end, severity, rule, item: undefined })),
    ...Object.entries(items ?? {}).flatMap(([item, { evidence, verdict }]) =>
      verdict === 'na'
        ? []
        : evidence.flatMap(({ message, start, end }) =>
            message === id && start !== undefined && end !== undefined
              ? [{ start, end, severity: undefined, rule: undefined, item: item as ItemId }]
              : [],
          ),
    ),
  ].filter(inText);
  const wanted = found.filter(inText);
  const borders = [...new Set([0, text.length, ...[...marks, ...wanted].flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1]!;
    const covers = (mark: Span) => mark.start <= start && mark.end >= end;
    const over = marks.filter(covers);
    const finding = over.find(({ severity }) => severity);
    return {
      text: text.slice(start, end),
      isEvidence: over.some(({ item }) => item),
      isFound: wanted.some(covers),
      items: over.flatMap(({ item, ...mark }) => (item && mark.end === end ? [item] : [])),
      ...(finding?.severity ? { severity: finding.severity, rule: finding.rule } : {}),
    };
  });
}
