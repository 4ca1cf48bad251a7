/** Between two steps of a selector: what follows is looked for in the open shadow root of what stands before. */
export const into = ' >>> ';

/** Every open shadow root below a node, outer ones first. Visits every element, so not for moments that come often. */
export function* shadowRoots(root: Document | ShadowRoot): Generator<ShadowRoot> {
  for (const el of root.querySelectorAll('*')) {
    if (!el.shadowRoot) continue;
    yield el.shadowRoot;
    yield* shadowRoots(el.shadowRoot);
  }
}

/** Where the last step of a selector is to be looked for, and that step; undefined when a host on the way is missing. */
export function lastStep(root: ParentNode, selector: string): { root: ParentNode; selector: string } | undefined {
  if (!selector.includes(into)) return { root, selector };
  const steps = selector.split(into);
  const last = steps.pop() ?? '';
  let at: ParentNode | null | undefined = root;
  for (const step of steps) at = at?.querySelector(step)?.shadowRoot;
  return at ? { root: at, selector: last } : undefined;
}

/** Whether an element is what a selector names, each host on the way included. */
export function fitsThrough(el: Element, selector: string): boolean {
  const cut = selector.lastIndexOf(into);
  if (cut < 0) return el.matches(selector);
  const root = el.getRootNode();
  return (
    el.matches(selector.slice(cut + into.length)) && root instanceof ShadowRoot && fitsThrough(root.host, selector.slice(0, cut))
  );
}
