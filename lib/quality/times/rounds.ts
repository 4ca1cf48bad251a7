import { chatId } from '../../bundle/key';
import type { Conversation } from '../../model/conversation';
import type { Profile } from '../../model/profile';
import { inOrder, type Moment, momentsOf } from './moments';

/** A customer's line that waits and the reply that ended the wait. */
export interface Round {
  asked: Moment;
  answer: Moment | undefined;
}

/** What one customer and the shop said without a long silence. `begun` is its first line. */
export interface Session {
  customer: string;
  begun: Moment;
  rounds: Round[];
  /** Whether a person spoke, and whether a robot did. */
  agentSpoke: boolean;
  robotSpoke: boolean;
}

/** All sessions of all customers. Chats of one customer are joined first, whoever served them: a transfer is no new session. */
export function sessionsOf(chats: readonly Conversation[], profile: Profile): Session[] {
  return [...byCustomer(chats)].flatMap(([customer, moments]) => {
    const counted = inOrder(moments.filter(({ role }) => profile.robots || role !== 'bot'));
    const robots = moments.filter(({ role }) => role === 'bot');
    return split(counted, profile.sessionGap * 1_000).flatMap((lines): Session[] => {
      const begun = lines[0];
      const ended = lines.at(-1);
      if (!begun || !ended) return [];
      const robotSpoke = robots.some(
        ({ earliest, latest }) => latest >= begun.earliest && earliest <= ended.latest + profile.sessionGap * 1_000,
      );
      const rounds = profile.unit === 'message' ? messagesIn(lines) : roundsIn(lines);
      return [{ customer, begun, rounds, agentSpoke: lines.some(({ role }) => role === 'agent'), robotSpoke }];
    });
  });
}

function byCustomer(chats: readonly Conversation[]): Map<string, Moment[]> {
  const startOf = (chat: Conversation) => chat.messages.find(({ at }) => at > 0)?.at ?? 0;
  const inTime = [...chats].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const found = new Map<string, Moment[]>();
  for (const chat of inTime) {
    const customer = chat.customer === '' ? `?${chat.id}` : chatId(chat);
    const moments = found.get(customer) ?? [];
    found.set(customer, moments);
    moments.push(...momentsOf(chat));
  }
  return found;
}

/** Only a customer begins a new session: a late reply belongs to the question it answers. */
function split(lines: Moment[], gap: number): Moment[][] {
  const sessions: Moment[][] = [];
  let before: Moment | undefined;
  for (const line of lines) {
    const isNew = before === undefined || (line.role === 'customer' && line.earliest - before.latest > gap);
    if (isNew) sessions.push([]);
    sessions.at(-1)?.push(line);
    before = line;
  }
  return sessions;
}

function roundsIn(lines: Moment[]): Round[] {
  const rounds: Round[] = [];
  let open: Round | undefined;
  for (const line of lines) {
    if (line.role !== 'customer') {
      if (open) open.answer = line;
      open = undefined;
    } else if (!open) {
      open = { asked: line, answer: undefined };
      rounds.push(open);
    }
  }
  return rounds;
}

function messagesIn(lines: Moment[]): Round[] {
  const rounds: Round[] = [];
  let answer: Moment | undefined;
  for (const line of [...lines].reverse()) {
    if (line.role !== 'customer') answer = line;
    else rounds.push({ asked: line, answer });
  }
  return rounds.reverse();
}
