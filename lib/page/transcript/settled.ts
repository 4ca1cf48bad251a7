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
 * name over the old bubbles, or the old name over bubbles that were all exchanged. Doubtful pages are read again. Without
 * ids half of the bubbles must be the same: chats that say much the same, in the same minutes, cannot be told apart.
 */
export function doubtOf(shown: Shown | undefined, customer: string, bubbles: readonly SeenBubble[]): Doubt {
  if (!shown || shown.bubbles.length === 0 || bubbles.length === 0) return 0;
  const ids = new Set(shown.bubbles.flatMap(({ nativeId }) => (nativeId ? [nativeId.toLowerCase()] : [])));
  const sharesId = bubbles.some(({ nativeId }) => nativeId !== undefined && ids.has(nativeId.toLowerCase()));
  const isOther = shown.customer !== customer;
  if (sharesId) return isOther ? Number.POSITIVE_INFINITY : 0;
  const isLike = ids.size === 0 && sharesHalf(shown.bubbles, bubbles);
  if (isOther) return isLike ? 1_500 : 0;
  return isLike ? 0 : 300;
}

function sharesHalf(before: readonly SeenBubble[], after: readonly SeenBubble[]): boolean {
  const words = new Set(before.map(wordsOf));
  return after.filter((bubble) => words.has(wordsOf(bubble))).length * 2 >= Math.min(before.length, after.length);
}

/** Follows the readings of one page, a few each second, and tells which of them are doubtful. Times are epoch milliseconds. */
export function watchDoubt(): { isDoubtful(customer: string, bubbles: readonly SeenBubble[], at: number): boolean } {
  let shown: Shown | undefined;
  let since: number | undefined;
  let empty: string | undefined;
  return {
    isDoubtful(customer, bubbles, at) {
      const isOld = shown?.bubbles === bubbles && shown.customer === customer;
      // What fills an empty chat may be the next one, whose name is on its way.
      const filled = empty === customer && bubbles.length > 0 ? 300 : 0;
      const doubt = isOld ? 0 : Math.max(filled, doubtOf(shown, customer, bubbles));
      since = doubt === 0 ? undefined : (since ?? at);
      if (since !== undefined && at - since < doubt) return true;
      since = undefined;
      empty = bubbles.length === 0 ? customer : undefined;
      if (bubbles.length > 0) shown = { customer, bubbles };
      return false;
    },
  };
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
