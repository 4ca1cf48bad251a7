import type { Adapter } from '../adapters/adapter';
import { all, first } from '../adapters/dom';
import type { SeenBubble } from './known';

/** Bubbles already read, by element. Whoever sees an element change must forget it. */
export type BubbleCache = WeakMap<Element, SeenBubble>;

/** The page is between two chats: bubbles of another customer are still on screen, so nothing may be attributed. */
export const torn = Symbol('torn');

/**
 * The bubbles in the DOM, in order. Rows whose speaker the page does not name are left out. `customer` is the key of the
 * open chat: where the page writes its customer on each bubble and they differ, the answer is `torn`.
 */
export function readTranscript(
  adapter: Adapter,
  doc: Document,
  now: number,
  customer?: string,
  cache: BubbleCache = new WeakMap(),
): SeenBubble[] | typeof torn {
  const list = first(doc, adapter.transcript);
  if (!list) return [];
  const seen: SeenBubble[] = [];
  for (const element of all(list, adapter.bubble)) {
    const owner = customer === undefined ? undefined : adapter.ownerOf?.(element);
    if (owner !== undefined && owner !== customer) return torn;
    const bubble = cache.get(element) ?? readBubble(adapter, element, now);
    if (!bubble) continue;
    cache.set(element, bubble);
    seen.push(bubble);
  }
  return seen;
}

/** One row of the transcript; undefined where the page does not name its speaker. */
export function readBubble(adapter: Adapter, element: Element, now: number): SeenBubble | undefined {
  const role = adapter.roleOf(element);
  if (!role) return undefined;
  const { text, kind } = adapter.textOf(element);
  return {
    nativeId: adapter.idOf?.(element) || undefined,
    role,
    text: text.slice(0, 100_000),
    kind,
    time: adapter.timeOf?.(element, now),
  };
}
