import type { Message } from '../model/message';
import type { MessageRow } from './database';
import { isSameSaid } from './incoming';

const precision = { seen: 0, 'page-minute': 1, 'page-second': 2 };
const keptEdits = 20;

/**
 * What to store when a message arrives whose id is known. Returns undefined when nothing is new, so that sending again
 * costs no write. A better trusted time replaces a worse one. A new text becomes the text and the old one moves to
 * `earlier`; a text that was already replaced is a late repeat, not an edit,
 * and neither is one that is masked otherwise because the settings changed. A recall keeps the text that was said
 * and only marks it, because what the customer read is what is judged.
 */
export function merge(known: MessageRow, arrived: Message): MessageRow | undefined {
  const next = { ...known };
  if (precision[arrived.trust ?? 'seen'] > precision[known.trust ?? 'seen']) {
    next.at = arrived.at;
    next.trust = arrived.trust;
  }
  if (arrived.manual) next.manual = true;
  if (arrived.kind === 'recalled') next.kind = 'recalled';
  else if (arrived.text !== known.text && !known.earlier?.includes(arrived.text) && !isSameSaid(arrived.text, known.text)) {
    next.earlier = [...(known.earlier ?? []), known.text].slice(-keptEdits);
    next.text = arrived.text;
    next.heard = arrived.heard;
  }
  const isSame = (['at', 'trust', 'kind', 'text', 'manual'] as const).every((name) => next[name] === known[name]);
  return isSame ? undefined : next;
}
