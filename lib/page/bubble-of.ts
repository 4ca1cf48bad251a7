import type { Adapter } from './adapters/adapter';
import { all, first } from './adapters/dom';
import { align } from './transcript/align';
import type { KnownRow, SeenBubble } from './transcript/known';
import { readBubble } from './transcript/read';
import { settleTimes } from './transcript/times';

/** Where a known message stands: its bubble, or on which side of what is on screen it was. */
export type Whereabouts = { bubble: Element } | { side: 'above' | 'below' } | undefined;

/**
 * Finds the bubble of a known message among those in the document: by the platform's id, else as `align` tells which row is
 * which. A virtual list holds only some rows; of the others it is known whether they are above or below.
 */
export function bubbleOf(adapter: Adapter, doc: Document, rows: readonly KnownRow[], id: string, now = Date.now()): Whereabouts {
  const list = first(doc, adapter.transcript);
  const index = rows.findIndex(({ message, was }) => message.id === id || was === id);
  const row = rows[index];
  if (!list || !row) return undefined;
  const shown = all(list, adapter.bubble).flatMap((element) => {
    const bubble = readBubble(adapter, element, now);
    return bubble ? [{ element, bubble }] : [];
  });
  const bubbles = shown.map(({ bubble }) => bubble);
  const named = shown.find(({ bubble }) => row.native !== undefined && bubble.nativeId?.toLowerCase() === row.native);
  if (named) return { bubble: named.element };
  const places = align(rows, bubbles, settleTimes(bubbles));
  const at = places.indexOf(index);
  const found = shown[at] ?? shown.find(({ bubble }) => holds(bubble, row));
  if (found) return { bubble: found.element };
  const known = places.filter((place) => place >= 0);
  if (known.length === 0) return undefined;
  if (index < Math.min(...known)) return { side: 'above' };
  return index > Math.max(...known) ? { side: 'below' } : undefined;
}

/** Pages draw several messages as one bubble, each on lines of its own. */
function holds({ role, text }: SeenBubble, { message }: KnownRow): boolean {
  return role === message.role && `\n${text}\n`.includes(`\n${message.text}\n`);
}
