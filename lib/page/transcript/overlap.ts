import type { KnownRow, SeenBubble } from './known';
import { equal, likeness, never } from './likeness';
import type { BubbleTimes } from './times';

/* A gap costs less than one equal row, so that a removed or a late row does not double the rest, and two gaps cost more
 * than one, so that a lone 好的 in a foreign window is no match. */
const openGap = 2.5;
const moreGap = 0.1;
const maxKnown = 2_000;

/**
 * The overlap alignment of two runs of one conversation (Gotoh's affine gaps, free ends): for each bubble the index of the
 * known row it is, or -1. Time and memory grow with both lengths multiplied; of long chats only the last rows are compared.
 */
export function overlap(known: readonly KnownRow[], seen: readonly SeenBubble[], times: readonly BubbleTimes[]): number[] {
  const from = Math.max(0, known.length - maxKnown);
  const width = known.length - from + 1;
  const size = (seen.length + 1) * width;
  // pair: this bubble is this row. added: bubble without row. absent: row without bubble.
  const pair = new Float64Array(size).fill(never);
  const added = new Float64Array(size).fill(never);
  const absent = new Float64Array(size).fill(never);
  const best = (at: number) => Math.max(pair[at]!, added[at]!, absent[at]!);
  let end = width - 1;
  for (let i = 0; i <= seen.length; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      if (i === 0 || j === 0) {
        pair[at] = 0;
        continue;
      }
      const points = likeness(known[from + j - 1]!, seen[i - 1]!, times[i - 1]!);
      pair[at] = points === never ? never : best(at - width - 1) + points;
      added[at] = Math.max(best(at - width) - openGap, added[at - width]! - moreGap);
      absent[at] = Math.max(best(at - 1) - openGap, absent[at - 1]! - moreGap);
      const isEnd = i === seen.length || j === width - 1;
      if (isEnd && best(at) > best(end)) end = at;
    }
  }
  return trace(end);

  function trace(start: number): number[] {
    const found = new Array<number>(seen.length).fill(-1);
    let exact = 0;
    let edits = 0;
    let at = start;
    while (at >= width && at % width !== 0) {
      const top = best(at);
      if (pair[at] === top) {
        const i = Math.floor(at / width) - 1;
        const j = from + (at % width) - 1;
        found[i] = j;
        if (likeness(known[j]!, seen[i]!, times[i]!) >= equal) exact++;
        else edits++;
        at -= width + 1;
        continue;
      }
      const inAdded = added[at] === top;
      const table = inAdded ? added : absent;
      const step = inAdded ? width : 1;
      // Walk back to where this gap was opened.
      while (at - step >= 0 && table[at] !== best(at - step) - openGap && table[at] === table[at - step]! - moreGap) at -= step;
      at -= step;
    }
    // People edit one message at a time: many differences beside few equal rows mean that the window is somewhere else.
    return exact > 0 && edits <= Math.max(1, exact / 3) ? found : found.fill(-1);
  }
}
