import type { Conversation } from '../../model/conversation';
import type { Message } from '../../model/message';
import { view } from '../view';

const MINUTE = 60_000;

/** One line with the earliest and latest moment it can have been said, epoch ms. Without any time these are infinite. */
export interface Moment {
  role: 'customer' | 'agent' | 'bot';
  agent: string;
  earliest: number;
  latest: number;
}

/**
 * What a time proves. Seconds and times of unknown origin are taken as they are; a page that shows minutes hides up to
 * 59.999 s; a bubble merely `seen` was said then or at any time before; 0 proves nothing.
 */
export function provedBy({ at, trust }: Pick<Message, 'at' | 'trust'>): { earliest: number; latest: number } {
  if (!(at > 0)) return { earliest: -Infinity, latest: Infinity };
  if (trust === 'page-minute') return { earliest: at, latest: at + MINUTE - 1 };
  return trust === 'seen' ? { earliest: -Infinity, latest: at } : { earliest: at, latest: at };
}

/**
 * The lines of one customer's chats, each as it was recorded. Recalled lines and those of the system are left out; automatic
 * greetings under the agent's name count as a robot's. Three lines of people in one moment were stamped, not timed.
 */
export function momentsOf(chat: Conversation): readonly Moment[] {
  const known = remembered.get(chat);
  if (known?.size === chat.messages.length) return known.moments;
  const moments = build(chat);
  remembered.set(chat, { size: chat.messages.length, moments });
  return moments;
}

/** Several profiles read the same chats one after the other. */
const remembered = new WeakMap<Conversation, { size: number; moments: readonly Moment[] }>();

function build(chat: Conversation): Moment[] {
  const roles = new Map(view(chat).lines.map((line) => [line.message, line.role]));
  const kept = chat.messages.filter((message) => roles.has(message));
  const people = kept.filter((message) => roles.get(message) !== 'bot');
  const stamped = people.length > 2 && people.every(({ at, trust }) => at === people[0]?.at && trust === undefined);
  return kept.flatMap((message): Moment[] => {
    const role = roles.get(message);
    if (role === undefined || role === 'system') return [];
    return [{ role, agent: chat.agent, ...provedBy(stamped ? { at: 0 } : message) }];
  });
}

/**
 * The lines in the order in which they were said, with what neighbours prove about each other's times. Lines are moved only
 * where their times leave no doubt, for the page's own order is the better witness between 10:10 and 10:10:30.
 */
export function inOrder(moments: Moment[]): Moment[] {
  const exact = moments.every(({ earliest, latest }) => earliest === latest);
  return exact ? [...moments].sort((a, b) => a.earliest - b.earliest) : bounded(settled(moments));
}

function settled(moments: Moment[]): Moment[] {
  const sorted: Moment[] = [];
  for (const one of moments) {
    let place = sorted.length;
    while (place > 0 && (sorted[place - 1]?.earliest ?? 0) > one.latest) place--;
    sorted.splice(place, 0, one);
  }
  return sorted;
}

/** Nothing was said before the line above it, nor after the line below it. */
function bounded(moments: Moment[]): Moment[] {
  let floor = -Infinity;
  const raised = moments.map((one) => {
    floor = Math.max(floor, one.earliest);
    return { ...one, earliest: Math.min(floor, one.latest) };
  });
  let ceiling = Infinity;
  for (const one of raised.reverse()) {
    ceiling = Math.min(ceiling, one.latest);
    one.latest = Math.max(ceiling, one.earliest);
  }
  return raised.reverse();
}
