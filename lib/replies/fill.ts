import type { Facts } from '../model/reply';

/** A reply with its variables filled. `missing` names the variables nothing is known for; `filled` are spans of filled values. */
export interface FilledReply {
  text: string;
  missing: string[];
  filled: { start: number; end: number }[];
}

const slot = /\{(\w+)\}/g;

/**
 * Fills {shop} {customer} {agent} {address} {order} {greeting}. A missing variable leaves its slot in `text` so that the
 * caller can ask for it: a text with `missing` entries must never be inserted as it stands. `hour` is the local hour 0–23.
 */
export function fill(text: string, facts: Facts, lang: 'zh' | 'en', hour: number): FilledReply {
  const values: Record<string, string | undefined> = { ...facts, greeting: greetingAt(hour, lang) };
  const missing: string[] = [];
  const filled: FilledReply['filled'] = [];
  let out = '';
  let last = 0;
  for (const match of text.matchAll(slot)) {
    const name = match[1]!;
    out += text.slice(last, match.index);
    const value = values[name]?.trim();
    if (value) filled.push({ start: out.length, end: out.length + value.length });
    else if (!missing.includes(name)) missing.push(name);
    out += value || match[0];
    last = match.index + match[0].length;
  }
  return { text: out + text.slice(last), missing, filled };
}

/** Greeting by time of day, as section D of the service standards lists them. */
export function greetingAt(hour: number, lang: 'zh' | 'en'): string {
  const part = hour < 5 ? 3 : hour < 12 ? 0 : hour < 18 ? 1 : 2;
  const words = { zh: ['早上好', '下午好', '晚上好', '您好'], en: ['Good morning', 'Good afternoon', 'Good evening', 'Hello'] };
  return words[lang][part]!;
}

const names: Record<string, { zh: string; en: string }> = {
  shop: { zh: '店铺名', en: 'shop' },
  customer: { zh: '称呼', en: 'name' },
  agent: { zh: '客服名', en: 'my name' },
  address: { zh: '收货地址', en: 'address' },
  order: { zh: '订单号', en: 'order number' },
};

/** What stands in for a value nobody knows: visible, and stopped by the guard until the agent has filled it in. */
export function blank(name: string, lang: 'zh' | 'en'): string {
  return `【${names[name]?.[lang] ?? name}】`;
}

/** Whether a text still holds a blank or a raw slot. */
export function hasBlank(text: string): boolean {
  const blanks = Object.keys(names).flatMap((name) => [blank(name, 'zh'), blank(name, 'en'), `{${name}}`]);
  return blanks.some((one) => text.includes(one)) || text.includes('{greeting}');
}
