/** The part of `rect` inside `frame`; undefined when nothing of it can be seen. */
export function clipped(rect: DOMRect, frame: DOMRect): DOMRect | undefined {
  const left = Math.max(rect.left, frame.left);
  const top = Math.max(rect.top, frame.top);
  const width = Math.min(rect.right, frame.right) - left;
  const height = Math.min(rect.bottom, frame.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : undefined;
}

/** The rectangles of a range's letters alone: asked itself, a range also answers with the boxes of whole elements in it. */
function lettersOf(range: Range): DOMRect[] {
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (startContainer === endContainer && startContainer.nodeType === Node.TEXT_NODE) return [...range.getClientRects()];
  const doc = startContainer.ownerDocument ?? document;
  const walk = doc.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text | null) {
    if (!range.intersectsNode(text)) continue;
    const part = doc.createRange();
    part.setStart(text, text === startContainer ? range.startOffset : 0);
    part.setEnd(text, text === endContainer ? range.endOffset : text.length);
    rects.push(...part.getClientRects());
  }
  return rects;
}

/** What can be seen of a range's letters, a rectangle a line. */
export function rectsOf(range: Range | undefined, sight: DOMRect): DOMRect[] {
  return range ? lettersOf(range).flatMap((rect) => clipped(rect, sight) ?? []) : [];
}

const everywhere = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

/** What can be seen of an element, in viewport pixels; empty when it is scrolled out of sight. */
export function frameOf(el: HTMLElement): DOMRect {
  return clipped(el.getBoundingClientRect(), sightOf(clippersOf(el))) ?? new DOMRect();
}

/** Where text cut off by each of `clippers` can be seen, in viewport pixels. */
export function sightOf(clippers: Element[]): DOMRect {
  let { left, top, right, bottom } = everywhere;
  for (const at of clippers) {
    const rect = at.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(at);
    const { offsetWidth = rect.width, offsetHeight = rect.height } = at as Partial<HTMLElement>;
    const [across, down] = [rect.width / offsetWidth || 1, rect.height / offsetHeight || 1];
    // Text is cut inside the borders and the scrollbars.
    const [x, y] = [rect.left + at.clientLeft * across, rect.top + at.clientTop * down];
    if (overflowX !== 'visible') [left, right] = [Math.max(left, x), Math.min(right, x + at.clientWidth * across)];
    if (overflowY !== 'visible') [top, bottom] = [Math.max(top, y), Math.min(bottom, y + at.clientHeight * down)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The element and those around it that cut off its text. What a fixed or absolute box jumps out of does not cut it. */
export function clippersOf(el: HTMLElement): Element[] {
  const found: Element[] = [];
  let position = 'static';
  for (let at: Element | null = el; at; at = outer(at)) {
    const style = getComputedStyle(at);
    const holds = isHolder(style);
    if (position === 'fixed' && !holds) continue;
    if (position === 'absolute' && !holds && style.position === 'static') continue;
    if (`${style.overflowX}${style.overflowY}` !== 'visiblevisible' && !/^(inline|contents)$/.test(style.display)) found.push(at);
    position = style.position;
  }
  return found;
}

/** Whether fixed boxes inside an element are placed by it and not by the viewport. */
function isHolder({
  transform,
  translate,
  scale,
  rotate,
  filter,
  backdropFilter,
  perspective,
  contain,
  willChange,
}: CSSStyleDeclaration) {
  return (
    [transform, translate, scale, rotate, filter, backdropFilter, perspective].some((value) => value && value !== 'none') ||
    /paint|layout|strict|content/.test(contain) ||
    /transform|filter|perspective/.test(willChange)
  );
}

/** The next element outwards, through slots and shadow roots; null at the viewport, which takes over what its body or root clips. */
export function outer(el: Element): Element | null {
  const root = el.getRootNode();
  const parent = el.assignedSlot ?? el.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  const { body, documentElement } = el.ownerDocument;
  if (parent === documentElement) return null;
  return parent === body && getComputedStyle(documentElement).overflow === 'visible' ? null : parent;
}
