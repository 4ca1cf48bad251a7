import type { Span } from '../../model/rule';
import { copyTextStyle, gutterOf, textLook } from './copied';
import type { Host } from './host';

/** An invisible copy of a form field's text, letter over letter, because a field's own text has no nodes to mark. */
export interface Mirror {
  /** Brings text, scroll and place up to date: all reads of the page first, then all writes. */
  sync(text: string): void;
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
  const computed = doc.defaultView?.getComputedStyle(field);
  let styled = '';
  let drawn = '';

  const place = () => {
    const at = field.getBoundingClientRect();
    const ours = host.frame();
    const { offsetWidth, offsetHeight, scrollLeft, scrollTop } = field;
    const look = computed ? textLook(computed) : '';
    if (look !== styled) copyTextStyle(field, box);
    const gutter = gutterOf(field, box);
    const now = [at.left, at.top, at.width, at.height, ours.x, ours.y, ours.scale, scrollLeft, scrollTop, gutter.width].join();
    if (look === styled && now === drawn) return;
    styled = look;
    drawn = now;
    const { style } = box;
    style.left = `${(at.left - ours.x) / ours.scale}px`;
    style.top = `${(at.top - ours.y) / ours.scale}px`;
    const isScaled = Math.abs(at.width - offsetWidth) > 1 || Math.abs(at.height - offsetHeight) > 1 || ours.scale !== 1;
    // offsetWidth is rounded; half a pixel is enough to break a line elsewhere.
    style.width = `${isScaled ? offsetWidth : at.width}px`;
    style.height = `${isScaled ? offsetHeight : at.height}px`;
    const scale = (seen: number, laidOut: number) => seen / laidOut / ours.scale;
    style.transform = isScaled ? `scale(${scale(at.width, offsetWidth)},${scale(at.height, offsetHeight)})` : '';
    inner.style.margin = gutter.side === 'right' ? `0 ${gutter.width}px 0 0` : `0 0 0 ${gutter.width}px`;
    inner.style.transform = scrollLeft || scrollTop ? `translate(${-scrollLeft}px,${-scrollTop}px)` : '';
  };

  return {
    sync(text) {
      place();
      if (words.data !== text) words.data = text;
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
