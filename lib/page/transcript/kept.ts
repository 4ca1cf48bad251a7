import type { Adapter } from '../adapters/adapter';
import { fits } from '../adapters/dom';
import type { SeenBubble } from './known';
import { type BubbleCache, readBubble, readTranscript, torn } from './read';
import { sameBubble } from './settled';

/** Bubbles from which on a reading is felt. */
const long = 1_000;

/** The bubbles as last read, so that a long transcript need not be read again for a change that says nothing. */
export interface Kept {
  /** The bubbles now; those of the last reading when nothing has touched them and the customer is the same. */
  read(doc: Document, customer: string, at: number): SeenBubble[] | typeof torn;
  /** Whether a change at a node of the list may mean another transcript: not when its bubble still says the same. */
  touch(target: Node, list: Element): boolean;
  /** The list is another one. */
  reset(): void;
  /** How long the last reading took, in ms; 0 where there was little to read: a slow moment is no long transcript. */
  cost(): number;
}

export function keepBubbles(adapter: Adapter, now: () => number): Kept {
  let cache: BubbleCache = new WeakMap();
  let known: { customer: string; bubbles: SeenBubble[] } | undefined;
  let cost = 0;

  function saysTheSame(bubble: Element, before: SeenBubble): boolean {
    if (!known || !adapter.bubble.some((selector) => fits(bubble, selector))) return false;
    const after = readBubble(adapter, bubble, now());
    return after !== undefined && sameBubble(before, after) && (adapter.ownerOf?.(bubble) ?? known.customer) === known.customer;
  }

  return {
    read(doc, customer, at) {
      if (known?.customer === customer) return known.bubbles;
      const started = performance.now();
      const bubbles = readTranscript(adapter, doc, at, customer, cache);
      known = bubbles === torn ? undefined : { customer, bubbles };
      cost = bubbles !== torn && bubbles.length > long ? performance.now() - started : 0;
      return bubbles;
    },
    touch(target, list) {
      for (let node: Node | null = target; node && node !== list; node = node.parentNode) {
        const before = node instanceof Element ? cache.get(node) : undefined;
        if (!before) continue;
        if (saysTheSame(node as Element, before)) return false;
        cache.delete(node as Element);
        break;
      }
      known = undefined;
      return true;
    },
    reset() {
      cache = new WeakMap();
      known = undefined;
    },
    cost: () => cost,
  };
}
