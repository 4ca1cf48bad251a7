import { type ComponentChild, options, render } from 'preact';

/**
 * What the overlay uses of React, drawn by Preact: it lives in pages that are not ours, on old laptops, and `preact/compat`
 * would bring what nothing here needs. The build of the content script puts this in place of `react` and `react-dom/client`.
 */
export { createContext } from 'preact';
export { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The part of React's root that the overlay uses. */
export function createRoot(box: Element) {
  return { render: (what: ComponentChild) => render(what, box), unmount: () => render(null, box) };
}

// React reads a bare number in a style as px, Preact does not.
const { vnode: before } = options;
options.vnode = (node) => {
  const { style } = node.props as { style?: Record<string, unknown> };
  if (typeof style === 'object' && style !== null) {
    const lengths = Object.entries(style).map(([name, value]) => [name, typeof value === 'number' ? `${value}px` : value]);
    Object.assign(node.props, { style: Object.fromEntries(lengths) });
  }
  before?.(node);
};
