import type { SeenBubble } from './known';

/**
 * Id of a bubble on a page that gives none: a hash of chat, side, text, minute and which occurrence it is, so that the
 * same bubble gets the same id after a reload and two equal ones in a minute stay two. The place in the list is left
 * out because history scrolls in above. `taken` holds the ids in use. The id is stored beside a text in which numbers are
 * masked, so of a long number it holds no more than a remainder.
 *
 * What the page does not tell, no id can. After a reload, when the known rows are gone, an edited message is recorded again
 * with its new words, and so is one whose bubble is split or merged otherwise than before; on a page that writes times once
 * a group, those whose group has another label then; and on a page without times, a message is taken for an earlier one
 * with the same words that is no longer on screen.
 */
export function naturalId(chat: string, bubble: SeenBubble, minute: number | undefined, taken: ReadonlySet<string>): string {
  const text = bubble.text.replace(/\d(?:[-. ]?\d){5,}/g, remainder);
  for (let occurrence = 0; ; occurrence++) {
    const id = `h-${hash(`${chat}\n${bubble.role}\n${minute ?? ''}\n${occurrence}\n${text}`)}`;
    if (!taken.has(id)) return id;
  }
}

/** Enough to tell most numbers of one minute apart; of the 10,000 phones a mask leaves open, a hundred have the same. */
function remainder(digits: string): string {
  return `${digits.length}#${[...digits.replace(/\D/g, '')].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)}`;
}

/** Two FNV-1a runs with different offsets and primes, 64 bits together, in base 36. No secret depends on it. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 15);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
