import { outer } from './geometry';

/** Whether something of the page, a menu or a dialog, is painted over any of these rectangles of an element's text. */
export function isCovered(el: HTMLElement, rects: DOMRect[]): boolean {
  return rects.some(({ left, right, bottom }) =>
    [left + 1, (left + right) / 2, right - 1].some((x) => isCoveredAt(el, x, bottom - 1)),
  );
}

function isCoveredAt(el: HTMLElement, x: number, y: number): boolean {
  for (let at = topmost(el.ownerDocument, x, y); at && !holds(at, el) && !el.contains(at); at = outer(at)) {
    if (isOpaque(at)) return true;
  }
  return false;
}

/** What takes the pointer, inside open shadow roots too. What lets the pointer through covers nothing. */
function topmost(doc: Document, x: number, y: number): Element | null {
  let hit = doc.elementFromPoint(x, y);
  for (let inner = hit; inner?.shadowRoot; hit = inner) {
    const next: Element | null = inner.shadowRoot.elementFromPoint(x, y);
    if (!next || next === inner || next.getRootNode() !== inner.shadowRoot) break;
    inner = next;
  }
  return hit;
}

function holds(at: Element, el: Element): boolean {
  for (let node: Element | null = el; node; node = outer(node)) if (node === at) return true;
  return at === el.ownerDocument.body || at === el.ownerDocument.documentElement;
}

/** An invisible layer that only takes clicks leaves the words below it to be read. */
function isOpaque(at: Element): boolean {
  if (/^(img|video|canvas|iframe|svg)$/i.test(at.localName)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(at);
  return backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}
