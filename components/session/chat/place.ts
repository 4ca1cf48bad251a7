import type { Adapter } from '../../../lib/page/adapters/adapter';
import { first } from '../../../lib/page/adapters/dom';
import { size } from '../../ui/tokens';
import type { Session } from '../session';

/** The composer with its toolbar and send button: the smallest element that holds both. */
export function blockOf(composer: HTMLElement, adapter: Adapter): HTMLElement {
  const button = first(composer.ownerDocument, adapter.send);
  for (let el: HTMLElement | null = composer; el && el !== composer.ownerDocument.body; el = el.parentElement) {
    if (button && el.contains(button)) return el;
  }
  return composer;
}

/** The element that scrolls the transcript. */
export function scrollerOf({ doc, adapter, readable }: Session): Element | undefined {
  if (!readable) return undefined;
  return first(doc, adapter.scroller ?? adapter.transcript);
}

/** Of the transcript that stays free of guard and menu, px. */
const least = 96;

/**
 * Keeps the last bubble clear of the bar, and of guard or menu where the transcript is high enough: one rule, no node of
 * the page is touched. `covered` measures, which forces a layout, so it is asked only while something is open. Px.
 */
export function roomMaker(session: Session, covered: () => number): () => void {
  const { doc, adapter, readable, signal } = session;
  const selectors = readable ? (adapter.scroller ?? adapter.transcript) : [];
  const bar = size.bar + size.gap;
  const sheet = new CSSStyleSheet();
  let room = 0;
  doc.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return () => {
    const isOpen = session.guard !== undefined || session.menu !== undefined;
    if (selectors.length === 0 || (!isOpen && room === bar)) return;
    const scroller = scrollerOf(session);
    const open = isOpen ? covered() : bar;
    const wanted = Math.max(bar, scroller && open <= scroller.clientHeight - least ? Math.ceil(open) : bar);
    if (wanted === room) return;
    const isAtEnd = scroller && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 4;
    room = wanted;
    sheet.replaceSync(selectors.map((selector) => `${selector}{padding-bottom:${room}px !important}`).join('\n'));
    if (scroller && isAtEnd) scroller.scrollTop = scroller.scrollHeight;
  };
}

const followEvery = 250;

/** Redraws when the composer's block moves or changes size, or anything around it scrolls. */
export function followBlock(session: Session, composer: HTMLElement, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => session.draw());
  const block = blockOf(composer, session.adapter);
  let place = '';
  const follow = () => {
    const { left, top } = block.getBoundingClientRect();
    const now = `${left} ${top}`;
    if (now !== place) session.draw();
    place = now;
  };
  observer.observe(block);
  observer.observe(session.doc.documentElement);
  const view = session.doc.defaultView;
  view?.addEventListener('resize', () => session.draw(), { signal });
  view?.addEventListener('scroll', () => (session.card || session.pointed ? session.draw() : follow()), {
    signal,
    capture: true,
    passive: true,
  });
  // Bubbles push the composer down and banners push it up, and no event tells.
  const timer = setInterval(() => session.doc.visibilityState === 'visible' && follow(), followEvery);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}
