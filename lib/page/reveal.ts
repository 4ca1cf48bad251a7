import type { Whereabouts } from './bubble-of';
import { outer } from './underline/geometry';

/** Of the height of a list that is scrolled at once, so that no row is passed over. */
const step = 0.8;
/** Time a virtual list gets to draw its rows, ms, and how many such steps are tried: two seconds at most. */
const draw = 50;
const most = 40;

/** What scrolls a list: itself, else the nearest element around it that can be scrolled, else the page. */
export function scrollerAround(list: Element): Element {
  // Scroll bars drawn by script stand on a list that hides what is too much.
  if (scrolls(list, /auto|scroll|hidden/)) return list;
  for (let at = outer(list); at; at = outer(at)) if (scrolls(at, /auto|scroll/)) return at;
  return list.ownerDocument.scrollingElement ?? list;
}

function scrolls(el: Element, how: RegExp): boolean {
  return el.scrollHeight > el.clientHeight && how.test(getComputedStyle(el).overflowY);
}

/** What can be seen of what an element scrolls, in pixels of the viewport. */
export function frameOf(scroller: Element): DOMRect {
  const { scrollingElement, documentElement } = scroller.ownerDocument;
  if (scroller !== scrollingElement) return scroller.getBoundingClientRect();
  return new DOMRect(0, 0, documentElement.clientWidth, documentElement.clientHeight);
}

/** Calls `stop` when the agent takes the page in hand (wheel, swipe, press or key) until `signal` aborts. */
export function untilMoved(doc: Document, stop: () => void, signal: AbortSignal): void {
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    doc.addEventListener(type, ({ isTrusted }) => isTrusted && stop(), { signal, capture: true, passive: true });
}

/**
 * The bubble that `look` knows of, scrolling a virtual list towards it. Undefined when it cannot be found; the list then stands
 * where it stood, or where the agent has taken it when `signal` aborts. Only the scroll position of the page changes.
 */
export async function seek(look: () => Whereabouts, scroller: Element, signal: AbortSignal): Promise<Element | undefined> {
  const start = scroller.scrollTop;
  const to = (top: number) => scroller.scrollTo({ top, behavior: 'instant' });
  for (let left = most; left > 0 && !signal.aborted; left--) {
    const found = look();
    if (found && 'bubble' in found) return found.bubble;
    const before = scroller.scrollTop;
    if (found) to(before + (found.side === 'above' ? -step : step) * scroller.clientHeight);
    if (scroller.scrollTop === before) break;
    await new Promise((done) => setTimeout(done, draw));
  }
  if (!signal.aborted) to(start);
  return undefined;
}

/** Scrolls a bubble to the middle of its list, at once; one in full view is left where it is. Our bar lies over `covered` px at the end. */
export function bringIntoView(bubble: Element, scroller: Element, covered: number): void {
  const { top, bottom, height } = bubble.getBoundingClientRect();
  const view = frameOf(scroller);
  if (top >= view.top && bottom <= view.bottom - covered) return;
  const block = height < view.height ? 'center' : 'start';
  Element.prototype.scrollIntoView.call(bubble, { block, inline: 'nearest', behavior: 'instant' });
}
