import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Conversation } from '../../../lib/model/conversation';
import type { Lang } from '../../../lib/model/localised';
import { shopFirst } from '../../../lib/quality/profiles/shop-first';
import { figuresOf, type Range } from '../../../lib/quality/times/figures';

/** The shop's own way of counting, over every question and not only the first of the chat. */
const everyRound = { ...shopFirst, id: 'this-chat', unit: 'round' as const };

/** First and average response of one chat, ms; null while there is none. A question that still waits has no part in it. */
export function responses(chat: Conversation, now: number): { first: Range | null; average: Range | null } {
  const { first, average } = figuresOf([chat], everyRound, { until: now });
  return { first, average };
}

/** Minutes and seconds that run, ms in: 0:36, 12:04, 1:04:10. */
export function running(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A wait as the times prove it, in seconds below a minute; its two ends where they leave it open. */
export function waited({ least, most }: Range, lang: Lang): string {
  const one = (ms: number) => (ms < 59_500 ? say(words.inSeconds, lang, { n: Math.round(ms / 1_000) }) : running(ms + 500));
  const ends = { least: one(least), most: one(most) };
  return ends.least === ends.most ? ends.least : say(words.between, lang, ends);
}
