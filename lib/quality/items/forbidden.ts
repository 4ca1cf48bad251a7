import { fail, noAgent, pass } from '../context';
import { findingsOf } from '../findings';
import type { Item } from '../item';
import { cite, view } from '../view';

export const forbidden: Item = {
  id: 'forbidden',
  label: { zh: '无禁用语', en: 'No forbidden phrases' },
  dimension: 'assurance',
  judge(chat, ctx) {
    if (view(chat).agent.length === 0) return noAgent();
    const bad = findingsOf(chat, ctx).filter(({ finding }) => finding.severity !== 'hint');
    if (bad.length === 0) return pass('没有发现禁用语。', 'No forbidden phrase was found.');
    const worst = bad.some(({ finding }) => finding.severity === 'block');
    const evidence = bad.map(({ line, finding }) => cite(line, finding));
    return worst
      ? fail('发出了红线用语。', 'A phrase from the red list was sent.', evidence)
      : fail('发出了禁用语。', 'A forbidden phrase was sent.', evidence);
  },
  examples: [
    { chat: ['C: 有货吗', 'A: 您好,有现货的'], verdict: 'pass' },
    { chat: ['C: 有货吗'], verdict: 'na' },
  ],
};
