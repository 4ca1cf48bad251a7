import { boxRules } from './colours';
import { rectsOf } from './geometry';
import type { Host } from './host';
import type { Mark } from './mark';

export interface Boxes {
  draw(marks: Mark[], ranges: (Range | undefined)[], sight: DOMRect): void;
  remove(): void;
}

/** Underlines as our own boxes, one a line of text, for browsers without custom highlights. Measures all, then writes all. */
export function createBoxes(doc: Document, host: Host, isDark: () => boolean): Boxes {
  const sheet = new CSSStyleSheet();
  const pool: HTMLElement[] = [];
  let tone: boolean | undefined;
  host.root.adoptedStyleSheets = [sheet];
  return {
    draw(marks, ranges, sight) {
      const dark = isDark();
      if (dark !== tone) sheet.replaceSync(boxRules(dark));
      tone = dark;
      const ours = host.frame();
      const px = (length: number) => `${length / ours.scale}px`;
      const wanted = marks.flatMap((mark, index) => rectsOf(ranges[index], sight).map((seen) => ({ mark, seen })));
      wanted.forEach(({ mark, seen }, index) => {
        const box = pool[index] ?? host.root.appendChild(doc.createElement('div'));
        pool[index] = box;
        box.className = `box ${mark.severity}${mark.active ? ' active' : ''}`;
        box.style.cssText = `left:${px(seen.left - ours.x)};top:${px(seen.top - ours.y)};width:${px(seen.width)};height:${px(seen.height)}`;
      });
      for (const box of pool.splice(wanted.length)) box.remove();
    },
    remove() {
      for (const box of pool.splice(0)) box.remove();
    },
  };
}
