import type { MessageRow } from '../../lib/log/database';
import { foldText } from '../../lib/log/fold';
import type { Span } from '../ui/pieces';
import type { Excerpt } from './job';

/** How much is shown before and after what was found, UTF-16 units. */
const before = 14;
const after = 90;

/** The part of a message around the first place of `wanted` (folded), from the text before an edit where only that holds it. */
export function excerptOf({ id, role, text, earlier }: MessageRow, wanted: string): Excerpt {
  const texts = [text, ...(earlier ?? [])];
  const index = texts.findIndex((one) => foldText(one).includes(wanted));
  const whole = texts[Math.max(0, index)] ?? text;
  const place = Math.max(0, foldText(whole).indexOf(wanted));
  const start = place > before + 4 ? place - before : 0;
  const part = `${start > 0 ? '…' : ''}${whole.slice(start, place + wanted.length + after)}`;
  const at = place - start + (start > 0 ? 1 : 0);
  return { message: id, role, text: part.replace(/\s/g, ' '), start: at, end: at + wanted.length, isEarlier: index > 0 };
}

/** Every place of `wanted` (folded) in a text. */
export function placesOf(text: string, wanted: string): Span[] {
  if (wanted === '') return [];
  const folded = foldText(text);
  const found: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
