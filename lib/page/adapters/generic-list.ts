import { isComposer } from '../find';
import { all, attribute, fits, isVisible } from './dom';
import { type RowSignals, roleFrom, signalsOf } from './generic-side';
import { isMessage } from './generic-words';
import { into, shadowRoots } from './pierce';

/** A composer and the list of bubbles above it, as found on an unknown page. */
export interface FoundChat {
  composer: Element;
  list: Element;
  rows: { element: Element; signals: RowSignals }[];
  /** Share of rows with text whose speaker is known, 0–1, and whether both sides speak. */
  told: number;
  bothSides: boolean;
}

/** What a person may write sentences in, wherever it is on a page. */
export const writable = ['textarea', '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'];
/** One-line fields are candidates too, but most of them search or filter something. */
const composers = [`${writable.join()}, [role="textbox"], input:not([type]), input[type="text"]`];
/** Written for colleagues: a composer, but not the first to be taken. */
const aside = /备注|内部|评论|\bnotes?\b|internal|comment/i;
const searching = /search|filter|搜索|查找|筛选/i;
const lists = 'div, ul, ol, dl, section, main, article, tbody, span';
const maxLists = 400;
const maxRows = 60;

/** Looks for a visible text field with a list of bubbles above it, in the same column. Undefined: no such pair. */
export function findChat(doc: Document): FoundChat | undefined {
  for (const root of rootsOf(doc)) {
    const found = chatIn(root);
    if (found) return found;
  }
  return undefined;
}

function chatIn(root: Document | ShadowRoot): FoundChat | undefined {
  let best: FoundChat | undefined;
  for (const composer of composersIn(root)) {
    for (const list of listsAbove(composer)) {
      const found = examine(composer, list);
      if (found && (!best || worth(found) > worth(best))) best = found;
    }
    if (best && worth(best) > 2) return best;
  }
  return best;
}

/** Fields one could type an answer in: of the page itself, else of the first open shadow root that has any. */
export function findComposers(doc: Document): Element[] {
  for (const root of rootsOf(doc)) {
    const found = composersIn(root);
    if (found.length > 0) return found;
  }
  return [];
}

function* rootsOf(doc: Document): Generator<Document | ShadowRoot> {
  yield doc;
  yield* shadowRoots(doc);
}

/** Fields for sentences before one-line fields, then the lowest and widest first. */
function composersIn(root: Document | ShadowRoot): Element[] {
  const isLine = (el: Element) => el.localName === 'input';
  const rank = (el: Element) => Number(isLine(el)) + Number(aside.test(labelsOf(el)));
  return all(root, composers)
    .filter((el): el is HTMLElement => el instanceof HTMLElement && isComposer(el) && el.clientWidth > 120)
    .filter((el) => !isLine(el) || !searching.test(labelsOf(el)))
    .sort((a, b) => rank(a) - rank(b) || b.getBoundingClientRect().bottom - a.getBoundingClientRect().bottom);
}

function labelsOf(el: Element): string {
  return ['class', 'name', 'placeholder', 'aria-label'].map((name) => attribute(el, name)).join();
}

function worth({ rows, told, bothSides }: FoundChat): number {
  const sided = rows.filter((row) => roleFrom(row.signals)).length;
  return sided * told + (bothSides ? 5 : 0) + Math.min(rows.length, 20) / 100;
}

function listsAbove(composer: Element): Element[] {
  const field = composer.getBoundingClientRect();
  const found: Element[] = [];
  for (const el of outwards(composer)) {
    if (el.childElementCount < 2) continue;
    if (found.push(el) === maxLists) break;
  }
  return found.filter((el) => {
    const box = el.getBoundingClientRect();
    const shared = Math.min(box.right, field.right) - Math.max(box.left, field.left);
    return box.height > 40 && shared > field.width * 0.6 && shared > box.width * 0.6 && box.top < field.top;
  });
}

/** What may be a list, from the composer outwards: a long list of conversations must not hide the transcript. */
function* outwards(composer: Element): Generator<Element> {
  let inner = composer;
  for (let at = composer.parentElement; at; at = at.parentElement) {
    if (fits(at, lists) && scrolls(at)) yield at;
    for (const beside of Array.from(at.children).filter((child) => child !== inner)) {
      if (fits(beside, lists)) yield beside;
      yield* all(beside, [lists]);
    }
    inner = at;
  }
}

/** The field may stick to the end of the very list that scrolls above it. */
function scrolls(el: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(el).overflowY);
}

function examine(composer: Element, list: Element): FoundChat | undefined {
  const children = Array.from(list.children).filter((row) => isVisible(row) && isMessage(row));
  if (children.length < 2) return undefined;
  const rows = children.slice(-maxRows).map((element) => ({ element, signals: signalsOf(element, list) }));
  const roles = rows.map((row) => roleFrom(row.signals));
  const told = roles.filter((role) => role !== undefined).length / rows.length;
  return { composer, list, rows, told, bothSides: roles.includes('agent') && roles.includes('customer') };
}

/** Names of a state, gone with the next key. */
const passing = /disabled|active|focus|hover|open|loading|empty|has-|invalid|error/i;

/**
 * A selector that finds this element again: its id, its own classes when unique, else its path from the nearest id; through
 * the hosts of open shadow roots.
 */
export function selectorOf(el: Element): string {
  const root = el.getRootNode();
  if (root instanceof ShadowRoot) return `${selectorOf(root.host)}${into}${selectorIn(root, el)}`;
  return selectorIn(el.ownerDocument, el);
}

function selectorIn(root: ParentNode, el: Element): string {
  const id = attribute(el, 'id');
  if (id && !/\d{3}|:/.test(id)) return `#${CSS.escape(id)}`;
  const lasting = Array.from(el.classList).filter((name) => !passing.test(name));
  const classes = lasting.map((name) => `.${CSS.escape(name)}`).join('');
  const own = el.localName + classes;
  if (classes && all(root, [own]).length === 1) return own;
  const parent = el.parentElement;
  if (!parent) return el.localName;
  const place = Array.from(parent.children).indexOf(el) + 1;
  return `${selectorIn(root, parent)} > ${el.localName}:nth-child(${place})`;
}
