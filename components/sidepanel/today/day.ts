import type { Conversation } from '../../../lib/model/conversation';
import type { LogEvent } from '../../../lib/model/log';
import { ownOf } from '../../../lib/quality/coaching-own';

/** What happened on one day, of whoever is signed in now. `all` are the day's chats of every account. */
export interface OwnDay<One> {
  own: One[];
  all: One[];
  events: LogEvent[];
  /** Chats of other accounts. */
  others: number;
}

/**
 * The chats that began since midnight (epoch ms) and what happened in them.
 * @param near chats of that day and the day before, of every account: who is signed in is told by the latest
 * @param happened events of that day
 */
export function ownDayOf<One extends { chat: Conversation }>(
  near: readonly One[],
  happened: readonly LogEvent[],
  midnight: number,
): OwnDay<One> {
  const isToday = ({ chat }: One) => (chat.messages[0]?.at ?? 0) >= midnight;
  const mine = ownOf(near).own;
  const [own, all] = [mine.filter(isToday), near.filter(isToday)];
  return { own, all, events: eventsOf(happened, mine, near), others: all.length - own.length };
}

/** An event belongs to whoever served its chat; the page may know the chat by another conversation than the log. */
export function eventsOf<One extends { chat: Conversation }>(
  events: readonly LogEvent[],
  own: readonly One[],
  all: readonly One[],
): LogEvent[] {
  const keyOf = (id: string) => (id.includes('#') ? id.slice(0, id.lastIndexOf('#')) : id);
  const keys = (chats: readonly One[]) => new Set(chats.map(({ chat }) => keyOf(chat.id)));
  const [mine, known] = [keys(own), keys(all)];
  return events.filter(({ chat }) => mine.has(keyOf(chat)) || !known.has(keyOf(chat)));
}

/** The end of the local day, epoch ms. */
export const tomorrow = (now: number) => new Date(now).setHours(24, 0, 0, 0);
