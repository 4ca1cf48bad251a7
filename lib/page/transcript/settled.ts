import type { SeenBubble } from './known';

/** The last bubbles that were certainly those of one customer. */
export interface Shown {
  customer: string;
  bubbles: readonly SeenBubble[];
}

/** How long a doubtful page may stay doubtful, in milliseconds; Infinity where ids prove that it is wrong. */
export type Doubt = 0 | 300 | 1_500 | typeof Number.POSITIVE_INFINITY;

/**
 * Whether header and bubbles may belong to different chats, which happens for a moment while a page switches: a new
 * name over the old bubbles, or the old name over bubbles that were all exchanged. Doubtful pages are read again.
 */
export function doubtOf(shown: Shown | undefined, customer: string, bubbles: readonly SeenBubble[]): Doubt {
  if (!shown || shown.bubbles.length === 0 || bubbles.length === 0) return 0;
  const ids = new Set(shown.bubbles.flatMap(({ nativeId }) => (nativeId ? [nativeId.toLowerCase()] : [])));
  const sharesId = bubbles.some(({ nativeId }) => nativeId !== undefined && ids.has(nativeId.toLowerCase()));
  if (shown.customer !== customer) {
    if (sharesId) return Number.POSITIVE_INFINITY;
    return ids.size === 0 && sameBubbles(shown.bubbles, bubbles) ? 1_500 : 0;
  }
  if (sharesId) return 0;
  const words = new Set(shown.bubbles.map(wordsOf));
  return ids.size === 0 && bubbles.some((bubble) => words.has(wordsOf(bubble))) ? 0 : 300;
}

/** Same bubbles in the same order, edits included. */
export function sameBubbles(a: readonly SeenBubble[], b: readonly SeenBubble[]): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => sameBubble(one, b[i]!)));
}

/** The same words of the same speaker at the same time, under the same id. */
export function sameBubble(a: SeenBubble, b: SeenBubble): boolean {
  return a === b || (a.nativeId === b.nativeId && a.kind === b.kind && wordsOf(a) === wordsOf(b));
}

function wordsOf({ role, text, time }: SeenBubble): string {
  return `${role}|${time?.at ?? ''}|${text}`;
}
