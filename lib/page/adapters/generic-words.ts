import { parsePageTime } from '../transcript/page-time';
import { all, attribute, fits, has, readText } from './dom';
import { balloonsOf } from './generic-balloon';
import { isAside, isLeaf, isStamp, leavesOf, plainText } from './generic-leaves';

const buttons = 'button, [role="button"]';
const fields = 'input, textarea, [contenteditable], [role="textbox"]';
const typing = /(正在输入|正在讲话|typing)[.…。\s]*$/i;
/** Characters up to which a line is about somebody typing. */
const shortLine = 48;
const neighbours = 4;
const clock = /\d[:：]\d\d/;

/** Whether a row can be a message: it says something outside buttons, holds no field, and is not about typing. */
export function isMessage(row: Element): boolean {
  const text = has(row, buttons) ? readText(row, buttons) : plainText(row) || readText(row);
  return text !== '' && !fits(row, buttons) && !has(row, fields) && !(text.length <= shortLine && typing.test(text));
}

/** The words of a row without name, clock and receipt beside them; a picture's alternative text counts as words. */
export function wordsOf(row: Element): string {
  const bodies = balloonsOf(row);
  const text = bodies.map((body) => readWithout(body, row)).join('\n');
  return text.trim() || bodies.map((body) => readText(body)).join('\n');
}

/** The label of the time written in a row: what a machine would read before what a person would. */
export function stampOf(row: Element, now: number): string | undefined {
  const isTime = (label: string | undefined) => label !== undefined && parsePageTime(label, now) !== undefined;
  const machine = all(row, ['time[datetime]'])
    .map((el) => attribute(el, 'datetime'))
    .find(isTime);
  if (machine || !clock.test(plainText(row))) return machine;
  const clocks = [row, ...all(row, ['*'])].filter((el) => clock.test(plainText(el)) && (isLeaf(el) || fits(el, 'time')));
  const bodies = clocks.length > 0 ? balloonsOf(row) : [];
  const isOutside = (leaf: Element) => !bodies.some((body) => body.contains(leaf));
  // Beside a balloon a clock may follow a name; within one those are words.
  const tailOf = (leaf: Element) => /\s(\S*\d\s+)?\S*\d$/.exec(plainText(leaf))?.[0].trim();
  const outside = clocks.filter(isOutside);
  return [...outside.map(plainText), ...outside.map(tailOf), ...clocks.map(plainText)].find(isTime);
}

function readWithout(body: Element, row: Element): string {
  const name = nameIn(body, row);
  const words = leavesOf(body).find((leaf) => !isStamp(plainText(leaf)));
  // A clock set like the words around it was typed by somebody.
  const isMeta = (el: Element) => isLeaf(el) && isStamp(plainText(el)) && (!words || isSetOff(el, words));
  const text = readText(body, (el) => el === name || isAside(el) || isMeta(el));
  const lines = body === row ? text.split('\n').filter((line) => !isStamp(line.trim())) : [text];
  return lines.join('\n').trim();
}

/** A name at the top of a bubble: set off by its type, and at the top of a bubble nearby as well. */
function nameIn(body: Element, row: Element): Element | undefined {
  const [name, ...rest] = leavesOf(body);
  const next = rest.find((leaf) => !isStamp(plainText(leaf)));
  if (!name || !next || plainText(name).length > 24 || !isSetOff(name, next)) return undefined;
  const words = plainText(name);
  return around(row).some((one) => leavesOf(one).some((leaf) => plainText(leaf) === words)) ? name : undefined;
}

function isSetOff(el: Element, other: Element): boolean {
  const [a, b] = [getComputedStyle(el), getComputedStyle(other)];
  return a.fontSize !== b.fontSize || a.fontWeight !== b.fontWeight || a.color !== b.color || a.opacity !== b.opacity;
}

/** The nearest rows on both sides. */
function around(row: Element): Element[] {
  const found: Element[] = [];
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    let at = row[step];
    for (let n = 0; at && n < neighbours; n++, at = at[step]) found.push(at);
  }
  return found;
}
