import { fail, na, openOr, pass } from '../context';
import type { Item } from '../item';
import { seconds, wait } from '../time';
import { cite, isLeaving, isOpen, view } from '../view';

export const firstResponse: Item = {
  id: 'first_response',
  label: { zh: '首次响应', en: 'First response' },
  dimension: 'responsiveness',
  judge(chat, ctx) {
    const { lines, customer, timed } = view(chat);
    const { firstResponse: limit, sessionGap } = ctx.sheet.thresholds;
    const asked = customer[0];
    if (!asked) return na('客户没有发言。', 'The customer said nothing.');
    const reply = lines.find((line) => line.role === 'agent' && line.index > asked.index);
    if (!reply) {
      if (lines.some((line) => line.role === 'bot')) return na('只有机器人接待。', 'Only a robot took part.');
      if (isLeaving(asked) && lines.some((line) => line.role === 'agent')) {
        return na('客户只是道谢，无需再回复。', 'The customer only said thanks; no reply was owed.');
      }
      const open = isOpen(lines, ctx.now, sessionGap) && (ctx.now ?? 0) - asked.at <= limit * 1000;
      return openOr(open, fail('客户发言后没有人工回复。', "Nobody answered the customer's first message.", [cite(asked)]));
    }
    if (!timed) return na('没有可用的时间，不评这一项。', 'There are no usable times, so this is not judged.');
    const { ms, least, trusted } = wait(asked, reply);
    const evidence = [cite(asked), cite(reply)];
    if (ms <= limit * 1000 || least <= limit * 1000) {
      return pass(
        `首次回复用了 ${seconds(ms)} 秒，在 ${limit} 秒内。`,
        `First reply after ${seconds(ms)} s, within ${limit} s.`,
        evidence,
      );
    }
    if (!trusted) return na('时间不够可信，不因猜测扣分。', 'The times are not reliable enough to judge by.', evidence);
    return fail(
      `首次回复用了 ${seconds(ms)} 秒，超过 ${limit} 秒。`,
      `First reply after ${seconds(ms)} s, above ${limit} s.`,
      evidence,
    );
  },
  examples: [
    { chat: ['C@0: 有货吗', 'A@60: 有的亲'], verdict: 'pass' },
    { chat: ['C@0: 有货吗', 'A@61: 有的亲'], verdict: 'fail' },
    { chat: ['C@0: 有货吗', 'B@1: 机器人为您服务'], verdict: 'na' },
  ],
};
