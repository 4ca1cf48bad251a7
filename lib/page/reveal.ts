import type { Whereabouts } from './bubble-of';

/** Of the height of a list that is scrolled at once, so that no row is passed over. */
const step = 0.8;
/** Time a virtual list gets to draw its rows, ms, and how many such steps are tried: two seconds at most. */
const draw = 50;
const most = 40;

/**
 * The bubble that `look` knows of, scrolling a virtual list towards it. Undefined when it cannot be found; the list then stands
 * where it stood. Only the scroll position of the page changes.
 */
export async function seek(look: () => Whereabouts, scroller: Element): Promise<Element | undefined> {
  const start = scroller.scrollTop;
  const to = (top: number) => scroller.scrollTo({ top, behavior: 'instant' });
  for (let left = most; left > 0; left--) {
    const found = look();
    if (found && 'bubble' in found) return found.bubble;
    const before = scroller.scrollTop;
    if (found) to(before + (found.side === 'above' ? -step : step) * scroller.clientHeight);
    if (scroller.scrollTop === before) break;
    await new Promise((done) => setTimeout(done, draw));
  }
  to(start);
  return undefined;
}

/** Scrolls a bubble to the middle of its list, at once; one in full view is left where it is. Our bar lies over `covered` px at the end. */
export function bringIntoView(bubble: Element, scroller: Element, covered: number): void {
  const { top, bottom, height } = bubble.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (top >= view.top && bottom <= view.bottom - covered) return;
  const block = height < view.height ? 'center' : 'start';
  Element.prototype.scrollIntoView.call(bubble, { block, inline: 'nearest', behavior: 'instant' });
}
