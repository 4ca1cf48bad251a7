import type { EditorText } from '../editors/editor';
import { isTextField } from '../editors/textfield';
import { type Boxes, createBoxes } from './boxes';
import { isDark } from './colours';
import { isCovered } from './covered';
import { followPlace } from './follow';
import { clipped, clippersOf, rectsOf, sightOf } from './geometry';
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
  clippers: Element[];
  /** Which of the ranges the page has put something over. */
  covered: boolean[];
  end: AbortController;
}

/** How long the page's ground is taken as seen, and what lies over the words while they move, in ms. */
const keepGround = 1_000;
const keepCovered = 100;

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
  let lookedAt = 0;
  let frame = 0;
  let ground = { dark: false, until: 0 };

  const usesBoxes = () => options.forceBoxes || doc.documentElement.hasAttribute('data-saywell-boxes') || !hasHighlights(doc);
  const dark = () => {
    const now = performance.now();
    if (now > ground.until) ground = { dark: isDark(el), until: now + keepGround };
    return ground.dark;
  };
  const begin = (): Drawing => {
    const made: Drawing = { clippers: clippersOf(el), covered: [], end: new AbortController() };
    const withBoxes = usesBoxes();
    if (withBoxes || isTextField(el)) made.host = createHost(doc, el);
    if (made.host && isTextField(el)) made.mirror = createMirror(el, made.host);
    if (made.host && withBoxes) made.boxes = createBoxes(doc, made.host, dark);
    else made.painter = createPainter(made.host?.root ?? (el.getRootNode() as Document | ShadowRoot), dark);
    // Highlights in the page's own nodes move with them; only what we draw over the page must follow it.
    if (made.host) followPlace(el, move, tick, AbortSignal.any([signal, made.end.signal]));
    return made;
  };
  const draw = (sight: DOMRect | undefined) => {
    const shown = ranges.map((range, index) => (drawing?.covered[index] ? undefined : range));
    drawing?.painter?.paint(marks, shown);
    if (sight) drawing?.boxes?.draw(marks, shown, sight);
  };
  const uncover = (sight: DOMRect): boolean => {
    if (!drawing?.host) return false;
    lookedAt = performance.now();
    const before = drawing.covered.join();
    drawing.covered = ranges.map((range) => isCovered(el, rectsOf(range, sight)));
    return drawing.covered.join() !== before;
  };
  const move = () => {
    if (!drawing) return;
    const sight = sightOf(drawing.clippers);
    drawing.mirror?.sync(text, sight);
    const isDue = performance.now() - lookedAt > keepCovered;
    if ((isDue && uncover(sight)) || drawing.boxes) draw(sight);
  };
  const tick = (event?: Event) => {
    if (!drawing?.host) return;
    drawing.clippers = clippersOf(el);
    drawing.host.raise(event?.target);
    drawing.host.hide(!el.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const sight = sightOf(drawing.clippers);
    drawing.mirror?.sync(text, sight);
    if (uncover(sight)) draw(sight);
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
    const isNew = drawing === undefined;
    drawing ??= begin();
    const { mirror } = drawing;
    const isCoveredNow = drawing.covered.some(Boolean);
    marks = next;
    text = read.text;
    // Where the letters stand is asked with the frame, when the page has to be laid out anyway: at the key it would be laid out twice.
    const sight = isNew || isCoveredNow || drawing.boxes ? sightOf(drawing.host ? drawing.clippers : []) : undefined;
    if (sight) mirror?.sync(text, sight);
    else mirror?.write(text);
    ranges = marks.map((mark) => (mirror ? mirror.rangeOf(mark) : read.rangeOf(mark)));
    // Asking the page what lies on top is dear; while nothing does, it is asked between keys.
    if (sight && isCoveredNow) uncover(sight);
    else drawing.covered = [];
    draw(sight);
    if (mirror && !sight) frame ||= requestAnimationFrame(place);
  };
  const place = () => {
    frame = 0;
    move();
  };

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clear();
  });
  return {
    show,
    clear,
    rectOf(index) {
      const range = ranges[index];
      if (!range) return undefined;
      const sight = sightOf(clippersOf(el));
      drawing?.mirror?.sync(text, sight);
      return clipped(range.getBoundingClientRect(), sight);
    },
    at(x, y) {
      const sight = sightOf(clippersOf(el));
      drawing?.mirror?.sync(text, sight);
      const hit = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
      const found = marks.map((_, index) => index).filter((index) => rectsOf(ranges[index], sight).some(hit));
      return found.sort((a, b) => lengthOf(marks[a]) - lengthOf(marks[b]))[0];
    },
  };
}

function lengthOf(mark: Mark | undefined): number {
  return mark ? mark.end - mark.start : 0;
}
