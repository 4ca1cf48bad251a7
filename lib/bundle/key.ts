import type { ChatKey } from '../model/log';

/**
 * The natural key of a chat: platform|shop|customer. The bar, the hash and the percent sign inside a name are escaped,
 * so two different chats never share a key. The agent is not part of it: a chat survives a change of shift.
 */
export function chatId(chat: Pick<ChatKey, 'platform' | 'shop' | 'customer'>): string {
  return [chat.platform, chat.shop, chat.customer].map(escapePart).join('|');
}

function escapePart(part: string): string {
  return part.replace(/[%|#]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
