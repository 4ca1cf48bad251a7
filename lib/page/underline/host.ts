const bare = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  border: '0',
  padding: '0',
  background: 'none',
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483646',
};

export interface Host {
  root: ShadowRoot;
  /** Distance of the host's origin from the viewport's, when the page transforms its root element. */
  origin(): { x: number; y: number };
  remove(): void;
}

/** Our own node at the end of the page, out of every layout, closed to page scripts and to screen readers. */
export function createHost(doc: Document, near: Element): Host {
  const host = doc.createElement('saywell-underline');
  host.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries(bare)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  (doc.body ?? doc.documentElement).append(host);
  // A modal dialog lies above any z-index; only the top layer is above it.
  if (near.closest('dialog:modal, :popover-open, :fullscreen')) {
    host.setAttribute('popover', 'manual');
    host.style.setProperty('display', 'block', 'important');
    host.showPopover();
  }
  return {
    root,
    origin: () => host.getBoundingClientRect(),
    remove: () => host.remove(),
  };
}
