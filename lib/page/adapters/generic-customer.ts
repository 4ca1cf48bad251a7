import { parsePageTime } from '../transcript/page-time';
import { frameOf } from '../underline/geometry';
import type { Customer } from './adapter';
import { all, fits, isVisible, readText } from './dom';
import { leavesOf } from './generic-words';

const headings =
  'h1, h2, h3, h4, h5, h6, [role="heading"], [class*="header" i] [class*="name" i], [class*="head" i] [class*="title" i]';
const chosen =
  '[aria-selected="true"], [aria-current]:not([aria-current="false"]), [class*="active" i], [class*="selected" i], [class*="current" i], .on, .checked';
const named = '[class*="name" i], [class*="nick" i], [class*="title" i]';
const controls = 'button, [role="button"], a, input, select, textarea, [class*="avatar" i], [class*="badge" i]';
/** What follows a name in a heading and comes and goes. */
const state = /[\s(（[【·|-]*(对方)?(正在输入|is typing|typing|在线|离线|忙碌|online|offline|away)[.…。)）\]】]*$/i;
/** Heights of a heading and of a row in a list of conversations, px. */
const highest = 140;
const lowest = 24;

/**
 * Whom the page around a transcript names: the heading above it, or the chosen row of the list at its left. Where both
 * name somebody and differ, one of them is a title that stays, so that the key holds both. Undefined: nobody is named.
 */
export function customerBeside(list: HTMLElement | undefined): Customer | undefined {
  if (!list) return undefined;
  // A list inside its scroller reaches far above what is seen of it.
  const frame = frameOf(list);
  const heading = headingOver(list, frame) ?? leafOver(list, frame);
  const row = rowBeside(list, frame);
  const name = heading ?? row?.name;
  if (!name) return undefined;
  return { key: heading && row && !row.text.includes(heading) ? `${heading}|${row.name}` : name, name };
}

function headingOver(list: Element, frame: DOMRect): string | undefined {
  return all(rootOf(list), [headings])
    .filter((el) => isVisible(el) && !list.contains(el))
    .map((el) => ({ el, box: el.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom <= frame.top + 8 && box.left >= frame.left - 8 && box.right <= frame.right + 8)
    .map(({ el }) => nameFrom(el))
    .findLast((name) => name !== undefined);
}

/** The largest short words in what stands over the list: consoles often draw their heading from plain boxes. */
function leafOver(list: Element, frame: DOMRect): string | undefined {
  for (let at: Element = list; at.parentElement; at = at.parentElement) {
    const names = Array.from(at.parentElement.children)
      .filter((el) => el !== at && isOver(el.getBoundingClientRect(), frame))
      .flatMap(leavesOf)
      .filter((leaf) => isVisible(leaf) && !isInControl(leaf))
      .flatMap((leaf) => ({ name: nameFrom(leaf), size: Number.parseFloat(getComputedStyle(leaf).fontSize) }))
      .filter(({ name }) => name !== undefined);
    const largest = Math.max(...names.map(({ size }) => size));
    const found = names.find(({ size }) => size === largest);
    if (found) return found.name;
  }
  return undefined;
}

function isOver(box: DOMRect, frame: DOMRect): boolean {
  const middle = (box.left + box.right) / 2;
  const isNear = box.bottom <= frame.top + 8 && frame.top - box.top < highest * 2 && box.height <= highest;
  return isNear && box.height > 0 && middle >= frame.left && middle <= frame.right;
}

function rowBeside(list: Element, frame: DOMRect): { name: string; text: string } | undefined {
  const rows = all(rootOf(list), [chosen])
    .map((el) => ({ el, box: el.getBoundingClientRect() }))
    .filter(({ el, box }) => box.height >= lowest && box.height <= highest && box.right <= frame.left + 8 && isOneOfMany(el))
    .sort((a, b) => b.box.right - a.box.right);
  for (const { el } of rows) {
    const name = all(el, [named]).concat(leavesOf(el)).map(nameFrom).find(Boolean);
    if (name) return { name, text: readText(el) };
  }
  return undefined;
}

/** A row among others of its kind that are not chosen; lists often wrap each row. */
function isOneOfMany(el: Element): boolean {
  const wide = el.getBoundingClientRect().width >= 100;
  const beside = [el, el.parentElement].some((one) => (one?.parentElement?.childElementCount ?? 0) > 1);
  return wide && beside;
}

function isInControl(el: Element): boolean {
  for (let at: Element | null = el; at; at = at.parentElement) if (fits(at, controls)) return true;
  return false;
}

function nameFrom(el: Element): string | undefined {
  const name = readText(el).split('\n')[0]?.replace(state, '').trim() ?? '';
  const isName = name.length > 1 && name.length <= 40 && !/[。！？!?；;]|^[\d\s+.:]+$/.test(name);
  return isName && parsePageTime(name, Date.now()) === undefined ? name : undefined;
}

function rootOf(el: Element): Document | ShadowRoot {
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? root : el.ownerDocument;
}
