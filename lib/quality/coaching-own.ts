import type { Conversation } from '../model/conversation';

/**
 * The chats of whoever is signed in now: in each shop the account of its latest chat, for one person may be called otherwise
 * in every shop. Chats whose account the page did not tell are taken as theirs.
 */
export function ownOf<One extends { chat: Conversation }>(chats: readonly One[]): { own: One[]; others: number } {
  const latest = new Map<string, { agent: string; at: number }>();
  for (const { chat } of chats) {
    const at = chat.messages[0]?.at ?? 0;
    if (chat.agent !== '' && at >= (latest.get(shopOf(chat))?.at ?? -Infinity))
      latest.set(shopOf(chat), { agent: chat.agent, at });
  }
  const own = chats.filter(({ chat }) => chat.agent === '' || latest.get(shopOf(chat))?.agent === chat.agent);
  return { own, others: chats.length - own.length };
}

const shopOf = ({ platform, shop }: Conversation) => `${platform}|${shop}`;
