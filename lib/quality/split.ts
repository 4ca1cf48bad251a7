import { chatId } from '../bundle/key';
import type { Conversation } from '../model/conversation';
import type { ChatKey } from '../model/log';
import type { Message } from '../model/message';

/**
 * Splits the messages of one customer into conversations: a gap longer than `gap` seconds starts a new one. Messages are
 * sorted by time, equal times keep their order; a message without a time (0) stays with the one before it.
 */
export function split(key: ChatKey, messages: Message[], gap = 1800): Conversation[] {
  const name = chatId(key);
  let carried = messages.find((message) => message.at > 0)?.at ?? 0;
  const placed = messages.map((message) => {
    if (message.at > 0) carried = message.at;
    return { message, at: carried };
  });
  placed.sort((a, b) => a.at - b.at);
  const chats: Conversation[] = [];
  let last = 0;
  for (const { message, at } of placed) {
    if (chats.length === 0 || at - last > gap * 1000) chats.push({ ...key, id: `${name}#${at}`, messages: [] });
    chats.at(-1)?.messages.push(message);
    last = at;
  }
  return chats;
}
