import { parsePageTime } from '../transcript/page-time';
import { all, attribute, fits, has, readText } from './dom';

/** Class names of what stands beside the words; `with-avatar` is a name for the words themselves. */
const asideClass = /(?<!(with|has|no|show)[-_]?)(avatar|nick|author|sender|time)/i;
const fields = 'input, textarea, [contenteditable], [role="textbox"]';
const marks = /^(已读|未读|对方已读|已送达|送达|已发送|发送中|read|delivered|sent|seen|sending|[✓✔]+)$/i;
const ago =
  /^(刚刚|刚才|just now|now|\d+\s*(秒|分钟|小时|天)前|(\d+|an?|few)\s*(s|sec|m|min|h|d|second|minute|hour|day)s?( ago)?)$/i;
const typing = /(正在输入|正在讲话|typing)[.…。\s]*$/i;
/** What a name with a clock takes beside a bubble, in characters. */
const longestBeside = 48;
const neighbours = 4;

/** Whether a row can be a message: it says something outside buttons, holds no field, and is not about typing. */
export function isMessage(row: Element): boolean {
  const text = readText(row, 'button, [role="button"]');
  return (
    text !== '' &&
    !fits(row, 'button, [role="button"]') &&
    !has(row, fields) &&
    !(text.length <= longestBeside && typing.test(text))
  );
}

/** The words of a row without name, clock and receipt beside them; a picture's alternative text counts as words. */
export function wordsOf(row: Element): string {
  const bodies = balloonsOf(row);
  const text = bodies.map((body) => readWithout(body, row)).join('\n');
  return text.trim() || bodies.map((body) => readText(body)).join('\n');
}

/** The label of the time written in a row: what a machine would read before what a person would. */
export function stampOf(row: Element, now: number): string | undefined {
  const bodies = balloonsOf(row);
  const leaves = [row, ...all(row, ['*'])].filter((el) => speaks(el) && (isLeaf(el) || fits(el, 'time')));
  const labels = leaves.flatMap((leaf) => {
    const text = readText(leaf);
    const machine = fits(leaf, 'time') ? attribute(leaf, 'datetime') : undefined;
    // Beside a balloon a clock may follow a name; within one those are words.
    const tail = bodies.some((body) => body.contains(leaf)) ? undefined : /\s(\S*\d\s+)?\S*\d$/.exec(text)?.[0].trim();
    return [machine, text, tail].filter((label) => label !== undefined);
  });
  return labels.find((label) => parsePageTime(label, now));
}

function readWithout(body: Element, row: Element): string {
  const name = nameIn(body, row);
  const isBeside = (el: Element) => el === name || isAside(el) || (isLeaf(el) && isStamp(readText(el)));
  return readText(body, isBeside)
    .split('\n')
    .filter((line) => !isStamp(line.trim()))
    .join('\n')
    .trim();
}

function isAside(el: Element): boolean {
  return fits(el, 'time, button, [role="button"]') || asideClass.test(attribute(el, 'class') ?? '');
}

function isStamp(text: string): boolean {
  return marks.test(text) || ago.test(text) || /^\d{1,2}:\d{2}(:\d{2})?$/.test(text) || isClock(text);
}

function isClock(text: string): boolean {
  return text.length <= 24 && /\d[:：]\d\d/.test(text) && parsePageTime(text, Date.now()) !== undefined;
}

/** The painted boxes that hold the words; the row itself where nothing is painted or too much is said outside. */
function balloonsOf(row: Element): Element[] {
  const painted = paintedIn(row, row);
  if (painted.length === 0) return [row];
  const outside = leavesOf(row).filter((leaf) => !painted.some((box) => box.contains(leaf)));
  const [first] = painted;
  const size = fontOf(first!).fontSize;
  const isName = (leaf: Element) =>
    isStamp(readText(leaf)) ||
    isAside(leaf) ||
    Number.parseFloat(fontOf(leaf).fontSize) < Number.parseFloat(size) ||
    (leaf.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const areAside = outside.map((leaf) => readText(leaf)).join('').length <= longestBeside && outside.every(isName);
  return areAside ? painted : [row];
}

function paintedIn(el: Element, row: Element): Element[] {
  return Array.from(el.children).flatMap((child) => {
    if (isAside(child) || !speaks(child)) return [];
    const inside = () => paintedIn(child, row);
    // Painted within a sentence is a link or a keyword.
    if (!isPainted(child) || hasWords(el) || isFace(child)) return inside();
    // A wrapper as wide as the row is no balloon, unless there is none in it.
    const isWide = child.getBoundingClientRect().width > row.getBoundingClientRect().width * 0.98;
    const inner = isWide ? inside() : [];
    return inner.length > 0 ? inner : [child];
  });
}

function isPainted(el: Element): boolean {
  const { backgroundColor, backgroundImage, borderTopStyle, borderTopWidth, boxShadow } = getComputedStyle(el);
  const isFilled = backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor);
  const isFramed = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
  return isFilled || isFramed || backgroundImage !== 'none' || boxShadow !== 'none';
}

/** A round letter instead of a portrait. */
function isFace(el: Element): boolean {
  const { width, height } = el.getBoundingClientRect();
  const radius = getComputedStyle(el).borderTopLeftRadius;
  const isRound = radius.endsWith('%') ? Number.parseFloat(radius) >= 50 : Number.parseFloat(radius) >= width / 2 - 1;
  return isRound && width <= 64 && Math.abs(width - height) < 2 && readText(el).length <= 3;
}

/** A name at the top of a bubble: set off by its type, and at the top of a bubble nearby as well. */
function nameIn(body: Element, row: Element): Element | undefined {
  const [name, ...rest] = leavesOf(body);
  const next = rest.find((leaf) => !isStamp(readText(leaf)));
  if (!name || !next || readText(name).length > 24) return undefined;
  const [own, other] = [fontOf(name), fontOf(next)];
  if (own.fontSize === other.fontSize && own.fontWeight === other.fontWeight && own.color === other.color) return undefined;
  const others = Array.from(row.parentElement?.children ?? []);
  const at = others.indexOf(row);
  const near = others.slice(Math.max(0, at - neighbours), at + neighbours + 1).filter((one) => one !== row);
  const words = readText(name);
  return near.some((one) => leavesOf(one).some((leaf) => readText(leaf) === words)) ? name : undefined;
}

/** Elements that say something and have no other element that does. */
export function leavesOf(el: Element): Element[] {
  if (!speaks(el)) return [];
  return isLeaf(el) ? [el] : Array.from(el.children).flatMap(leavesOf);
}

function isLeaf(el: Element): boolean {
  return hasWords(el) || !Array.from(el.children).some(speaks);
}

/** Asked of every element of every row, so without reading it as a person would. */
function speaks(el: Element): boolean {
  return !fits(el, 'script, style') && String(Reflect.get(Node.prototype, 'textContent', el)).trim() !== '';
}

/** Words of its own beside those of its children. */
function hasWords(el: Element | null): boolean {
  return Array.from(el?.childNodes ?? []).some((node) => node instanceof Text && node.data.trim() !== '');
}

function fontOf(el: Element): CSSStyleDeclaration {
  return getComputedStyle(el);
}
