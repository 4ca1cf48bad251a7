import type { EditorText } from '../editors/editor';
import { isTextField } from '../editors/textfield';
import { type Boxes, createBoxes } from './boxes';
import { isDark } from './colours';
import { followPlace } from './follow';
import { clipped, frameOf } from './geometry';
import { createPainter, hasHighlights, type Painter } from './highlights';
import { createHost, type Host } from './host';
import type { Mark, Underline } from './mark';
import { createMirror, type Mirror } from './mirror';

/** What stands on the page while there is something to underline; built at the first mark, gone with the last. */
interface Drawing {
  host?: Host;
  mirror?: Mirror;
  painter?: Painter;
  boxes?: Boxes;
  end: AbortController;
}

/**
 * Underlines for one composer, until `signal` aborts. Nothing of the page's own nodes changes.
 * Boxes instead of highlights: `forceBoxes`, the attribute `data-saywell-boxes` on the root element, or an old browser.
 */
export function createUnderline(
  el: HTMLElement,
  doc: Document,
  options: { forceBoxes?: boolean },
  signal: AbortSignal,
): Underline {
  let drawing: Drawing | undefined;
  let marks: Mark[] = [];
  let ranges: (Range | undefined)[] = [];
  let text = '';

  const usesBoxes = () => options.forceBoxes || doc.documentElement.hasAttribute('data-saywell-boxes') || !hasHighlights(doc);
  const begin = (): Drawing => {
    const made: Drawing = { end: new AbortController() };
    const withBoxes = usesBoxes();
    const dark = isDark(el);
    if (withBoxes || isTextField(el)) made.host = createHost(doc, el);
    if (made.host && isTextField(el)) made.mirror = createMirror(el, made.host);
    if (made.host && withBoxes) made.boxes = createBoxes(el, made.host, () => dark);
    else made.painter = createPainter(made.host?.root ?? (el.getRootNode() as Document | ShadowRoot), () => dark);
    // Highlights in the page's own nodes move with them; only what we draw over the page must follow it.
    if (made.host) followPlace(el, move, made.host.hide, AbortSignal.any([signal, made.end.signal]));
    return made;
  };
  const move = () => {
    drawing?.mirror?.sync(text);
    drawing?.boxes?.draw(marks, ranges);
  };
  const clear = () => {
    marks = [];
    ranges = [];
    drawing?.end.abort();
    drawing?.painter?.clear();
    drawing?.boxes?.remove();
    drawing?.host?.remove();
    drawing = undefined;
  };
  const show = (next: Mark[], read: EditorText) => {
    if (next.length === 0 || signal.aborted) return clear();
    drawing ??= begin();
    const { mirror } = drawing;
    marks = next;
    text = read.text;
    mirror?.sync(text);
    ranges = marks.map((mark) => (mirror ? mirror.rangeOf(mark) : read.rangeOf(mark)));
    drawing.painter?.paint(marks, ranges);
    drawing.boxes?.draw(marks, ranges);
  };
  const rectsOf = (index: number, frame: DOMRect) =>
    [...(ranges[index]?.getClientRects() ?? [])].flatMap((rect) => clipped(rect, frame) ?? []);

  signal.addEventListener('abort', clear);
  return {
    show,
    clear,
    rectOf(index) {
      const range = ranges[index];
      drawing?.mirror?.sync(text);
      return range && clipped(range.getBoundingClientRect(), frameOf(el));
    },
    at(x, y) {
      drawing?.mirror?.sync(text);
      const frame = frameOf(el);
      const hit = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
      const found = marks.map((_, index) => index).filter((index) => rectsOf(index, frame).some(hit));
      return found.sort((a, b) => lengthOf(marks[a]) - lengthOf(marks[b]))[0];
    },
  };
}

function lengthOf(mark: Mark | undefined): number {
  return mark ? mark.end - mark.start : 0;
}
