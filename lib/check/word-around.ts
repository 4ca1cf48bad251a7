let segmenter: Intl.Segmenter | undefined;

/** Units looked at on either side: words are short, and Node 20 takes quadratic time for long texts. */
const MARGIN = 8;

/** The word that the units `start` to `end` of a text are only a part of, as 安装 for the 装 in it; undefined when they stand alone. */
export function wordAround(text: string, start: number, end: number): string | undefined {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - MARGIN);
  for (const { segment, index } of segmenter.segment(text.slice(from, end + MARGIN))) {
    const first = from + index;
    const last = first + segment.length;
    if (first <= start && last >= end) return segment.length > end - start ? segment : undefined;
    if (first >= end) return undefined;
  }
  return undefined;
}
