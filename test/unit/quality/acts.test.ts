import { describe, expect, test } from 'vitest';
import type { Act } from '../../../lib/quality/acts/act';
import { solicits } from '../../../lib/quality/acts/agent';
import { apologises } from '../../../lib/quality/acts/apologises';
import { asksMore } from '../../../lib/quality/acts/asks-more';
import { closes } from '../../../lib/quality/acts/closes';
import { complains } from '../../../lib/quality/acts/complains';
import { thanksOrLeaves } from '../../../lib/quality/acts/customer';
import { greets } from '../../../lib/quality/acts/greets';
import { holds } from '../../../lib/quality/acts/holds';
import { placesOrder } from '../../../lib/quality/acts/orders';
import { praises } from '../../../lib/quality/acts/praises';

const table: Record<string, { act: Act; yes: string[]; no: string[] }> = {
  greets: {
    act: greets,
    yes: ['您好', '歡迎光臨', 'Good morning!', '亲晚上好'],
    no: ['欢迎下次光临', "you're welcome", '您好像选错了'],
  },
  asksMore: {
    act: asksMore,
    yes: ['还需要别的帮助不', '還有什麼可以幫您的嗎', 'Anything else?', '您看还有什么不清楚的吗'],
    no: ['有任何问题随时找我', '这款还有其他颜色哦', 'If you have any other questions, feel free to ask'],
  },
  closes: {
    act: closes,
    yes: ['有任何问题随时找我', '祝您购物愉快', '感谢您的惠顾', '有需要随时喊我', 'Have a great day!', '感謝您的光臨'],
    no: ['感谢您的耐心等待', '今天可以发货', 'Thanks for waiting'],
  },
  apologises: { act: apologises, yes: ['非常抱歉', '给您添麻烦了', "I'm so sorry"], no: ['不用抱歉', '我理解您的心情'] },
  holds: { act: holds, yes: ['请您稍等', '我帮您查一下', 'One moment please'], no: ['今天就发货', '不用等'] },
  placesOrder: {
    act: placesOrder,
    yes: ['拍下了', '已付款', '付好了', '我下單了', "I've placed the order", 'just paid'],
    no: ['我要拍了', '可以拍吗', '还没付', '上周拍下了', '拍下后多久发', 'if I place the order today', "I haven't paid yet"],
  },
  complains: {
    act: complains,
    yes: ['收到的碗碎了', '怎么还没发货', '质量太差了', 'The lamp arrived broken'],
    no: ['如果碎了怎么办', '会掉色吗', '别家买的坏了', 'what if it breaks'],
  },
  praises: {
    act: praises,
    yes: ['服务态度真好', '你太专业了', 'you have been so helpful'],
    no: ['谢谢', '质量真好', '服务能不能好点', 'thanks'],
  },
  solicits: {
    act: solicits,
    yes: ['麻烦给个五星好评', '满意的话帮忙评价一下', 'please leave us a 5-star review'],
    no: ['我们没有好评返现', '谢谢您的好评'],
  },
  thanksOrLeaves: { act: thanksOrLeaves, yes: ['谢谢', '拜拜', '我再看看', 'bye'], no: ['有货吗', '拍下了'] },
};

describe.each(Object.entries(table))('%s', (_, { act, yes, no }) => {
  test.each(yes)('yes: %s', (text) => expect(act(text)).toBeDefined());
  test.each(no)('no: %s', (text) => expect(act(text)).toBeUndefined());
});

test('every act comes to an end on long runs of one letter', () => {
  const long = [...'啊好亲哈了不的'].map((letter) => letter.repeat(3_000)).concat('you are '.repeat(400), '   '.repeat(1_000));
  for (const { act } of Object.values(table)) for (const text of long) expect(() => act(text)).not.toThrow();
});
