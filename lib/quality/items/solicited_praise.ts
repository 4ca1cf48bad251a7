import { solicits } from '../acts/agent';
import { fail, noAgent, pass } from '../context';
import type { Item } from '../item';
import { cite, view } from '../view';

export const solicitedPraise: Item = {
  id: 'solicited_praise',
  label: { zh: '不索要好评', en: 'No praise solicited' },
  dimension: 'assurance',
  judge(chat) {
    const { agent } = view(chat);
    if (agent.length === 0) return noAgent();
    const bad = agent.filter((line) => solicits(line.text) !== undefined);
    if (bad.length === 0) return pass('没有索要好评。', 'No praise was solicited.');
    return fail(
      '向客户索要了好评。',
      'The agent solicited praise.',
      bad.map((line) => cite(line, solicits(line.text))),
    );
  },
  examples: [
    { chat: ['C: 好的', 'A: 满意的话麻烦给个五星好评哦'], verdict: 'fail' },
    { chat: ['C: 好评返现吗', 'A: 您好,我们没有好评返现的'], verdict: 'pass' },
  ],
};
