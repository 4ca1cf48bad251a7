import { asksToCheck, mentionsAddress, readsBackAddress } from '../acts/address';
import { asksMore } from '../acts/asks-more';
import { callsOut } from '../acts/customer';
import { cancelsOrder, placesOrder, reportsOrder, showsOldOrder } from '../acts/orders';
import { fail, na, noAgent, openOr, pass } from '../context';
import type { Item } from '../item';
import { cite, isOpen, type Line, lastBefore, view } from '../view';

const CARD = /^\s*[[【](?:订单|訂單|order)/i;
/** The agent wants a photo, or something patted: 拍了 is no order then. */
const ASKS_PHOTO = /照片|图片|视频|轻拍|拍(?:个(?!补)|张|照|图|一[下拍]|[一几两]张|打|松|散|掉|干净)|photo|picture|video/i;

function isOrder(line: Line, lines: Line[]): boolean {
  if (line.role === 'agent') return false;
  if (line.message.kind === 'order' || CARD.test(line.text)) {
    if (showsOldOrder(line.text) !== undefined) return false;
    if (line.role !== 'customer') return true;
    return lines.some((before) => before.index < line.index && before.role === 'customer' && callsOut(before.text) === undefined);
  }
  if (line.role !== 'customer') return reportsOrder(line.text) !== undefined;
  if (placesOrder(line.text) === undefined || isUnderway(line, lines)) return false;
  const before = lastBefore(lines, line.index, 'agent');
  return !(PHOTO.test(line.text) && before !== undefined && ASKS_PHOTO.test(before.text));
}

/** 拍了 and 拍好了 may be of a photo; 拍下了 and 拍两箱 are of goods. */
const PHOTO = /拍(?!下(?!来)|单|了?[一两三四五六七八九十几\d]+[件箱个双包盒条套瓶袋斤])/;

/** What is on its way or has come was ordered before this chat: seen in what the customer says before the agent speaks. */
const UNDERWAY =
  /[货件包裹快递东西]+(?:都|已经?|还)?(?:在(?:路上|途中|派送)|到(?:哪|了|驿站|门口))|已经?(?:发货|发出|寄出|签收|收到)|到手(?:一看|后|以后|发现|里面|里头)|(?:打开|拆开|拆箱|拆了)(?:一看|后|以后|发现|只有|里面|里头|都是?|才)|(?:显示|物流)[^,.。!?]{0,6}(?:派送|签收|停|没(?:动|更新))|\b(?:on (?:its|the) way|in transit|out for delivery|tracking (?:says|shows|number|hasn't))\b/i;

function isUnderway(line: Line, lines: Line[]): boolean {
  for (const other of lines.slice(line.index)) {
    if (other.role === 'agent') return false;
    if (other.role === 'customer' && UNDERWAY.test(other.text)) return true;
  }
  return false;
}

/** 不要了 to “anything else?” takes nothing back, 这单不要了 does. */
const NOTHING_MORE = /^(?:不(?:要|用|需要)了?|没有?了?)[\s,，。.!！~～谢啦了哈]*$/;

function cancels(line: Line, lines: Line[]): boolean {
  if ((line.role !== 'customer' && line.role !== 'system') || cancelsOrder(line.text) === undefined) return false;
  const before = line.role === 'customer' ? lastBefore(lines, line.index, 'agent') : undefined;
  return before === undefined || asksMore(before.text) === undefined || !NOTHING_MORE.test(line.text);
}

/** The order that is still owed a check: the first one placed in the chat and not cancelled afterwards. */
export function openOrder(lines: Line[]): Line | undefined {
  let placed: Line | undefined;
  for (const line of lines) {
    if (placed && cancels(line, lines)) placed = undefined;
    else if (!placed && isOrder(line, lines)) placed = line;
  }
  return placed;
}

const WORDS = /[\u3400-\u9fff]{2,}|[\p{L}\p{N}]{2,}(?: [\p{L}\p{N}]+)*/gu;

/** Says an address over that has no word of an address in it: much of what the customer gave when the agent had asked where to. */
function echoes(line: Line, lines: Line[]): boolean {
  return lines.some((given, at) => {
    if (given.role !== 'customer' || at >= line.index) return false;
    const before = lastBefore(lines, at, 'agent');
    if (before === undefined || mentionsAddress(before.text) === undefined) return false;
    const words = (given.text.match(WORDS) ?? []).filter((word) => line.text.includes(word));
    return words.length > 1 && words.join('').length >= 6;
  });
}

function isCheck(line: Line, lines: Line[]): boolean {
  if (line.role === 'customer') return false;
  if (line.message.kind === 'address') return true;
  if (readsBackAddress(line.text) !== undefined) return true;
  if (mentionsAddress(line.text) === undefined && !echoes(line, lines)) return false;
  const turn = [line, lines[line.index - 1], lines[line.index + 1]];
  return turn.some((near) => near !== undefined && near.role === line.role && asksToCheck(near.text) !== undefined);
}

/** Where the agent's turn before the customer's order begins: its check is what the customer answers by paying (对的, 付好了). */
function turnBefore(order: Line, lines: Line[]): number {
  let from = order.index;
  while (lines[from - 1]?.role === 'customer') from--;
  while (lines[from - 1]?.role === 'agent') from--;
  return from;
}

export const confirmAddress: Item = {
  id: 'confirm_address',
  label: { zh: '核对地址', en: 'Check the address' },
  dimension: 'reliability',
  judge(chat, ctx) {
    const { lines, agent } = view(chat);
    if (agent.length === 0) return noAgent();
    const order = openOrder(lines);
    if (!order) return na('会话里没有下单或付款。', 'No order was placed or paid in this chat.');
    const from = turnBefore(order, lines);
    const check = lines.find((line) => line.index >= from && isCheck(line, lines));
    if (check) {
      return pass('已就这一单与客户核对收货地址。', 'The delivery address was checked for this order.', [
        cite(order),
        cite(check, mentionsAddress(check.text)),
      ]);
    }
    return openOr(
      isOpen(lines, ctx.now, ctx.sheet.thresholds.sessionGap),
      fail('下单后没有与客户核对收货地址。', 'The delivery address was not checked after the order.', [cite(order)]),
    );
  },
  examples: [
    { chat: ['C: 拍下了', 'A: 收货信息帮您核对下哈:浙江省宁波市海曙区'], verdict: 'pass' },
    { chat: ['S: 买家已付款', 'A: 我们的发货地址是广州'], verdict: 'fail' },
    {
      chat: ['C: done, order 52', 'A: What address shall we use?', 'C: Old Forge, Bampton', 'A: So Old Forge, Bampton?'],
      verdict: 'pass',
    },
    { chat: ['C: 刚拍了两箱', 'C: 货都在路上了能退一箱不', 'A: 可以的亲'], verdict: 'na' },
    { chat: ['C: 行,拍两个', 'A: 辛苦您确认一下地址是不是城北修理厂', 'C: 是 我已经付了', 'A: 今天发'], verdict: 'pass' },
    { chat: ['C: 拍了 黑色M', 'A: 给您发这个地址对吗:新桥镇团结北路'], verdict: 'pass' },
    { chat: ['C: 拍了 黑色M', 'A: 您发个收货地址给我可以吗'], verdict: 'fail' },
    { chat: ['A: 送视频课32节', 'C: 拍下了', 'A: 今天发'], verdict: 'fail' },
    { chat: ['C: 拍了三顶 打开只有两顶', 'A: 给您补发'], verdict: 'na' },
    { chat: ['C: 可以 下单了', 'A: 核对一下:云台乡石桥村4组,对吗'], verdict: 'pass' },
    { chat: ['C: 拍了', 'A: 麻烦您发个收货地址可以吗', 'A: 好的'], verdict: 'fail' },
    { chat: ['A: 地址是新桥镇团结北路3号对吗', 'C: 对的', 'C: 付好了', 'A: 今天发'], verdict: 'pass' },
    { chat: ['C: 刚拍了', 'A: 还需要别的吗', 'C: 这单不想要了', 'A: 好的'], verdict: 'na' },
    { chat: ['A: 您直接拍下就行', 'C: 拍了', 'A: 今天发'], verdict: 'fail' },
    { chat: ['C: 付好了 到手才59', 'A: 今天发'], verdict: 'fail' },
    { chat: ['C: 我要拍了', 'A: 好的亲'], verdict: 'na' },
    { chat: ['A: 拿湿毛巾拍一拍', 'C: 拍了 还是掉', 'A: 那给您换一件'], verdict: 'na' },
    { chat: ['C: 两瓶拍下了', 'A: 今天发货,明天送到', 'A: 您还需要别的吗'], verdict: 'fail' },
    { chat: ['S: 买家已付款', 'A: 还需要别的吗', 'C: 不要了', 'A: 祝您愉快'], verdict: 'fail' },
    { chat: ['C: 上周拍下了怎么还没发货', 'A: 抱歉,马上帮您催'], verdict: 'na' },
  ],
};
