import { size } from '../ui/tokens';
import type { OpenItem } from './state/bar';
import type { Rect } from './state/rect';
import type { OverlayState } from './state/state';

/** How much the bar shows. `shortFrom` is the first item that is an icon with its timer only. */
export interface Plan {
  replies: number;
  items: number;
  shortFrom: number;
}

/** Steps that make room, one after the other: replies go first, items keep their words longest. */
const squeezes: ((plan: Plan) => Plan)[] = [
  (plan) => ({ ...plan, replies: Math.min(plan.replies, 2) }),
  (plan) => ({ ...plan, shortFrom: Math.min(plan.shortFrom, 1) }),
  (plan) => ({ ...plan, replies: Math.min(plan.replies, 1) }),
  (plan) => ({ ...plan, items: Math.min(plan.items, 1) }),
  (plan) => ({ ...plan, replies: 0 }),
  (plan) => ({ ...plan, shortFrom: 0 }),
];
export const tightest = squeezes.length;

/** Composer width in pixels (mockups README §2, width table) and how many squeezes the text needed; undefined means pill. */
export function planBar(width: number, squeeze = 0): Plan | undefined {
  if (width < 400) return undefined;
  const start: Plan =
    width >= 680
      ? { replies: 3, items: 2, shortFrom: 2 }
      : width >= 520
        ? { replies: 2, items: 2, shortFrom: 1 }
        : { replies: 1, items: 1, shortFrom: 1 };
  return squeezes.slice(0, squeeze).reduce((plan, step) => step(plan), start);
}

/** Items the bar shows, in the order of Alt+4, Alt+5: whatever is done needs no key. */
export function openItems(items: OpenItem[]): OpenItem[] {
  return items.filter((item) => item.state !== 'done');
}

/** True where the bar would be in the way: a narrow composer, a low transcript, or folded by the agent. A notice is said in full. */
export function isPill(state: OverlayState): boolean {
  if (state.notice && !state.guard) return false;
  return Boolean(state.folded) || state.anchor.width < 400 || state.transcriptHeight < 220;
}

/** Where the bar stands: 6 px above the composer block, 8 px inset; below it where the window begins before, as in a frame. */
export function barRect(anchor: Rect, pill: boolean): Rect {
  const height = pill ? size.pill : size.bar;
  const above = anchor.top - size.gap - height;
  return {
    left: anchor.left + size.inset,
    top: above < 0 && anchor.height > 0 ? anchor.top + anchor.height + size.gap : above,
    width: Math.max(0, anchor.width - 2 * size.inset),
    height,
  };
}

/** Least height in which guard or menu can be read, px. */
const least = 120;

/** Where guard and menu stand: above the bar, else below it, else over all there is, because a stop nobody sees is worse. */
export function panelRoom(bar: Rect, anchor: Rect, viewHeight: number) {
  const below = bar.top + bar.height + size.gap;
  const room = bar.top > anchor.top ? viewHeight - below : bar.top - 2 * size.gap;
  const place = { left: bar.left, width: bar.width };
  if (room < least && viewHeight > 0) return { ...place, top: size.gap, maxHeight: viewHeight - 2 * size.gap };
  if (bar.top > anchor.top) return { ...place, top: below, maxHeight: room - size.gap };
  return { ...place, bottom: `calc(100% - ${bar.top - size.gap}px)`, maxHeight: room };
}

/** Rows the reply menu shows at once, and the first of them: the list turns pages, so a row keeps its number. */
export function menuPage(index: number, transcriptHeight: number): { start: number; rows: number } {
  const rows = transcriptHeight >= 420 ? 9 : 5;
  return { start: Math.floor(index / rows) * rows, rows };
}
