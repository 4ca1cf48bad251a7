import type { EditorText } from '../../lib/page/editors/editor';
import type { Mark } from '../../lib/page/underline/mark';

const copied =
  'fontFamily fontSize fontWeight fontStyle lineHeight letterSpacing textAlign textTransform paddingTop paddingRight paddingBottom paddingLeft borderTopWidth borderRightWidth borderBottomWidth borderLeftWidth boxSizing overflowWrap'.split(
    ' ',
  ) as 'fontFamily'[];

/**
 * The way of drawing we compare with: text, styles, place and scroll of a mirror are brought up to date for every finding,
 * each followed by a measurement, so each finding costs a layout.
 */
export function mirrorPerFinding(field: HTMLTextAreaElement) {
  const mirror = document.body.appendChild(document.createElement('div'));
  const layer = document.body.appendChild(document.createElement('div'));
  mirror.style.cssText = 'position:absolute;visibility:hidden;overflow:auto;white-space:pre-wrap';
  const rectsOf = (mark: Mark) => {
    const place = field.getBoundingClientRect();
    const computed = getComputedStyle(field);
    for (const name of copied) mirror.style[name] = computed[name];
    mirror.textContent = field.value;
    mirror.style.left = `${place.left + scrollX}px`;
    mirror.style.top = `${place.top + scrollY}px`;
    mirror.style.width = `${place.width}px`;
    mirror.style.height = `${place.height}px`;
    mirror.scrollTop = field.scrollTop;
    const range = document.createRange();
    const words = mirror.firstChild;
    if (!words) return [];
    range.setStart(words, mark.start);
    range.setEnd(words, mark.end);
    return [...range.getClientRects()];
  };
  const clear = () => {
    mirror.remove();
    layer.remove();
  };
  const show = (marks: Mark[], _text: EditorText) => {
    const boxes = marks.flatMap(rectsOf).map((rect) => {
      const box = document.createElement('div');
      box.style.cssText = `position:fixed;border-bottom:2px solid red;left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px`;
      return box;
    });
    layer.replaceChildren(...boxes);
  };
  return { show, clear };
}
