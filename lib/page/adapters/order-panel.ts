import { parsePageTime } from '../transcript/page-time';
import type { Order, Selectors } from './adapter';
import { fits, readText } from './dom';

/** Labels beside which platforms write the facts of an order. The shop's own return or sender address is none of them. */
const labels = {
  address: /^(收货地址|收件地址|收货信息|配送地址|地址|(?:shipping |delivery )?address)\s*[:：]?\s*/i,
  order: /^(订单编号|订单号|order (?:no|number|id))\.?\s*[:：]?\s*/i,
  status: /^(订单状态|状态|order status|status)\s*[:：]?\s*/i,
  at: /^(下单时间|付款时间|支付时间|ordered at|paid at)\s*[:：]?\s*/i,
};
const addressLike = /[省市区县州盟旗镇乡村路街道巷弄号室栋楼]|\d/;
const maxTexts = 4_000;

/**
 * Reads order facts by the words next to them, for platforms whose selectors are not known (Pinduoduo, 飞鸽: inferred,
 * no public evidence as of 2026-11). `outside` names places that must not be searched: transcript, composer, lists.
 */
export function readLabelledOrder(doc: Document, outside: Selectors, now: number): Order | undefined {
  const found: Order = {};
  const skip = ['script', 'style', 'textarea', '[contenteditable]', ...outside].join(', ');
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && fits(node, skip) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let count = 0;
  for (let node = walker.nextNode(); node && count < maxTexts; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    count++;
    const text = node.data.trim();
    if (text.length < 2 || text.length > 300) continue;
    for (const key of ['address', 'order', 'status', 'at'] as const) {
      if (found[key] !== undefined || !labels[key].test(text)) continue;
      const value = text.replace(labels[key], '').trim() || valueBeside(node);
      if (value) Object.assign(found, factOf(key, value, now));
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** A fact that looks like what its label promises; else nothing. */
function factOf(key: keyof Order, value: string, now: number): Order {
  if (key === 'address') return value.length >= 6 && value.length <= 300 && addressLike.test(value) ? { address: value } : {};
  if (key === 'order') {
    const number = /[\dA-Z][\dA-Z-]{7,40}/i.exec(value)?.[0];
    return number ? { order: number } : {};
  }
  if (key === 'status') return value.length <= 20 ? { status: value } : {};
  const at = parsePageTime(value, now)?.at;
  return at === undefined ? {} : { at };
}

/** The next text after a label: beside it, or beside the element that holds nothing else. */
function valueBeside(label: Text): string {
  let node: Node | null = label;
  for (let depth = 0; node && depth < 3; depth++) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      const text = next instanceof Element ? readText(next, 'button, a') : (next.textContent ?? '').trim();
      if (text) return text.split('\n').join(' ');
    }
    node = node.parentNode;
  }
  return '';
}
