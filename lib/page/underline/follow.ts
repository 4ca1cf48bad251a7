import { isCovered } from './geometry';

const checkEvery = 250;

/**
 * Calls `onMove` whenever an element may have moved or changed its shape, until `signal` aborts:
 * any scroll, resize, zoom, late font, finished transition, and four times a second for what has no event, with `onCover` telling whether the page has put something over it.
 */
export function followPlace(
  el: HTMLElement,
  onMove: () => void,
  onCover: (isCovered: boolean) => void,
  signal: AbortSignal,
): void {
  const doc = el.ownerDocument;
  const view = doc.defaultView;
  if (!view) return;
  const options = { signal, capture: true, passive: true };
  // `scroll` does not leave a shadow root, so each root on the way out is asked.
  for (let root = el.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    root.addEventListener('scroll', onMove, options);
  }
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend']) view.addEventListener(type, onMove, options);
  view.visualViewport?.addEventListener('resize', onMove, options);
  view.visualViewport?.addEventListener('scroll', onMove, options);
  doc.fonts?.addEventListener('loadingdone', onMove, options);
  const sizes = new ResizeObserver(onMove);
  sizes.observe(el);
  const style = view.getComputedStyle(el);
  let place = '';
  const timer = setInterval(() => {
    if (doc.visibilityState !== 'visible') return;
    const { x, y, width, height } = el.getBoundingClientRect();
    const now = `${x} ${y} ${width} ${height} ${style.font}`;
    if (now !== place) onMove();
    place = now;
    onCover(isCovered(el));
  }, checkEvery);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearInterval(timer);
  });
}
