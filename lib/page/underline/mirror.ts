import type { Span } from '../../model/rule';
import { copyTextStyle, lineHeightOf, roomOf, textLook } from './copied';
import type { Host } from './host';

/** An invisible copy of a form field's text, letter over letter, because a field's own text has no nodes to mark. */
export interface Mirror {
  /** Brings text, scroll and place up to date, cut to what is in `sight`: all reads of the page first, then all writes. */
  sync(text: string, sight: DOMRect): void;
  /** Brings the text alone up to date, so that ranges can be had; place and scroll follow with `sync`. */
  write(text: string): void;
  rangeOf(span: Span): Range | undefined;
}

const bare = ';margin:0;padding:0;border:0;color:transparent;-webkit-text-fill-color:transparent;pointer-events:none';

export function createMirror(field: HTMLTextAreaElement | HTMLInputElement, host: Host): Mirror {
  const doc = field.ownerDocument;
  const box = doc.createElement('div');
  const inner = doc.createElement('div');
  const words = doc.createTextNode('');
  const isLine = field.localName === 'input';
  box.style.cssText = `position:fixed;box-sizing:border-box;overflow:hidden;transform-origin:0 0${bare}`;
  // A one-line field centres its text, whatever its height.
  inner.style.cssText = `position:absolute${isLine ? ';display:grid;grid-template-columns:100%;align-content:center' : ''}${bare}`;
  inner.append(words);
  box.append(inner);
  host.root.append(box);
  const computed = doc.defaultView?.getComputedStyle(field);
  let styled = '';
  let drawn = '';

  const place = (sight: DOMRect) => {
    if (!computed) return;
    const at = field.getBoundingClientRect();
    const ours = host.frame();
    const zoom = zoomOf(field) / zoomOf(host.element);
    const unit = ours.scale * zoom;
    const room = roomOf(field, computed);
    const { scrollLeft, scrollTop } = field;
    const look = textLook(computed);
    const scaleX = ratio(at.width, room.outerWidth * unit);
    const scaleY = ratio(at.height, room.outerHeight * unit);
    const [across, down] = [unit * scaleX, unit * scaleY];
    const left = at.left + room.left * across;
    const top = at.top + room.top * down;
    const cut = [
      (sight.top - top) / down,
      (left - sight.right) / across + room.width,
      (top - sight.bottom) / down + room.height,
      (sight.left - left) / across,
    ].map((inset) => Math.max(0, inset));
    const now = [
      left,
      top,
      at.width,
      at.height,
      ours.x,
      ours.y,
      unit,
      scrollLeft,
      scrollTop,
      look,
      ...Object.values(room),
      ...cut,
    ].join();
    if (look !== styled) copyTextStyle(field, computed, inner);
    styled = look;
    if (drawn === now) return;
    drawn = now;
    const { style } = box;
    // The field's own zoom and scale are taken over one by one: letters are laid out after the first and before the second.
    style.zoom = String(zoom);
    style.transform = scaleX === 1 && scaleY === 1 ? '' : `scale(${scaleX},${scaleY})`;
    style.left = `${(left - ours.x) / unit}px`;
    style.top = `${(top - ours.y) / unit}px`;
    style.width = `${room.width}px`;
    style.height = `${room.height}px`;
    style.clipPath = cut.some((inset) => inset > 0.5) ? `inset(${cut.map((inset) => `${inset}px`).join(' ')})` : '';
    inner.style.left = `${room.textLeft - room.left}px`;
    inner.style.top = `${room.textTop - room.top}px`;
    inner.style.width = `${room.textWidth}px`;
    if (isLine) {
      inner.style.height = `${room.textHeight}px`;
      inner.style.lineHeight = lineHeightOf(computed);
    }
    inner.style.transform = scrollLeft || scrollTop ? `translate(${-scrollLeft}px,${-scrollTop}px)` : '';
  };

  const write = (text: string) => {
    if (words.data !== text) words.data = text;
  };

  return {
    sync(text, sight) {
      place(sight);
      write(text);
    },
    write,
    rangeOf(span) {
      if (span.end > words.length) return undefined;
      const range = doc.createRange();
      range.setStart(words, span.start);
      range.setEnd(words, span.end);
      return range;
    },
  };
}

/** What a page's zoom makes of an element's pixels. Before Chromium 128 there is no such value, and `scale` stands in for it. */
function zoomOf(el: Element): number {
  return (el as { currentCSSZoom?: number }).currentCSSZoom || 1;
}

/** Rectangles are rounded to 1/64 px; a scale that makes less than half a pixel of difference is none. */
function ratio(seen: number, laidOut: number): number {
  return laidOut > 0 && seen > 0 && Math.abs(seen - laidOut) > 0.5 ? seen / laidOut : 1;
}
