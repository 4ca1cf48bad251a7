import { parsePageTime } from '../transcript/page-time';
import { attribute, fits } from './dom';

/** Class names of what stands beside the words; `with-avatar` is a name for the words themselves. */
const asideClass = /(?<!(with|has|no|show)[-_]?)(avatar|nick|author|sender|time)/i;
const marks = /^(已读|未读|对方已读|已送达|送达|已发送|发送中|read|delivered|sent|seen|sending|[✓✔]+)$/i;
const ago =
  /^(刚刚|刚才|just now|now|\d+\s*(秒|分钟|小时|天)前|(\d+|an?|few)\s*(s|sec|m|min|h|d|second|minute|hour|day)s?( ago)?)$/i;

/** What stands beside the words of a bubble, by its element or its class. */
export function isAside(el: Element): boolean {
  return fits(el, 'time, button, [role="button"]') || asideClass.test(attribute(el, 'class') ?? '');
}

/** Whether words are only a clock or a receipt. */
export function isStamp(text: string): boolean {
  return marks.test(text) || ago.test(text) || /^\d{1,2}:\d{2}(:\d{2})?$/.test(text) || isClock(text);
}

function isClock(text: string): boolean {
  return text.length <= 24 && /\d[:：]\d\d/.test(text) && parsePageTime(text, Date.now()) !== undefined;
}

/** Elements that say something and have no other element that does. */
export function leavesOf(el: Element): Element[] {
  if (!speaks(el)) return [];
  return isLeaf(el) ? [el] : Array.from(el.children).flatMap(leavesOf);
}

export function isLeaf(el: Element): boolean {
  return hasWords(el) || !Array.from(el.children).some(speaks);
}

/** Text as it stands in the source: asked of every element of every row, so without reading it as a person would. */
export function plainText(el: Element): string {
  return String(Reflect.get(Node.prototype, 'textContent', el)).trim();
}

export function speaks(el: Element): boolean {
  return plainText(el) !== '' && !fits(el, 'script, style');
}

/** Words of its own beside those of its children. */
export function hasWords(el: Element): boolean {
  for (const node of el.childNodes) if (node instanceof Text && node.data.trim() !== '') return true;
  return false;
}
