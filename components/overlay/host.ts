/**
 * Keeps the host under <html> and in the top layer until `signal` ends.
 * A page that removes it gets it back with the next frame, so that two stubborn scripts cannot freeze a tab.
 */
export function keepAttached(doc: Document, host: HTMLElement, signal: AbortSignal): void {
  const view = doc.defaultView ?? globalThis;
  let frame = 0;
  const attach = () => {
    frame = 0;
    if (signal.aborted || host.isConnected) return;
    doc.documentElement.append(host);
    raise(host);
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected && frame === 0) frame = view.requestAnimationFrame(attach);
  });
  attach();
  observer.observe(doc, { childList: true });
  observer.observe(doc.documentElement, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.cancelAnimationFrame(frame);
      host.remove();
    },
    { once: true },
  );
}

/** Top layer where the browser knows popovers (Chromium 114, Firefox 125); elsewhere the z-index of the styles holds. */
function raise(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  host.popover = 'manual';
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}
