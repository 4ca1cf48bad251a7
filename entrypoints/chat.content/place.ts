import type { Adapter } from '../../lib/page/adapters/adapter';
import { first } from '../../lib/page/adapters/dom';
import type { Session } from './session';

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

/** Room below the last bubble, so that the bar never covers it: one rule, no node of the page is touched. Px. */
export function makeRoom(session: Session, height: number): void {
  const selectors = session.readable ? (session.adapter.scroller ?? session.adapter.transcript) : [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(selectors.map((selector) => `${selector}{padding-bottom:${height}px !important}`).join('\n'));
  session.doc.adoptedStyleSheets.push(sheet);
  session.signal.addEventListener('abort', () => {
    session.doc.adoptedStyleSheets = session.doc.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/** Redraws when the composer's block moves or changes size, or anything around it scrolls. */
export function followBlock(session: Session, composer: HTMLElement, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => session.draw());
  observer.observe(blockOf(composer, session.adapter));
  observer.observe(session.doc.documentElement);
  const view = session.doc.defaultView;
  view?.addEventListener('resize', () => session.draw(), { signal });
  view?.addEventListener('scroll', () => session.card && session.draw(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
