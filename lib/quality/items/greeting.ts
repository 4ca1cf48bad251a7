import { greets } from '../acts/greets';
import { fail, na, noAgent, openOr, pass } from '../context';
import type { Item } from '../item';
import { cite, isOpen, view } from '../view';

export const greeting: Item = {
  id: 'greeting',
  label: { zh: '问候语', en: 'Greeting' },
  dimension: 'empathy',
  judge(chat, ctx) {
    const { agent, lines } = view(chat);
    const firstTwo = agent.slice(0, 2);
    const open = isOpen(lines, ctx.now, ctx.sheet.thresholds.sessionGap);
    if (agent.length === 0)
      return open ? { ...na('等您的第一句问候。', 'Waiting for your first greeting.'), due: true } : noAgent();
    for (const line of firstTwo) {
      const span = greets(line.text);
      if (span) return pass('前两句里有问候。', 'One of the first two messages greets.', [cite(line, span)]);
    }
    return openOr(
      open && agent.length < 2,
      fail(
        '客服自己的前两句里没有问候，自动欢迎语不算。',
        "Neither of the agent's own first two messages greets; an automatic welcome does not count.",
        firstTwo.map((line) => cite(line)),
      ),
    );
  },
  examples: [
    { chat: ['C: 有货吗', 'A: 您好亲,有现货的,今天就能发'], verdict: 'pass' },
    { chat: ['C: 有货吗', 'B: 您好,欢迎光临', 'A: 有的', 'A: 今天发出'], verdict: 'fail' },
    { chat: ['C: hi', 'A: Good morning! The blue one is in stock.'], verdict: 'pass' },
    { chat: ['C: 有货吗'], verdict: 'na' },
  ],
};
