import { describe, expect, test } from 'vitest';
import type { Act } from '../../../lib/quality/acts/act';
import { mentionsAddress } from '../../../lib/quality/acts/address';
import { asksCustomer, commands, solicits } from '../../../lib/quality/acts/agent';
import { apologises } from '../../../lib/quality/acts/apologises';
import { asksMore } from '../../../lib/quality/acts/asks-more';
import { closes } from '../../../lib/quality/acts/closes';
import { abuses, astray, demands, hesitates, thanksOrLeaves } from '../../../lib/quality/acts/customer';
import { greets } from '../../../lib/quality/acts/greets';
import { holds } from '../../../lib/quality/acts/holds';
import { placesOrder } from '../../../lib/quality/acts/orders';
import { praises } from '../../../lib/quality/acts/praises';
import { complains } from '../../../lib/quality/heard/complaint';

const table: Record<string, { act: Act; yes: string[]; no: string[] }> = {
  greets: {
    act: greets,
    yes: ['您好', '歡迎光臨', 'Good morning!', '亲晚上好', '夜里好', '姐妹好呀'],
    no: ['欢迎下次光临', "you're welcome", '您好像选错了', '让您早点收到'],
  },
  asksMore: {
    act: asksMore,
    yes: [
      '您看还有没有别的要我处理的',
      '别的还有要我查的吗',
      '还整点别的不',
      '仲有冇其他嘢可以帮到您',
      '还需要别的帮助不',
      '還有什麼可以幫您的嗎',
      'Anything else?',
      'Did we miss anything?',
      '是否尚有需我司配合之处',
      '您想聊聊别的不',
      'Are you all set now?',
      '款式上还有啥纠结的，一起甩给我吧',
      '这件事还有没有哪里我没想到的',
      '其他尺寸有没有想让我看看的呀',
      '您看还有什么不清楚的吗',
    ],
    no: [
      '后续有什么不明白再来问我就行',
      '还需要您提供一下照片吗',
      '还需要帮您寄回去吗',
      'If anything else comes up just message us',
      '有任何问题随时找我',
      '这款还有其他颜色哦',
      'If you have any other questions, feel free to ask',
    ],
  },
  closes: {
    act: closes,
    yes: [
      '有事儿您招呼',
      '想好了告诉我',
      '吃好再来哦',
      '得闲再嚟',
      '有任何问题随时找我',
      '祝您购物愉快',
      '感谢您的惠顾',
      '有需要随时喊我',
      'Have a great day!',
      '中秋安康，阖家团圆',
      '您先慢慢溜达着看',
      'Just a message away!',
      '感謝您的光臨',
    ],
    no: ['您再来一张清晰点的照片', '有结果再联系您', '感谢您的耐心等待', '今天可以发货', 'Thanks for waiting'],
  },
  apologises: {
    act: apologises,
    yes: [
      '真是难为您了',
      '让您又白跑一趟',
      '非常抱歉',
      '是我们没做好',
      '给您添麻烦了',
      '实在亏欠您',
      "I'm so sorry",
      'We let you down here',
    ],
    no: ['不难为您', '不用抱歉', '我理解您的心情', '这个不是我们的责任'],
  },
  holds: {
    act: holds,
    yes: [
      '请您稍等',
      '我现在帮您转过去，请您别离开',
      '给我两分钟',
      '我帮您查一下',
      'One moment please',
      '容我去库房翻一翻',
      '您稍坐，我打个电话',
    ],
    no: ['今天就发货', '不用等'],
  },
  placesOrder: {
    act: placesOrder,
    yes: [
      '拍下了',
      '已付款',
      '付好了',
      '买了哈',
      '我刚下的单地址填错了',
      'Perfect. Ordered.',
      '我下單了',
      "I've placed the order",
      'just paid',
    ],
    no: [
      'the gift wrap I paid for is a bag',
      '我错拍了两件',
      '我要拍了',
      '可以拍吗',
      '还没付',
      '上周拍下了',
      '拍下后多久发',
      '那我下单了啊……算了',
      'if I place the order today',
      "I haven't paid yet",
    ],
  },
  complains: {
    act: complains,
    yes: [
      '我等发货等得花都谢了',
      '橘子酸得牙倒',
      'A good 20 cm shorter than listed.',
      '客服电话打了一上午没一个接的',
      '价保驳回三回了',
      'The zip gave up on the second day',
      'I bought this on Monday and today it is 25% off',
      '一个星期了还在仓库睡觉',
      '昨天刚买的今天就便宜了30',
      '找你们售后三趟了',
      '上一个客服说话那叫一个冲',
      '快递放驿站也不说',
      '师傅放我两次鸽子',
      '发票抬头开错了',
      '我订的是三入组 收到只有两个',
      '拍的黑色给我寄个粉的',
      '拉链拉两下就崩',
      'The lamp flickers.',
      'The gift wrap I paid for is a plastic bag',
      'My parcel has been sitting there for nine days',
      '收到的碗碎了',
      '怎么还没发货',
      '质量太差了',
      'The lamp arrived broken',
      '你们是不是骗子',
      '拉链拉不上',
      'You sent me two left shoes',
      '你们仓库都睡着了吗',
      '才用半个月屏幕就有一条线',
      '件货都未收到',
      'the strap snapped',
      '部机开唔到',
      'It says delivered but nothing came',
      'my last order arrived cracked',
    ],
    no: [
      '辣得过瘾',
      '还差一个凑单',
      '按按钮没一个亮的吗',
      'Last time it came chipped and you sorted it',
      '用了三个星期了还在回购',
      '按两下就开 很方便',
      '换了两次了都很满意',
      '帮我丢在门口就行',
      '快递师傅也没说几点到',
      '打开才两分钟',
      '上回的锅有个坑，你们给换了新的',
      '这款有保固吗 坏了要寄去哪修',
      'Would you refund me if it arrives cracked?',
      'Is anyone actually using this?',
      'I paid for it already',
      '如果碎了怎么办',
      '会掉色吗',
      '别家买的坏了',
      'what if it breaks',
      '我家的旧冰箱坏了想换个新的',
      '点了没反应',
      '买了三次了都不错',
      '哎呀发错了不好意思',
      '三单别漏了',
      '之前在别家买过 烂了一半还不给退',
    ],
  },
  praises: {
    act: praises,
    yes: ['服务态度真好', '你太专业了', '做事真麻利', '就冲你这耐心劲儿', 'you guys rock', 'you have been so helpful'],
    no: ['谢谢', '质量真好', '服务能不能好点', 'thanks'],
  },
  solicits: {
    act: solicits,
    yes: ['麻烦给个五星好评', '满意的话帮忙评价一下', 'please leave us a 5-star review'],
    no: ['我们没有好评返现', '谢谢您的好评'],
  },
  demands: {
    act: demands,
    yes: [
      '橙子甜不甜',
      '有货没',
      '我要申请价保',
      'do u ship to Dublin',
      '想詢問尺寸',
      '查下单号',
      '帮我看下送到哪',
      'whats the size',
      '券用不了',
    ],
    no: ['早说嘛', '多谢推荐', '那我就不说啥了', '没', '还没', '嗯哪', '没有了'],
  },
  abuses: {
    act: abuses,
    yes: ['去死吧', '操你妈', 'you morons'],
    no: ['给我妈的礼物', '生日你们送卡片吗', '滚筒洗衣机', '饼干你们有吗', '甘草你们卖吗', '包裹丢你们那了'],
  },
  astray: { act: astray, yes: ['发错窗口了', '进错店了', 'sorry wrong chat'], no: ['你们发错了', 'the wrong colour came'] },
  asksCustomer: {
    act: asksCustomer,
    yes: [
      '您平时穿多大码呢',
      '麻烦您先拔下来换个口看看灯亮不亮',
      '麻烦您拍一下照片发我',
      '把尺寸发给我',
      'Which size would you like?',
    ],
    no: ['可以的呢', '您选M码就可以呢', '库存还有十几件', '规定就是规定，没有为什么', '不是都写了吗'],
  },
  commands: {
    act: commands,
    yes: ['自己看详情页', '您不会自己看吗', '不是告诉您了吗'],
    no: ['您可以看下详情页', '麻烦您看一下地址'],
  },
  thanksOrLeaves: {
    act: thanksOrLeaves,
    yes: ['谢谢', '拜拜', '我再看看', 'bye', '溜了溜了', 'merci', 'cya'],
    no: ['等得花都谢了', '东西没事', '有货吗', '拍下了', '屏幕闪了一下'],
  },
  hesitates: { act: hesitates, yes: ['我考虑一下', '算了吧', "I'll think about it"], no: ['不用了', '下次再买', 'bye'] },
  mentionsAddress: {
    act: mentionsAddress,
    yes: ['您留的收件地点', '送货到昆山周市镇'],
    no: ['the zip is stuck', '退货地址', '发货信息'],
  },
};

describe.each(Object.entries(table))('%s', (_, { act, yes, no }) => {
  test.each(yes)('yes: %s', (text) => expect(act(text)).toBeDefined());
  test.each(no)('no: %s', (text) => expect(act(text)).toBeUndefined());
});

test('every act comes to an end on long runs of one letter', () => {
  const long = [...'啊好亲哈了不的'].map((letter) => letter.repeat(3_000)).concat('you are '.repeat(400), '   '.repeat(1_000));
  for (const { act } of Object.values(table)) for (const text of long) expect(() => act(text)).not.toThrow();
});
