import { outer } from './geometry';

const bare = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '100px',
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
  element: HTMLElement;
  root: ShadowRoot;
  /** Turns viewport pixels into ours: they differ when the page zooms or transforms its root element. */
  frame(): { x: number; y: number; scale: number };
  /** Hides everything of ours while the page hides the field. */
  hide(isHidden: boolean): void;
  /** Above the dialog, popover or fullscreen element that the field is in now; `opened` is one that has just come. */
  raise(opened?: EventTarget | null): void;
  remove(): void;
}

/** Our own node at the end of the page, out of every layout, closed to page scripts and to screen readers. */
export function createHost(doc: Document, near: Element): Host {
  const host = doc.createElement('saywell-underline');
  host.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries(bare)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  // Beside the body: pages zoom and transform the body far more often than the root.
  doc.documentElement.append(host);
  let below: Element | undefined;
  // A modal dialog lies above any z-index; only what comes later to the top layer is above it.
  const raise = (opened?: EventTarget | null) => {
    const now = topLayerOf(near);
    if (now === below && (!now || opened !== now)) return;
    below = now;
    if (host.hasAttribute('popover')) host.hidePopover();
    host.setAttribute('popover', 'manual');
    host.style.setProperty('display', 'block', 'important');
    if (now) host.showPopover();
  };
  raise();
  return {
    element: host,
    root,
    frame() {
      const { x, y, width } = host.getBoundingClientRect();
      return { x, y, scale: width / 100 || 1 };
    },
    hide: (isHidden) => host.style.setProperty('visibility', isHidden ? 'hidden' : 'visible', 'important'),
    raise,
    remove: () => host.remove(),
  };
}

function topLayerOf(near: Element): Element | undefined {
  for (let at: Element | null = near; at; at = outer(at)) {
    if (at.matches('dialog:modal, :popover-open, :fullscreen')) return at;
  }
  return undefined;
}
