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
