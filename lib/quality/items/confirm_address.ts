import { asksToCheck, mentionsAddress, readsBackAddress } from '../acts/address';
import { callsOut } from '../acts/customer';
import { cancelsOrder, placesOrder, reportsOrder, showsOldOrder } from '../acts/orders';
import { fail, na, noAgent, openOr, pass } from '../context';
import type { Item } from '../item';
import { cite, isOpen, type Line, view } from '../view';

const CARD = /^\s*[[【](?:订单|訂單|order)/i;
const ASKS_PHOTO = /照片|图片|视频|拍(?:个|张|照|图|一下|下|一张|几张)|photo|picture|video/i;

function isOrder(line: Line, lines: Line[]): boolean {
  if (line.role === 'agent') return false;
  if (line.message.kind === 'order' || CARD.test(line.text)) {
    if (showsOldOrder(line.text) !== undefined) return false;
    if (line.role !== 'customer') return true;
    return lines.some((before) => before.index < line.index && before.role === 'customer' && callsOut(before.text) === undefined);
  }
  if (line.role !== 'customer') return reportsOrder(line.text) !== undefined;
  if (placesOrder(line.text) === undefined) return false;
  const before = lines.slice(0, line.index).findLast((earlier) => earlier.role === 'agent');
  return !(line.text.includes('拍') && before !== undefined && ASKS_PHOTO.test(before.text));
}

/** The order that is still owed a check: the first one placed in the chat and not cancelled afterwards. */
export function openOrder(lines: Line[]): Line | undefined {
  let placed: Line | undefined;
  for (const line of lines) {
    if (placed && (line.role === 'customer' || line.role === 'system') && cancelsOrder(line.text) !== undefined)
      placed = undefined;
    else if (!placed && isOrder(line, lines)) placed = line;
  }
  return placed;
}

function isCheck(line: Line, lines: Line[]): boolean {
  if (line.role === 'customer') return false;
  if (line.message.kind === 'address') return true;
  if (readsBackAddress(line.text) !== undefined) return true;
  if (mentionsAddress(line.text) === undefined) return false;
  const turn = [line, lines[line.index - 1], lines[line.index + 1]];
  return turn.some((near) => near !== undefined && near.role === line.role && asksToCheck(near.text) !== undefined);
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
    const check = lines.find((line) => line.index > order.index && isCheck(line, lines));
    if (check) {
      return pass('下单后已与客户核对收货地址。', 'The delivery address was checked after the order.', [
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
    { chat: ['C: 我要拍了', 'A: 好的亲'], verdict: 'na' },
    { chat: ['C: 上周拍下了怎么还没发货', 'A: 抱歉,马上帮您催'], verdict: 'na' },
  ],
};
