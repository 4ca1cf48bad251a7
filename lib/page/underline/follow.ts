const checkEvery = 250;
/** A move that is seen is followed frame by frame until the element has stood still for this many. */
const still = 6;

/**
 * Calls `onMove` whenever an element may have moved or changed its shape, until `signal` aborts: any scroll, resize, zoom,
 * late font and finished transition. A move without an event is found four times a second,
 * and `onTick` is called for all else that has none, or with the event of something that opened.
 */
export function followPlace(el: HTMLElement, onMove: () => void, onTick: (event?: Event) => void, signal: AbortSignal): void {
  const doc = el.ownerDocument;
  const view = doc.defaultView;
  if (!view) return;
  const options = { signal, capture: true, passive: true };
  // `scroll` does not leave a shadow root, so each root on the way out is asked.
  for (let root = el.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    root.addEventListener('scroll', onMove, options);
  }
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend']) view.addEventListener(type, onMove, options);
  // A dialog or popover that opens comes to lie above everything opened before.
  view.addEventListener('toggle', onTick, options);
  view.visualViewport?.addEventListener('resize', onMove, options);
  view.visualViewport?.addEventListener('scroll', onMove, options);
  doc.fonts?.addEventListener('loadingdone', onMove, options);
  const sizes = new ResizeObserver(onMove);
  sizes.observe(el);
  // Whatever grows above a field moves it; most of that changes the size of something around it.
  for (let at = el.parentElement; at; at = at.parentElement) sizes.observe(at);

  let place = placeOf(el);
  let left = 0;
  const chase = () => {
    left--;
    if (signal.aborted) return;
    look();
    if (left > 0) view.requestAnimationFrame(chase);
  };
  const look = () => {
    const now = placeOf(el);
    if (now === place) return;
    place = now;
    onMove();
    const isRunning = left > 0;
    left = still;
    if (!isRunning) view.requestAnimationFrame(chase);
  };
  const timer = setInterval(() => {
    if (doc.visibilityState !== 'visible') return;
    look();
    onTick();
  }, checkEvery);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearInterval(timer);
  });
}

function placeOf(el: HTMLElement): string {
  const { x, y, width, height } = el.getBoundingClientRect();
  return `${x} ${y} ${width} ${height}`;
}
