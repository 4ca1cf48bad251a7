import { align } from './align';
import type { KnownRow, SeenBubble } from './known';
import type { BubbleTimes } from './times';

/** One line of a message or bubble: `of` is the index of that, `count` how many lines it has. */
interface Line<T> {
  of: number;
  count: number;
  text: string;
  whole: T;
}

/**
 * Pages draw several messages as one bubble, or one as several, each on lines of its own, and change their mind when they
 * draw anew. Returns the bubbles as the known rows have them, found by aligning lines in the place of bubbles; undefined
 * when nothing of the kind is on screen. A bubble with an id that has grown by a line was edited; without an id it is taken
 * for two messages, because the page does not tell.
 */
export function asKnown(
  known: readonly KnownRow[],
  seen: readonly SeenBubble[],
  times: readonly BubbleTimes[],
): SeenBubble[] | undefined {
  if (known.length === 0 || ![...known.map(({ message }) => message), ...seen].some(({ text }) => text.includes('\n')))
    return undefined;
  const rows = known.flatMap((row, of) => linesOf(row, of, row.message.text));
  const lines = seen.flatMap((bubble, of) => linesOf(bubble, of, bubble.text));
  const matched = align(
    // What stands on a bubble is the time of its first line.
    rows.map(({ whole: { message, ...row }, text }, i) => ({
      message: { ...message, text },
      ...(isFirst(rows, i) ? { minute: row.minute, dateless: row.dateless } : {}),
    })),
    lines.map(({ whole: { role, kind }, text }) => ({ role, kind, text })),
    lines.map(({ of }, i) => (isFirst(lines, i) ? times[of]! : {})),
  );
  const rowAt = (i: number) => rows[matched[i] ?? -1];
  const isEdit = seen.map(({ nativeId }, of) => {
    const own = nativeId && known.findIndex(({ native }) => native === nativeId.toLowerCase());
    return lines.every((line, i) => !rowAt(i) || (line.of === of) === (rowAt(i)?.of === own));
  });
  const result: SeenBubble[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const { whole, of, count } = lines[from]!;
    const row = rowAt(from);
    const isSame = (i: number) =>
      isEdit[of] ? lines[i]!.of === of : row ? rowAt(i)?.of === row.of : lines[i]!.of === of && !rowAt(i);
    for (to = from + 1; to < lines.length && isSame(to); ) to++;
    const isWhole = to - from === count && lines[to - 1]!.of === of;
    // Of a row that is drawn in parts the window may show one.
    const isCut = row !== undefined && to - from < row.count && (from === 0 || to === lines.length);
    const text = isCut
      ? row.whole.message.text
      : lines
          .slice(from, to)
          .map((one) => one.text)
          .join('\n');
    if (isEdit[of] || (isWhole && !isCut)) result.push(whole);
    else if (row) result.push({ ...drawn(row.whole), text, time: isFirst(lines, from) ? whole.time : undefined });
    else result.push({ role: whole.role, kind: whole.kind, text });
  }
  return result.length === seen.length && result.every((one, i) => one === seen[i]) ? undefined : result;
}

function linesOf<T>(whole: T, of: number, text: string): Line<T>[] {
  return text.split('\n').map((one, _, { length }) => ({ whole, of, count: length, text: one }));
}

function isFirst(lines: readonly Line<unknown>[], i: number): boolean {
  return lines[i - 1]?.of !== lines[i]!.of;
}

function drawn({ message, native }: KnownRow): Omit<SeenBubble, 'text'> {
  return { nativeId: native, role: message.role, kind: message.kind ?? 'text' };
}
