import type { Message, Role } from '../../model/message';
import type { PageTime } from './page-time';

/** One bubble as the page shows it now. `time` is the one written on the bubble itself. */
export interface SeenBubble {
  nativeId?: string;
  role: Role;
  text: string;
  kind: NonNullable<Message['kind']>;
  time?: PageTime;
}

/** A recorded message and what is needed to recognise it again: the platform's id and the minute written on it. */
export interface KnownRow {
  message: Message;
  native?: string;
  minute?: number;
  /** The day in `minute` was not written: see `isLoose`. */
  dateless?: boolean;
  /** An agent's message just sent, whose id may not be the platform's own yet. */
  provisional?: boolean;
  /** Id under which it was delivered before the platform gave it its own; not to be given to another. */
  was?: string;
}

/** Everything seen of one chat, in order. `key` is platform|shop|customer; rows are never removed. */
export interface KnownChat {
  key: string;
  rows: readonly KnownRow[];
}

export function startChat(key: string): KnownChat {
  return { key, rows: [] };
}
