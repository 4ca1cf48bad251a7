import type { Conversation } from '../model/conversation';
import type { Message, Role } from '../model/message';
import { readTimes } from './score-times';

const ROLES: Record<string, Role> = {};
const words: Record<Role, string> = {
  agent:
    'agent seller service staff assistant csr rep support merchant shop waiter kefu human 客服 卖家 商家 坐席 店家 人工 人工客服 小二',
  customer: 'customer buyer user client consumer visitor guest 客户 顾客 买家 用户 消费者',
  bot: 'bot robot auto automatic ai 机器人 智能客服 自动回复',
  system: 'system notice event platform sys 系统 平台 通知 系统消息',
};
for (const role of ['agent', 'customer', 'bot', 'system'] as const) for (const word of words[role].split(' ')) ROLES[word] = role;

const KINDS = ['text', 'image', 'product', 'order', 'address', 'recalled'] as const;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const word = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : otherwise;

/** A chat from one parsed input line, or what is wrong with it. Absent fields are filled, times made epoch ms, roles mapped. */
export function readChat(raw: unknown): { chat: Conversation } | { error: string; id?: string } {
  const from = record(raw);
  const id = word(from.id, '');
  if (!Array.isArray(from.messages)) return { error: 'messages is missing or no array', ...(id !== '' && { id }) };
  const rows = from.messages.map(record);
  const times = readTimes(rows.map((row) => row.at ?? row.time ?? row.timestamp));
  const messages = rows.map((row, i): Message => {
    const kind = KINDS.find((known) => known === row.kind);
    return {
      id: word(row.id, String(i + 1)),
      role: ROLES[word(row.role, 'system').trim().toLowerCase()] ?? 'system',
      text: word(row.text ?? row.content, ''),
      at: times[i] ?? 0,
      ...(kind && { kind }),
      ...((row.trust === 'seen' || row.trust === 'page-minute' || row.trust === 'page-second') && { trust: row.trust }),
    };
  });
  const chat = {
    id: id === '' ? 'chat' : id,
    platform: word(from.platform, 'generic'),
    shop: word(from.shop, ''),
    agent: word(from.agent, ''),
    customer: word(from.customer, ''),
    messages,
  };
  return { chat };
}
