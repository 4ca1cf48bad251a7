import { computePosition, type Middleware, offset, shift } from '@floating-ui/dom';
import { barRect } from './plan';
import type { CardState } from './state/card';
import type { Rect } from './state/rect';

export interface CardPlace {
  /** Viewport pixels. */
  left: number;
  top: number;
  /** Of the notch's middle, from the card's left edge. */
  notch: number;
  /** false: the customer's last bubble would be covered, and there is no room to the right of it. */
  free: boolean;
}

const notchHeight = 9;
const notchInset = 18;

/**
 * Places the finding card above the bar with its notch at the phrase, inside the composer block's width.
 * `box` is the card as drawn; `pill` says how high the bar is.
 */
export async function placeCard(box: HTMLElement, card: CardState, anchor: Rect, pill: boolean): Promise<CardPlace> {
  const bar = barRect(anchor, pill);
  const lane = { x: bar.left, y: 0, width: bar.width, height: Math.max(0, bar.top) };
  const isBelow = bar.top > anchor.top;
  const point = { x: card.rect.left, y: isBelow ? bar.top + bar.height : bar.top, width: card.rect.width, height: 0 };
  const reference = {
    getBoundingClientRect: () => ({
      ...point,
      left: point.x,
      right: point.x + point.width,
      top: point.y,
      bottom: point.y,
    }),
  };
  const { x, y, middlewareData } = await computePosition(reference, box, {
    strategy: 'fixed',
    placement: isBelow ? 'bottom-start' : 'top-start',
    middleware: [
      offset({ mainAxis: notchHeight, alignmentAxis: -8 }),
      shift({ boundary: lane, rootBoundary: lane }),
      keepFree(card.avoid, bar.left + bar.width),
    ],
  });
  const middle = card.rect.left + Math.min(card.rect.width, 70) / 2 - x;
  return {
    left: Math.round(x),
    top: Math.round(Math.max(0, y)),
    notch: Math.min(Math.max(middle, notchInset), box.offsetWidth - notchInset),
    free: middlewareData.keepFree?.free !== false,
  };
}

/** Moves to the right of the customer's last bubble when the card would lie on it. */
function keepFree(avoid: Rect | undefined, edge: number): Middleware {
  return {
    name: 'keepFree',
    fn({ x, y, rects: { floating } }) {
      const apart =
        !avoid ||
        avoid.left + avoid.width <= x ||
        avoid.left >= x + floating.width ||
        avoid.top + avoid.height <= y ||
        avoid.top >= y + floating.height;
      if (apart) return { data: { free: true } };
      const beside = avoid.left + avoid.width + 8;
      const free = beside + floating.width <= edge;
      return { x: free ? beside : x, data: { free } };
    },
  };
}
