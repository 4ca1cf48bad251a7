/** Every property that moves a letter in a form field. One that is missing shows as a misplaced underline. */
const properties = [
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-variation-settings',
  'font-kerning',
  'font-optical-sizing',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'text-align-last',
  'text-rendering',
  'text-autospace',
  'text-spacing-trim',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'tab-size',
  'white-space-collapse',
  'text-wrap-mode',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
];

/** Copies the field's text layout onto the mirror. `lang` too: it decides which Chinese font is taken. */
export function copyTextStyle(field: HTMLElement, computed: CSSStyleDeclaration, mirror: HTMLElement): void {
  for (const name of properties) {
    const value = keptSpaces(field, name, computed.getPropertyValue(name));
    if (mirror.style.getPropertyValue(name) !== value) mirror.style.setProperty(name, value);
  }
  mirror.lang = langOf(field);
}

/** A form field keeps its spaces and tabs whatever its style says, and one of one line never breaks it. */
function keptSpaces(field: HTMLElement, name: string, value: string): string {
  const isLine = field.localName === 'input';
  if (name === 'text-wrap-mode' && isLine) return 'nowrap';
  return name === 'white-space-collapse' && (isLine || value !== 'break-spaces') ? 'preserve' : value;
}

function langOf(el: Element): string {
  const root = el.getRootNode();
  const said = el.closest<HTMLElement>('[lang]')?.lang;
  return said ?? (root instanceof ShadowRoot ? langOf(root.host) : '');
}

/** The values whose change means that all must be copied again; few enough for every key. */
export function textLook(style: CSSStyleDeclaration): string {
  const { font, letterSpacing, wordSpacing, direction, textAlign, textIndent, textTransform, tabSize, whiteSpace, wordBreak } =
    style;
  return `${font}|${letterSpacing}|${wordSpacing}|${direction}|${textAlign}|${textIndent}|${textTransform}|${tabSize}|${whiteSpace}|${wordBreak}`;
}

/** A one-line field leaves out a line height that is lower than its letters or than itself (Chromium's inner editor style). */
export function lineHeightOf({ lineHeight, fontSize, height }: CSSStyleDeclaration): string {
  const line = Number.parseFloat(lineHeight);
  return line > Number.parseFloat(fontSize) && line >= Number.parseFloat(height) ? lineHeight : 'normal';
}

/** A field in its own pixels, before zoom and transforms. All offsets are from its outer corner. */
export interface Room {
  outerWidth: number;
  outerHeight: number;
  /** Inside the borders, where text may be seen. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Inside the padding and beside the scrollbar, where lines are broken. */
  textLeft: number;
  textTop: number;
  textWidth: number;
  textHeight: number;
}

/** Measured by the computed sizes, which have fractions where `offsetWidth` is rounded: half a pixel breaks a line elsewhere. */
export function roomOf(field: HTMLElement, style: CSSStyleDeclaration): Room {
  const across = axis(style.borderLeftWidth, style.borderRightWidth, style.paddingLeft, style.paddingRight);
  const down = axis(style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom);
  const barX = bar(field.offsetWidth - field.clientWidth - across.edges);
  const barY = bar(field.offsetHeight - field.clientHeight - down.edges);
  const isWhole = style.boxSizing === 'border-box';
  const [takenX, takenY] = [across.edges + across.padding + barX, down.edges + down.padding + barY];
  const textWidth = (Number.parseFloat(style.width) || 0) - (isWhole ? takenX : 0);
  const textHeight = (Number.parseFloat(style.height) || 0) - (isWhole ? takenY : 0);
  // On the left stands the scrollbar of a field that is read from the right, or half of a gutter kept on both sides.
  const left = across.edge + bar(field.clientLeft - across.edge);
  return {
    outerWidth: textWidth + takenX,
    outerHeight: textHeight + takenY,
    left,
    top: down.edge,
    width: textWidth + across.padding,
    height: textHeight + down.padding,
    textLeft: left + across.before,
    textTop: down.edge + down.before,
    textWidth,
    textHeight,
  };
}

function axis(border: string, otherBorder: string, padding: string, otherPadding: string) {
  const [edge, before] = [Number.parseFloat(border), Number.parseFloat(padding)];
  return { edge, edges: edge + Number.parseFloat(otherBorder), before, padding: before + Number.parseFloat(otherPadding) };
}

/** Both widths that a scrollbar is the difference of are rounded, so a pixel is none. */
function bar(rest: number): number {
  return rest > 1.75 ? Math.round(rest) : 0;
}
