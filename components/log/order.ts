import type { MessageRow } from '../../lib/log/database';
import { foldText } from '../../lib/log/fold';

/** Digits, letters and hyphens in one go; the shortest order numbers of the platforms we know have 12, own shops' fewer. A mask may cover the middle. */
const numbers = /[0-9a-z•-]{8,}/g;

/** What is looked for when somebody pastes an order number, with the words around it. */
export function orderOf(typed: string): string {
  return (foldText(typed).match(/[0-9a-z-]+/g) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Whether the number is part of something as long as an order number, or of an order's card. */
export function holdsOrder({ text, kind, earlier }: MessageRow, wanted: string): boolean {
  const texts = [text, ...(earlier ?? [])].map(foldText);
  if (kind === 'order') return texts.some((one) => one.includes(wanted));
  return texts.some((one) => one.match(numbers)?.some((number) => number.includes(wanted) && /\d/.test(number)));
}
