import { parsePageTime } from '../transcript/page-time';
import { frameOf } from '../underline/geometry';
import type { Customer } from './adapter';
import { all, fits, isVisible, readText } from './dom';
import { leavesOf } from './generic-leaves';

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
/** How often the places are looked for anew, in ms. */
const searchEvery = 1_000;

/** Where a page names its customer. */
interface Named {
  list: HTMLElement;
  heading?: Element;
  row?: Element;
  until: number;
}

/**
 * Whom the page around a transcript names: the heading above it, or the chosen row of the list at its left. Where both
 * name somebody and differ, one of them is a title that stays, so that the key holds both. Undefined: nobody is named.
 * The function it gives is asked many times a second, so the places are kept while they hold.
 */
export function customerFinder(): (list: HTMLElement | undefined) => Customer | undefined {
  let known: Named | undefined;
  return (list) => {
    if (!list) return undefined;
    if (known?.list !== list || !holds(known)) {
      // A list inside its scroller reaches far above what is seen of it.
      const frame = frameOf(list);
      const heading = headingOver(list, frame) ?? leafOver(list, frame);
      known = { list, heading, row: rowBeside(list, frame), until: performance.now() + searchEvery };
    }
    const heading = known.heading && nameFrom(known.heading);
    const chosen = known.row && nameOfRow(known.row);
    const name = heading ?? chosen;
    if (!name) return undefined;
    const differs = heading && chosen && known.row && !readText(known.row).includes(heading);
    return { key: differs ? `${heading}|${chosen}` : name, name };
  };
}

function holds({ heading, row, until }: Named): boolean {
  const isThere = (heading ?? row) !== undefined && performance.now() < until;
  return isThere && (!heading || isVisible(heading)) && (!row || (isVisible(row) && fits(row, chosen)));
}

function headingOver(list: Element, frame: DOMRect): Element | undefined {
  return all(rootOf(list), [headings])
    .filter((el) => isVisible(el) && !list.contains(el))
    .map((el) => ({ el, box: el.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom <= frame.top + 8 && box.left >= frame.left - 8 && box.right <= frame.right + 8)
    .findLast(({ el }) => nameFrom(el) !== undefined)?.el;
}

/** The largest short words in what stands over the list: consoles often draw their heading from plain boxes. */
function leafOver(list: Element, frame: DOMRect): Element | undefined {
  for (let at: Element = list; at.parentElement; at = at.parentElement) {
    const names = Array.from(at.parentElement.children)
      .filter((el) => el !== at && isOver(el, frame))
      .flatMap(leavesOf)
      .filter((leaf) => isVisible(leaf) && !isInControl(leaf))
      .filter((leaf) => nameFrom(leaf) !== undefined)
      .map((leaf) => ({ leaf, size: Number.parseFloat(getComputedStyle(leaf).fontSize) }));
    const largest = Math.max(...names.map(({ size }) => size));
    const found = names.find(({ size }) => size === largest);
    if (found) return found.leaf;
  }
  return undefined;
}

/** Over the list, or fixed over its beginning, as on a phone. */
function isOver(el: Element, frame: DOMRect): boolean {
  const box = el.getBoundingClientRect();
  const middle = (box.left + box.right) / 2;
  const isAbove = box.bottom <= frame.top + 8 && frame.top - box.top < highest * 2;
  const isOnTop = () =>
    Math.abs(box.top - Math.max(frame.top, 0)) <= 8 && /fixed|sticky|absolute/.test(getComputedStyle(el).position);
  return box.height > 0 && box.height <= highest && middle >= frame.left && middle <= frame.right && (isAbove || isOnTop());
}

function rowBeside(list: Element, frame: DOMRect): Element | undefined {
  return all(rootOf(list), [chosen])
    .map((el) => ({ el, box: el.getBoundingClientRect() }))
    .filter(({ el, box }) => box.height >= lowest && box.height <= highest && box.right <= frame.left + 8 && isOneOfMany(el))
    .sort((a, b) => b.box.right - a.box.right)
    .find(({ el }) => nameOfRow(el) !== undefined)?.el;
}

function nameOfRow(row: Element): string | undefined {
  return all(row, [named]).concat(leavesOf(row)).map(nameFrom).find(Boolean);
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
