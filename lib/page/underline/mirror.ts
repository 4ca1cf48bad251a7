import type { Span } from '../../model/rule';
import { copyTextStyle, gutterOf } from './copied';
import type { Host } from './host';

/** An invisible copy of a form field's text, letter over letter, because a field's own text has no nodes to mark. */
export interface Mirror {
  /** Brings text, scroll and place up to date: all reads of the page first, then all writes. */
  sync(text: string): void;
  /** Copies the field's styles again before the next sync; needed after a change of theme, font or size. */
  restyle(): void;
  rangeOf(span: Span): Range | undefined;
  remove(): void;
}

export function createMirror(field: HTMLTextAreaElement | HTMLInputElement, host: Host): Mirror {
  const doc = field.ownerDocument;
  const box = doc.createElement('div');
  const inner = doc.createElement('div');
  const words = doc.createTextNode('');
  const isLine = field.localName === 'input';
  box.style.cssText =
    'position:fixed;box-sizing:border-box;overflow:hidden;margin:0;border:0 solid transparent;color:transparent;-webkit-text-fill-color:transparent;pointer-events:none;transform-origin:0 0';
  // A one-line field centres its text; a mirror that is a flex column does the same for any height.
  if (isLine) box.style.cssText += ';display:flex;flex-direction:column;justify-content:center';
  inner.append(words);
  box.append(inner);
  host.root.append(box);
  let isStyled = false;
  let drawn = '';

  const place = () => {
    const at = field.getBoundingClientRect();
    const origin = host.origin();
    const { offsetWidth, offsetHeight, scrollLeft, scrollTop } = field;
    if (!isStyled) copyTextStyle(field, box);
    const gutter = gutterOf(field, box);
    const now = [
      at.left,
      at.top,
      at.width,
      at.height,
      origin.x,
      origin.y,
      offsetWidth,
      offsetHeight,
      scrollLeft,
      scrollTop,
      gutter.width,
    ].join();
    if (isStyled && now === drawn) return;
    isStyled = true;
    drawn = now;
    const { style } = box;
    style.left = `${at.left - origin.x}px`;
    style.top = `${at.top - origin.y}px`;
    const isScaled = Math.abs(at.width - offsetWidth) > 1 || Math.abs(at.height - offsetHeight) > 1;
    // offsetWidth is rounded; half a pixel is enough to break a line elsewhere.
    style.width = `${isScaled ? offsetWidth : at.width}px`;
    style.height = `${isScaled ? offsetHeight : at.height}px`;
    style.transform = isScaled ? `scale(${at.width / offsetWidth},${at.height / offsetHeight})` : '';
    inner.style.margin = gutter.side === 'right' ? `0 ${gutter.width}px 0 0` : `0 0 0 ${gutter.width}px`;
    inner.style.transform = scrollLeft || scrollTop ? `translate(${-scrollLeft}px,${-scrollTop}px)` : '';
  };

  return {
    sync(text) {
      place();
      if (words.data !== text) words.data = text;
    },
    restyle() {
      isStyled = false;
    },
    rangeOf(span) {
      if (span.end > words.length) return undefined;
      const range = doc.createRange();
      range.setStart(words, span.start);
      range.setEnd(words, span.end);
      return range;
    },
    remove: () => box.remove(),
  };
}
