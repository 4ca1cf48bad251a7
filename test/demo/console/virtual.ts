/**
 * Keeps only the rows near the viewport in the DOM, as real consoles do: heights are measured once drawn and guessed before.
 * `draw(index)` makes a row's element, `keyOf(index)` is its identity; nodes are reused while they stay in view.
 */
export function createVirtualList(
  scroller: HTMLElement,
  list: HTMLElement,
  keyOf: (index: number) => string,
  draw: (index: number) => HTMLElement,
) {
  const heights = new Map<string, number>();
  const drawn = new Map<string, HTMLElement>();
  const guess = 58;
  const margin = 400;
  let count = 0;

  const heightOf = (index: number) => heights.get(keyOf(index)) ?? guess;

  function render() {
    const top = scroller.scrollTop - margin;
    const bottom = scroller.scrollTop + scroller.clientHeight + margin;
    let above = 0;
    let first = 0;
    while (first < count && above + heightOf(first) < top) above += heightOf(first++);
    let last = first;
    let used = above;
    while (last < count && used < bottom) used += heightOf(last++);
    let below = 0;
    for (let index = last; index < count; index++) below += heightOf(index);
    const keep = new Set<string>();
    const nodes: HTMLElement[] = [];
    for (let index = first; index < last; index++) {
      const key = keyOf(index);
      keep.add(key);
      const node = drawn.get(key) ?? draw(index);
      drawn.set(key, node);
      nodes.push(node);
    }
    for (const key of drawn.keys()) if (!keep.has(key)) drawn.delete(key);
    list.style.paddingTop = `${above}px`;
    list.style.paddingBottom = `${below}px`;
    const same = list.children.length === nodes.length && nodes.every((node, index) => list.children[index] === node);
    if (!same) list.replaceChildren(...nodes);
    for (const [index, node] of nodes.entries()) heights.set(keyOf(first + index), node.getBoundingClientRect().height);
  }

  scroller.addEventListener('scroll', render, { passive: true });
  return {
    /** Shows `total` rows; follows the newest one when the reader was at the end. */
    show(total: number, restart: boolean) {
      const atEnd = restart || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
      if (restart) drawn.clear();
      count = total;
      render();
      if (!atEnd) return;
      scroller.scrollTop = scroller.scrollHeight;
      render();
      scroller.scrollTop = scroller.scrollHeight;
    },
  };
}
