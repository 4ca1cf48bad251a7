import type { Conversation } from '../../lib/model/conversation';
import type { Message } from '../../lib/model/message';
import type { SheetsInForce } from '../../lib/quality/sheets/in-force';
import { type JudgedChat, judgedBy } from '../judge';

/** More than the chats of a busy quarter; then everything is judged anew. */
const most = 20_000;

/** Judges chats, and gives what it said before of a chat in which nothing changed since, as long as the sheets are the same. */
export function judgingMemory(): (sheets: SheetsInForce) => (chat: Conversation) => JudgedChat {
  const known = new Map<string, JudgedChat>();
  let by = '';
  return (sheets) => {
    const asked = JSON.stringify(sheets);
    if (asked !== by) known.clear();
    by = asked;
    return (chat) => {
      const before = known.get(chat.id);
      if (by === asked && before && isSame(before.chat, chat)) return before;
      const one = judgedBy(sheets, chat);
      if (known.size >= most) known.clear();
      if (by === asked) known.set(chat.id, one);
      return one;
    };
  };
}

const fields = ['id', 'role', 'text', 'at', 'trust', 'kind', 'manual'] as const satisfies (keyof Message)[];

function isSame(one: Conversation, other: Conversation): boolean {
  return (
    one.messages.length === other.messages.length &&
    (['platform', 'shop', 'agent', 'customer', 'name'] as const).every((field) => one[field] === other[field]) &&
    one.messages.every((message, at) => fields.every((field) => message[field] === other.messages[at]?.[field]))
  );
}
