import type { MessageRow } from './database';

/** One chat on one local day: what the log page lists without reading a message. */
export interface VisitRow {
  /** `${day}|${chat}` */
  id: string;
  /** YYYY-MM-DD where this machine was when the message was stored. */
  day: string;
  chat: string;
  /** First and last message, epoch milliseconds. */
  from: number;
  to: number;
  count: number;
  /** Who was signed in, in order of appearance; without those the page did not name. */
  agents: string[];
}

/** The day of a moment (epoch milliseconds) in the time zone of this machine, YYYY-MM-DD. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When a local day begins and the next one does, epoch milliseconds: 23, 24 or 25 hours apart. */
export function spanOfDay(day: string): { from: number; to: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { from: new Date(year, month - 1, date).getTime(), to: new Date(year, month - 1, date + 1).getTime() };
}

export function visitId(day: string, chat: string): string {
  return `${day}|${chat}`;
}

/** The visit with one more message, or the first one of it. */
export function withMessage(visit: VisitRow | undefined, row: Pick<MessageRow, 'chat' | 'at' | 'agent'>): VisitRow {
  const { chat, at, agent } = row;
  const day = visit?.day ?? dayOf(at);
  const before = visit ?? { id: visitId(day, chat), day, chat, from: at, to: at, count: 0, agents: [] };
  return {
    ...before,
    from: Math.min(before.from, at),
    to: Math.max(before.to, at),
    count: before.count + 1,
    agents: agent === '' || before.agents.includes(agent) ? before.agents : [...before.agents, agent],
  };
}
