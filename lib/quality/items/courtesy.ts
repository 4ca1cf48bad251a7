import { bids, commands, polite, saysNi } from '../acts/agent';
import { abuses } from '../acts/customer';
import { fail, na, noAgent, pass } from '../context';
import { findingsOf } from '../findings';
import type { Item } from '../item';
import { cite, type Line, view } from '../view';

/** A card, a picture, a sticker or a bare link says nothing polite or impolite. */
function isWorded({ message, text }: Line): boolean {
  if (message.kind !== undefined && message.kind !== 'text') return false;
  return /[\u3400-\u9fff]|[a-z]{2}/i.test(text.replace(/https?:\S+|[[【][^\]】]{1,12}[\]】]/g, ''));
}

/** What softens a harsh word; 您 alone does not: 您都不看说明的吗. */
const SOFT = /(?<!申)[请請]|麻[烦煩]|抱歉|不好意思|对不起|對不起|[谢謝]|辛苦|please|sorry|thank/i;

export const courtesy: Item = {
  id: 'courtesy',
  label: { zh: '礼貌用语', en: 'Courtesy' },
  dimension: 'empathy',
  judge(chat, ctx) {
    const { agent: all } = view(chat);
    if (all.length === 0) return noAgent();
    const agent = all.filter(isWorded);
    if (agent.length === 0) return na('客服只发了图片、卡片或链接。', 'The agent sent only pictures, cards or links.');
    for (const line of agent) {
      const rude = abuses(line.text) ?? commands(line.text) ?? bids(line.text);
      if (rude) return fail('有生硬的命令或不礼貌的话。', 'There is a bare command or an impolite phrase.', [cite(line, rude)]);
    }
    const curt = findingsOf(chat, ctx).find(
      ({ line, finding }) => finding.category === 'attitude' && finding.severity !== 'hint' && !SOFT.test(line.text),
    );
    if (curt) return fail('有一句态度生硬。', 'One message is harsh in tone.', [cite(curt.line, curt.finding)]);
    const kind = agent.filter((line) => polite(line.text) !== undefined);
    const blunt = agent.filter((line) => saysNi(line.text) !== undefined && polite(line.text) === undefined);
    const first = kind[0];
    if (!first || kind.length * 6 < agent.length) {
      return fail(
        '几乎没有用“您”“请”等礼貌用语。',
        'Hardly any polite form is used.',
        agent.slice(0, 3).map((line) => cite(line)),
      );
    }
    if (blunt.length > kind.length) {
      return fail(
        '多处称“你”，没有用“您”和礼貌用语。',
        'The customer is mostly addressed without polite forms.',
        blunt.map((line) => cite(line)),
      );
    }
    return pass('用语礼貌，没有生硬的命令。', 'Polite forms are used and there is no bare command.', [
      cite(first, polite(first.text)),
    ]);
  },
  examples: [
    { chat: ['C: 怎么洗', 'A: 您好,建议您冷水手洗哦'], verdict: 'pass' },
    { chat: ['C: 怎么洗', 'A: 自己看详情页'], verdict: 'fail' },
    { chat: ['C: 少了螺丝', 'A: 您好', 'A: 拍张照片发过来'], verdict: 'fail' },
    { chat: ['C: 少了螺丝', 'A: 您好', 'A: 麻烦拍张照片发过来'], verdict: 'pass' },
    { chat: ['C: how long?', 'A: Read the description.'], verdict: 'fail' },
    { chat: ['C: 有图吗', 'A: [图片]'], verdict: 'na' },
    { chat: ['C: 怎么洗'], verdict: 'na' },
  ],
};
