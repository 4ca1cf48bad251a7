import { mocks, praises } from '../acts/praises';
import { na, noAgent, pass } from '../context';
import { complaintLevel } from '../heard/complaint';
import type { Item } from '../item';
import { cite, type Line, view } from '../view';

/** A complaint that leaves no doubt: praise, too, speaks of service and of trouble. */
const PLAIN = 3;

const isBitter = ({ text }: Line): boolean => mocks(text) !== undefined || complaintLevel(text) >= PLAIN;

/** Mockery shows in the line itself or in the customer's lines right beside it. */
function isMocking(line: Line, customer: Line[]): boolean {
  const at = customer.indexOf(line);
  const beside = [customer[at - 1], customer[at + 1]].filter((near) => near && Math.abs(near.index - line.index) === 1);
  return [line, ...beside].some((near) => near && isBitter(near));
}

export const praise: Item = {
  id: 'praise',
  label: { zh: '客户表扬', en: 'Praise by the customer' },
  dimension: 'empathy',
  judge(chat) {
    const { agent, customer } = view(chat);
    if (agent.length === 0) return noAgent();
    const line = customer.find((candidate) => praises(candidate.text) !== undefined && !isMocking(candidate, customer));
    if (!line)
      return na(
        '客户没有真诚表扬客服或服务；道谢、夸商品和反话不算。',
        'No sincere praise of agent or service; thanks, praise of goods and sarcasm do not count.',
      );
    return pass('客户真诚表扬了客服或服务。', 'The customer sincerely praised the agent or the service.', [
      cite(line, praises(line.text)),
    ]);
  },
  examples: [
    { chat: ['A: 已为您处理好', 'C: 服务态度真好'], verdict: 'pass' },
    { chat: ['A: 已为您处理好', 'C: 谢谢'], verdict: 'na' },
    { chat: ['A: 您好', 'C: 三天才回,服务真好呢'], verdict: 'na' },
  ],
};
