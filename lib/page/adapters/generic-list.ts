import { all, attribute, fits, isVisible, readText } from './dom';
import { type RowSignals, roleFrom, signalsOf } from './generic-side';

/** A composer and the list of bubbles above it, as found on an unknown page. */
export interface FoundChat {
  composer: Element;
  list: Element;
  rows: { element: Element; signals: RowSignals }[];
  /** Share of rows with text whose speaker is known, 0–1, and whether both sides speak. */
  told: number;
  bothSides: boolean;
}

const composers = [
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]',
];
const maxLists = 400;
const maxRows = 60;

/** Looks for a visible text field with a list of bubbles above it, in the same column. Undefined: no such pair. */
export function findChat(doc: Document): FoundChat | undefined {
  let best: FoundChat | undefined;
  for (const composer of findComposers(doc)) {
    for (const list of listsAbove(composer, doc)) {
      const found = examine(composer, list);
      if (found && (!best || worth(found) > worth(best))) best = found;
    }
    if (best && worth(best) > 2) return best;
  }
  return best;
}

/** Fields one could type an answer in, the lowest and widest first. */
export function findComposers(doc: Document): Element[] {
  return all(doc, composers)
    .filter((el) => isVisible(el) && !fits(el, '[readonly], [disabled], [aria-disabled="true"], input') && el.clientWidth > 120)
    .sort((a, b) => b.getBoundingClientRect().bottom - a.getBoundingClientRect().bottom);
}

function worth({ rows, told, bothSides }: FoundChat): number {
  const sided = rows.filter((row) => roleFrom(row.signals)).length;
  return sided * told + (bothSides ? 5 : 0) + Math.min(rows.length, 20) / 100;
}

function listsAbove(composer: Element, doc: Document): Element[] {
  const field = composer.getBoundingClientRect();
  return all(doc, ['div, ul, ol, section, main, article'])
    .filter((el) => el.childElementCount >= 2 && !el.contains(composer))
    .slice(0, maxLists)
    .filter((el) => {
      const box = el.getBoundingClientRect();
      const shared = Math.min(box.right, field.right) - Math.max(box.left, field.left);
      return box.height > 40 && shared > field.width * 0.6 && shared > box.width * 0.6 && box.top < field.top;
    });
}

function examine(composer: Element, list: Element): FoundChat | undefined {
  const children = Array.from(list.children).filter((row) => isVisible(row) && readText(row) !== '');
  if (children.length < 2) return undefined;
  const rows = children.slice(-maxRows).map((element) => ({ element, signals: signalsOf(element, list) }));
  const roles = rows.map((row) => roleFrom(row.signals));
  const told = roles.filter((role) => role !== undefined).length / rows.length;
  return { composer, list, rows, told, bothSides: roles.includes('agent') && roles.includes('customer') };
}

/** A selector that finds this element again: its id, its own classes when unique, else its path from the nearest id. */
export function selectorOf(el: Element): string {
  const id = attribute(el, 'id');
  if (id && !/\d{3}|:/.test(id)) return `#${CSS.escape(id)}`;
  const classes = Array.from(el.classList, (name) => `.${CSS.escape(name)}`).join('');
  const own = el.localName + classes;
  if (classes && all(el.ownerDocument, [own]).length === 1) return own;
  const parent = el.parentElement;
  if (!parent) return el.localName;
  const place = Array.from(parent.children).indexOf(el) + 1;
  return `${selectorOf(parent)} > ${el.localName}:nth-child(${place})`;
}
