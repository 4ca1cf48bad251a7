/** The part of `rect` inside `frame`; undefined when nothing of it can be seen. */
export function clipped(rect: DOMRect, frame: DOMRect): DOMRect | undefined {
  const left = Math.max(rect.left, frame.left);
  const top = Math.max(rect.top, frame.top);
  const width = Math.min(rect.right, frame.right) - left;
  const height = Math.min(rect.bottom, frame.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : undefined;
}

/** What can be seen of an element: cut by every scrolling or clipping ancestor, in viewport pixels. */
export function frameOf(el: HTMLElement): DOMRect {
  const view = el.ownerDocument.defaultView;
  let frame = el.getBoundingClientRect();
  for (let at = outer(el); at && view; at = outer(at)) {
    if (/hidden|clip|auto|scroll/.test(view.getComputedStyle(at).overflow)) {
      frame = clipped(frame, at.getBoundingClientRect()) ?? new DOMRect();
    }
  }
  return frame;
}

function outer(el: Element): Element | null {
  const root = el.getRootNode();
  const parent = el.assignedSlot ?? el.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent === el.ownerDocument.body || parent === el.ownerDocument.documentElement ? null : parent;
}

/** Whether a menu or a dialog of the page lies over the middle of an element. What lets the pointer through does not count. */
export function isCovered(el: HTMLElement): boolean {
  const { left, top, width, height } = frameOf(el);
  const root = el.getRootNode() as Document | ShadowRoot;
  const topmost = root.elementFromPoint(left + width / 2, top + height / 2);
  return topmost !== null && topmost !== el && !el.contains(topmost) && !topmost.contains(el);
}
