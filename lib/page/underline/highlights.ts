import { highlightRules } from './colours';
import { type Mark, nameOf, names } from './mark';

/** The marks of one composer in the page's shared highlight registry. */
export interface Painter {
  paint(marks: Mark[], ranges: (Range | undefined)[]): void;
  clear(): void;
}

/** Not the constructor alone: a browser may have the registry and not the selector. */
export function hasHighlights(doc: Document): boolean {
  const view = doc.defaultView;
  return Boolean(view && 'Highlight' in view && CSS.highlights && CSS.supports('selector(::highlight(a))'));
}

/** Paints by custom highlight in `root`, where the rules must stand too: those of the document do not reach a shadow root. */
export function createPainter(root: Document | ShadowRoot, isDark: () => boolean): Painter {
  const sheet = new CSSStyleSheet();
  let tone: boolean | undefined;
  let own: [Highlight, Range][] = [];
  const adopt = () => {
    const dark = isDark();
    if (dark !== tone) sheet.replaceSync(highlightRules(dark));
    tone = dark;
    // Pages that assign the list throw ours away.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const forget = () => {
    for (const [highlight, range] of own) highlight.delete(range);
    own = [];
  };
  return {
    paint(marks, ranges) {
      forget();
      if (marks.length === 0) return;
      adopt();
      marks.forEach((mark, index) => {
        const range = ranges[index];
        if (!range) return;
        for (const name of nameOf(mark)) {
          const highlight = shared(name);
          highlight.add(range);
          own.push([highlight, range]);
        }
      });
    },
    clear() {
      forget();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

function shared(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = Object.values<string>(names).indexOf(name);
  CSS.highlights.set(name, highlight);
  return highlight;
}
